// Each payload takes the place of a former one, which can be brought back.

import { toAddress } from './address.js';
import { announce, hideNotice } from './announcing.js';
import { assessNow } from './assessing.js';
import { byId } from './dom.js';
import { showInput, showJson } from './input.js';
import { read, write } from './json-text.js';
import { state, t } from './state.js';

const MOST_UNDONE = 100;

/** Takes a new payload; the former one can be brought back. */
export function change(payload, { edited = null, whole = false, text = null } = {}) {
  remember(edited);
  state.payload = payload;
  state.text = text ?? write(payload);
  state.broken = null;
  state.places = read(state.text).places ?? new Map();
  if (whole) {
    showInput();
  } else {
    showJson();
  }
}

export function remember(edited) {
  if (edited === null || edited !== state.lastEdited) {
    state.history = [...state.history.slice(-MOST_UNDONE), { text: state.text, sample: state.sample }];
  }
  state.lastEdited = edited;
  hideNotice();
  showUndo();
}

function showUndo() {
  byId('undo').disabled = state.history.length === 0;
}

export function undo() {
  const last = state.history.pop();
  if (!last) {
    announce(t('undo.nothing'));
    return;
  }
  const { broken, value, places } = read(last.text);
  Object.assign(state, { text: last.text, broken: broken ?? null, lastEdited: null, ...(broken ? {} : { payload: value, places }) });
  if (state.samples.some((sample) => sample.name === last.sample) || last.sample === '') {
    state.sample = last.sample;
    byId('sample').value = last.sample;
    toAddress();
  }
  hideNotice();
  showInput();
  showUndo();
  assessNow(t('undone'));
}

export function forgetHistory() {
  state.history = [];
  showUndo();
}
