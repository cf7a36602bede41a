// The page: what every control does, and how it starts.

import { fromAddress } from './address.js';
import { answer, applyRemedy } from './answering.js';
import { assessNow, view } from './assessing.js';
import { choose, chooseKind, chooseSample, showTexts, switchLanguage } from './choosing.js';
import { byId, calm } from './dom.js';
import { addPart, clearField, removePart, setField, typedJson } from './editing.js';
import { change, undo } from './history.js';
import { form, goToField, showTab, tabKey } from './input.js';
import { write } from './json-text.js';
import { state, t } from './state.js';
import { Texts } from './texts.js';

function listen() {
  byId('kind').addEventListener('change', (event) => chooseKind(event.target.value));
  byId('sample').addEventListener('change', (event) => chooseSample(event.target.value));
  byId('language').addEventListener('click', switchLanguage);
  byId('undo').addEventListener('click', undo);
  byId('assess').addEventListener('click', () => assessNow(undefined, true));
  byId('json').addEventListener('input', typedJson);
  byId('format').addEventListener('click', () => change(state.payload, { text: write(state.payload) }));
  byId('tab-form').addEventListener('click', () => showTab('form'));
  byId('tab-json').addEventListener('click', () => showTab('json'));
  byId('tabs').addEventListener('keydown', tabKey);
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('main').focus();
  });
  byId('to-result').addEventListener('click', () => {
    byId('result-section').scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' });
    byId('result-section').focus({ preventScroll: true });
  });
  window.addEventListener('hashchange', () => {
    const { kind, sample } = fromAddress();
    if (state.kinds.some((one) => one.name === kind)) {
      chooseKind(kind, sample);
    }
  });
  new IntersectionObserver(([entry]) => byId('to-result').toggleAttribute('hidden', entry.isIntersecting)).observe(byId('result-section'));
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    closed.forEach((details) => (details.open = true));
  });
  window.addEventListener('afterprint', () => closed.forEach((details) => (details.open = false)));
}

form.edit = { set: setField, clear: clearField, add: addPart, remove: removePart };
view.use({ actions: { goTo: goToField, apply: applyRemedy, answer } });
const start = fromAddress();
listen();
state.texts = new Texts(start.language);
view.use({ texts: state.texts, editions: [], titles: new Map() });
showTexts();
view.waiting(t('result.preparing'));
await choose({ language: start.language, kind: start.kind, sample: start.sample ?? undefined, start: true, said: false });
