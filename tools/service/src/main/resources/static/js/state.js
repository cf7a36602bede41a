// What is chosen, what is filled in, and what was said about it. Nothing is kept beyond the page.

import { Texts } from './texts.js';

export const state = {
  texts: new Texts('ja'),
  kinds: [],
  editions: [],
  ownEditions: [],
  kind: null,
  samples: [],
  sample: '',
  schema: null,
  text: '{}',
  payload: {},
  broken: null,
  places: new Map(),
  tab: 'form',
  formIsOld: false,
  history: [],
  lastEdited: null,
  problems: [],
  questions: [],
};

export const t = (key, facts) => state.texts.t(key, facts);
