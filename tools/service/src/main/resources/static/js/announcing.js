// What is said to a screen reader, and the notice of what a button changed.

import { byId, calm, h } from './dom.js';
import { t } from './state.js';

/** Says a text; one that was said last is said again only if someone asked for it. */
export function announce(text, asked = false) {
  const live = byId('live');
  const same = live.textContent.trim() === text;
  if (!same || asked) {
    live.textContent = same && !live.textContent.endsWith('\u00a0') ? `${text}\u00a0` : text;
  }
}

export function notice(text, undo) {
  const box = byId('notice');
  box.replaceChildren(h('p', null, text), h('button', { type: 'button', class: 'secondary', id: 'notice-undo', click: undo }, t('undo')));
  box.hidden = false;
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' });
  announce(text);
}

export function hideNotice() {
  byId('notice').hidden = true;
  byId('notice').replaceChildren();
}
