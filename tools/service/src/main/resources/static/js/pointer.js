// JSON Pointers (RFC 6901) on plain values.

export function parse(pointer) {
  return pointer === '' ? [] : pointer.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function child(pointer, name) {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function parent(pointer) {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

const isContainer = (value) => typeof value === 'object' && value !== null;

export function get(root, pointer) {
  let value = root;
  for (const name of parse(pointer)) {
    if (!isContainer(value) || !Object.hasOwn(value, name)) {
      return undefined;
    }
    value = value[name];
  }
  return value;
}

/** Puts a value in its place and makes the objects and lists that lead there. */
export function set(root, pointer, value) {
  const names = parse(pointer);
  const last = names.pop();
  let place = root;
  names.forEach((name, index) => {
    if (!Object.hasOwn(place, name) || !isContainer(place[name])) {
      define(place, name, isIndex(names[index + 1] ?? last) ? [] : {});
    }
    place = place[name];
  });
  define(place, last, value);
}

export function remove(root, pointer) {
  const names = parse(pointer);
  const last = names.pop();
  const place = get(root, parent(pointer));
  if (Array.isArray(place)) {
    place.splice(Number(last), 1);
  } else if (isContainer(place)) {
    delete place[last];
  }
}

const isIndex = (name) => /^(0|[1-9][0-9]*)$/.test(name);

// A member may be named __proto__: it is data like any other.
function define(place, name, value) {
  Object.defineProperty(place, name, { value, writable: true, enumerable: true, configurable: true });
}
