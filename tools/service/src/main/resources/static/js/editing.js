// What is filled in by hand: fields and parts of the form, and the JSON.

import { assessSoon } from './assessing.js';
import { byId } from './dom.js';
import { change, remember } from './history.js';
import { form, showBroken } from './input.js';
import { read } from './json-text.js';
import { child, get, parent, parse, remove, set } from './pointer.js';
import { state, t } from './state.js';

export function setField(pointer, value) {
  set(state.payload, pointer, value);
  change(state.payload, { edited: pointer });
  assessSoon();
}

export function clearField(pointer) {
  if (Array.isArray(get(state.payload, parent(pointer)))) {
    setField(pointer, null);
    return;
  }
  remove(state.payload, pointer);
  // An object that may be absent goes when nothing is left of it; one that must be there stays.
  for (let above = parent(pointer); above !== ''; above = parent(above)) {
    const value = get(state.payload, above);
    const isElement = Array.isArray(get(state.payload, parent(above)));
    if (isElement || state.schema.at(above)?.required !== false || typeof value !== 'object' || Object.keys(value ?? {}).length > 0) {
      break;
    }
    remove(state.payload, above);
  }
  change(state.payload, { edited: pointer });
  assessSoon();
}

export function addPart(pointer, value, title) {
  const payload = structuredClone(state.payload);
  set(payload, pointer, value);
  change(payload, { whole: true });
  form.goTo(pointer);
  assessSoon(t('added', { title }));
}

export function removePart(pointer, title) {
  const payload = structuredClone(state.payload);
  remove(payload, pointer);
  const above = parent(pointer);
  if (above !== '' && Array.isArray(get(payload, above)) && get(payload, above).length === 0 && state.schema.at(above)?.required === false) {
    remove(payload, above);
  }
  change(payload, { whole: true });
  const rest = get(payload, above);
  const index = Math.min(Number(parse(pointer).at(-1)), (rest?.length ?? 0) - 1);
  form.goTo(Array.isArray(rest) && rest.length > 0 ? child(above, index) : above === '' ? '/edition' : above);
  assessSoon(t('removed', { title }));
}

export function typedJson() {
  const { value } = byId('json');
  const { broken, value: payload, places } = read(value);
  remember('json');
  state.text = value;
  state.broken = broken ?? null;
  if (!broken) {
    state.payload = payload;
    state.places = places;
  }
  state.formIsOld = true;
  showBroken();
  assessSoon();
}
