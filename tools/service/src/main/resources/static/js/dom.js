// Elements are built from names, attributes and texts; nothing is ever parsed as HTML.

const SVG = 'http://www.w3.org/2000/svg';

export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function byId(id) {
  return document.getElementById(id);
}

export const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings an element into sight, opens what hides it, and gives it the focus. */
export function goTo(element, control = element) {
  for (let details = element.closest('details'); details; details = details.parentElement?.closest('details')) {
    details.open = true;
  }
  element.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
  control.focus({ preventScroll: true });
}
