// The two views of a payload, a form and its JSON: what they show, and the way to a place in them.

import { byId, calm, h } from './dom.js';
import { Form } from './form.js';
import { parent } from './pointer.js';
import { state, t } from './state.js';

export const form = new Form(byId('form'));

export function showInput() {
  showForm();
  showJson();
}

function showForm() {
  state.formIsOld = false;
  const fit = typeof state.payload === 'object' && state.payload !== null && !Array.isArray(state.payload);
  const blocked = state.broken !== null || !fit;
  byId('form-blocked').hidden = !blocked;
  byId('form-blocked').textContent = t(state.broken === null ? 'form.not-object' : 'form.blocked');
  byId('form').inert = blocked;
  if (fit) {
    form.render({ schema: state.schema, payload: state.payload, texts: state.texts, editions: state.ownEditions });
    form.showProblems(state.problems);
    form.showQuestions(state.questions);
  }
}

export function showJson() {
  const area = byId('json');
  if (area.value !== state.text) {
    area.value = state.text;
  }
  showBroken();
}

export function showBroken() {
  const problem = byId('json-problem');
  const { broken } = state;
  byId('json').setAttribute('aria-invalid', String(broken !== null));
  byId('format').disabled = broken !== null;
  if (broken === null) {
    problem.replaceChildren();
    return;
  }
  const reason = t(`broken.${broken.reason}`);
  problem.replaceChildren(
    h('span', null, t('json.broken', { ...broken, reason })),
    h('button', { type: 'button', class: 'link', click: () => showOffset(broken.offset, broken.offset + 1) }, t('json.show')),
  );
}

function showOffset(from, to) {
  const area = byId('json');
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, Math.min(to, area.value.length));
  const line = area.value.slice(0, from).split('\n').length;
  const height = Number.parseFloat(getComputedStyle(area).lineHeight);
  area.scrollTop = Math.max(0, (line - 4) * height);
  area.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' });
}

export function mark(problems, questions) {
  Object.assign(state, { problems, questions });
  form.showProblems(problems);
  form.showQuestions(questions);
}

export function goToField(pointer) {
  if (state.broken !== null) {
    showTab('json');
    showOffset(state.broken.offset, state.broken.offset + 1);
    return;
  }
  if (state.tab === 'json') {
    for (let at = pointer; ; at = parent(at)) {
      const offset = state.places.get(at);
      if (offset !== undefined || at === '') {
        showOffset(offset ?? 0, (offset ?? 0) + 1);
        return;
      }
    }
  }
  if (!form.goTo(pointer)) {
    byId('input-title').scrollIntoView({ block: 'start' });
    byId('form').querySelector('input, select')?.focus({ preventScroll: true });
  }
}

export function showTab(tab, focus = false) {
  state.tab = tab;
  for (const name of ['form', 'json']) {
    const button = byId(`tab-${name}`);
    button.setAttribute('aria-selected', String(name === tab));
    button.tabIndex = name === tab ? 0 : -1;
    byId(`panel-${name}`).hidden = name !== tab;
  }
  if (tab === 'form' && state.formIsOld) {
    showForm();
  }
  if (focus) {
    byId(`tab-${tab}`).focus();
  }
}

export function tabKey(event) {
  const to = { ArrowLeft: 'form', Home: 'form', ArrowRight: 'json', End: 'json' }[event.key];
  if (to) {
    event.preventDefault();
    showTab(to, true);
  }
}
