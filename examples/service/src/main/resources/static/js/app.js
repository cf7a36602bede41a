// The page: what is chosen, what is filled in, and what the service says about it. Nothing is kept beyond the page.

import { byId, calm, h } from './dom.js';
import { Form } from './form.js';
import { read, write } from './json-text.js';
import { MatchingView } from './matching.js';
import { fundingPlot } from './plot.js';
import { child, get, parent, parse, remove, set } from './pointer.js';
import { ResultView } from './result.js';
import { Schema, titlesOf } from './schema.js';
import * as service from './service.js';
import { LANGUAGES, Texts } from './texts.js';

const PAUSE = 350;
const MOST_UNDONE = 100;

const state = {
  texts: new Texts('ja'),
  kinds: [],
  editions: [],
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

const t = (key, facts) => state.texts.t(key, facts);
const form = new Form(byId('form'), { set: setField, clear: clearField, add: addPart, remove: removePart });
const view = new ResultView(byId('result'), { goTo: goToField, apply: applyRemedy, answer });
const matching = new MatchingView(byId('result'), view);

// What is said to a screen reader

/** Says a text; one that was said last is said again only if someone asked for it. */
function announce(text, asked = false) {
  const live = byId('live');
  const same = live.textContent.trim() === text;
  if (!same || asked) {
    live.textContent = same && !live.textContent.endsWith('\u00a0') ? `${text}\u00a0` : text;
  }
}

// Language, kind and sample: what was chosen last is taken as a whole, once the service has given all of it

function fromAddress() {
  const language = new URLSearchParams(location.search).get('lang');
  const fragment = new URLSearchParams(location.hash.slice(1));
  return { language: LANGUAGES.includes(language) ? language : 'ja', kind: fragment.get('kind'), sample: fragment.get('sample') };
}

function toAddress() {
  const fragment = new URLSearchParams({ kind: state.kind, ...(state.sample ? { sample: state.sample } : {}) });
  const query = state.texts.language === 'ja' ? '' : `?lang=${state.texts.language}`;
  history.replaceState(null, '', `${location.pathname}${query}#${fragment}`);
}

function showTexts() {
  document.documentElement.lang = state.texts.language;
  document.title = t('title');
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = t(element.dataset.text);
  }
  byId('language').textContent = t('language');
  byId('language').lang = state.texts.language === 'ja' ? 'en' : 'ja';
  byId('tabs').setAttribute('aria-label', t('tabs'));
  byId('to-result').textContent = t('result.go');
  byId('form-blocked').textContent = t('form.blocked');
}

let wanted = null;
let loading = null;

/** Several choices in a row are one: what the service gives for those that were overtaken is thrown away. */
async function choose(part) {
  loading?.abort();
  const mine = new AbortController();
  loading = mine;
  wanted = { language: state.texts.language, kind: state.kind, start: state.kind === null, ...wanted, ...part };
  try {
    const loaded = await load(wanted, mine.signal);
    if (loading === mine) {
      take(wanted, loaded);
    }
  } catch (error) {
    if (loading === mine) {
      tell(error);
    }
  } finally {
    if (loading === mine) {
      wanted = null;
      loading = null;
    }
  }
}

async function load({ language, kind }, signal) {
  const known = state.kinds.length > 0 && language === state.texts.language;
  const [kinds, editions] = known ? [state.kinds, state.editions] : await Promise.all([service.kinds(language, signal), service.editions(language, signal)]);
  const { name } = kinds.find((one) => one.name === kind) ?? kinds[0];
  const parts = [service.samples, service.schema, service.resultSchema, service.names];
  const [samples, schema, resultSchema, names] = await Promise.all(parts.map((part) => part(name, language, signal)));
  return { language, kinds, editions, kind: name, samples, schema, resultSchema, names };
}

function take({ start, sample, said }, loaded) {
  if (loaded.kinds !== state.kinds) {
    useLanguage(loaded);
  }
  useKind(loaded);
  hideNotice();
  if (start) {
    useSample(sample ?? state.samples[0]?.name ?? '', said);
    state.history = [];
    showUndo();
  } else {
    byId('sample').value = state.sample;
    toAddress();
    showInput();
    assessNow();
  }
}

function useLanguage({ language, kinds, editions }) {
  Object.assign(state, { texts: new Texts(language), kinds, editions });
  showTexts();
  const groups = new Map();
  for (const kind of kinds) {
    groups.set(kind.programme, [...(groups.get(kind.programme) ?? []), kind]);
  }
  byId('kind').replaceChildren(
    ...[...groups].map(([programme, own]) => h('optgroup', { label: programme }, own.map((kind) => h('option', { value: kind.name }, own.length === 1 && kind.title === programme ? programme : `${programme} — ${kind.title}`)))),
  );
}

function useKind({ kind, samples, schema, resultSchema, names }) {
  Object.assign(state, { kind, samples, schema: new Schema(schema) });
  byId('kind').value = kind;
  byId('sample').replaceChildren(
    ...samples.map((sample) => h('option', { value: sample.name }, sample.title)),
    h('option', { value: '' }, t('start.empty')),
  );
  view.use({
    texts: state.texts,
    schema: state.schema,
    names,
    titles: titlesOf(schema, resultSchema),
    editions: state.editions.filter((edition) => edition.module === state.kinds.find((one) => one.name === kind).module),
  });
}

function useSample(name, said) {
  const sample = state.samples.find((one) => one.name === name);
  state.sample = sample?.name ?? '';
  byId('sample').value = state.sample;
  toAddress();
  const { editions, editionRequired } = state.kinds.find((one) => one.name === state.kind);
  const start = editionRequired ? { edition: editions[0] } : {};
  change({ ...start, ...sample?.payload }, { whole: true });
  view.forget();
  byId('result').replaceChildren();
  assessNow(said && t('loaded', { title: sample?.title ?? t('start.empty') }));
}

function chooseKind(kind, sample, said = true) {
  return choose({ kind, sample, start: true, said });
}

/** A sample of the kind that is shown takes the place of another kind that is still awaited. */
function chooseSample(name) {
  if (wanted) {
    chooseKind(state.kind, name);
  } else {
    useSample(name, true);
  }
}

function switchLanguage() {
  const now = wanted?.language ?? state.texts.language;
  return choose({ language: LANGUAGES.find((language) => language !== now) });
}

function tell(error) {
  const document = error.document ?? {};
  byId('kind').value = state.kind ?? '';
  view.use({ texts: state.texts });
  view.failure(document.title ?? t('failed.title'), document.detail ?? t('failed.start'));
  announce(document.title ?? t('failed.title'));
}

// The payload, and the two ways to write it

/** Takes a new payload; the former one can be brought back. */
function change(payload, { edited = null, whole = false, text = null } = {}) {
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

function remember(edited) {
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

function showInput() {
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
    form.render({ schema: state.schema, payload: state.payload, texts: state.texts, editions: view.editions });
    form.showProblems(state.problems);
    form.showQuestions(state.questions);
  }
}

function showJson() {
  const area = byId('json');
  if (area.value !== state.text) {
    area.value = state.text;
  }
  showBroken();
}

function showBroken() {
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

function setField(pointer, value) {
  set(state.payload, pointer, value);
  change(state.payload, { edited: pointer });
  assessSoon();
}

function clearField(pointer) {
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

function addPart(pointer, value, title) {
  const payload = structuredClone(state.payload);
  set(payload, pointer, value);
  change(payload, { whole: true });
  form.goTo(pointer);
  assessSoon(t('added', { title }));
}

function removePart(pointer, title) {
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

function typedJson() {
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

function undo() {
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

// Assessing

let timer = 0;
let running = null;

function assessSoon(said) {
  clearTimeout(timer);
  timer = setTimeout(() => assessNow(said), PAUSE);
}

async function assessNow(said, asked = said !== undefined) {
  clearTimeout(timer);
  running?.abort();
  const mine = new AbortController();
  running = mine;
  const section = byId('result-section');
  section.setAttribute('aria-busy', 'true');
  view.waiting();
  try {
    const report = await service.assess(state.kind, state.text, state.texts.language, mine.signal);
    const extra = await plotOf(report);
    if (running === mine) {
      showReport(report, extra, said, asked);
    }
  } catch (error) {
    if (running === mine && error.name !== 'AbortError') {
      showFailure(error, said, asked);
    }
  } finally {
    if (running === mine) {
      section.removeAttribute('aria-busy');
    }
  }
}

async function plotOf(report) {
  if (report.kind !== 'local10000') {
    return null;
  }
  const { payload, texts } = state;
  const tiers = await tiersOf(report.edition).catch(() => null);
  return tiers && fundingPlot({ tiers, report, payload, texts });
}

const knownTiers = new Map();

function tiersOf(edition) {
  if (!knownTiers.has(edition)) {
    const tiers = service.fundingTiers(edition, state.texts.language);
    tiers.catch(() => knownTiers.delete(edition));
    knownTiers.set(edition, tiers);
  }
  return knownTiers.get(edition);
}

function showReport(report, extra, said, asked) {
  keepingFocus(() => {
    if (report.pairs) {
      matching.show(report, state.payload);
    } else {
      view.show(report, state.payload, extra);
    }
  });
  mark([], report.openQuestions ?? []);
  showVerdictBelow(report.verdict ?? '', report.pairs ? '' : view.title(report.verdict));
  announce([said, report.pairs ? matching.said(report) : view.said(report)].filter(Boolean).join(' '), asked);
}

function showFailure(error, said, asked) {
  const problem = error.document;
  showVerdictBelow('', '');
  if (problem?.problems) {
    keepingFocus(() => view.problems(problem.problems));
    mark(problem.problems, []);
    announce([said, t('problems.live', { count: problem.problems.length })].filter(Boolean).join(' '), asked);
  } else {
    const title = problem?.title ?? t('failed.title');
    const detail = problem?.detail ?? t('failed.network');
    view.failure(title, detail);
    mark([], []);
    announce(`${title} ${detail}`, asked);
  }
}

function mark(problems, questions) {
  Object.assign(state, { problems, questions });
  form.showProblems(problems);
  form.showQuestions(questions);
}

/** A result that is drawn anew must not throw away the focus of someone who works in it. */
function keepingFocus(draw) {
  const { activeElement } = document;
  const inside = byId('result').contains(activeElement);
  const key = inside && (activeElement.dataset.goto ?? activeElement.parentElement?.dataset.rule);
  draw();
  if (inside && !document.contains(activeElement)) {
    const same = key && [...byId('result').querySelectorAll('[data-goto], [data-rule] > summary')].find((one) => (one.dataset.goto ?? one.parentElement.dataset.rule) === key);
    (same || byId('result-section')).focus({ preventScroll: true });
  }
}

function showVerdictBelow(verdict, title) {
  const button = byId('to-result');
  button.className = `to-result ${verdict.toLowerCase()}`;
  button.textContent = title ? `${t('verdict')}: ${title} — ${t('result.go')}` : t('result.go');
}

// Remedies and answers

async function applyRemedy(remedy) {
  const payload = structuredClone(state.payload);
  applyChanges(payload, remedy.changes);
  change(payload, { whole: true });
  await assessNow();
  const verdict = byId('verdict-text')?.textContent;
  const now = verdict ? t('remedy.now', { verdict }) : t('remedy.malformed', { count: state.problems.length });
  notice(`${t('remedy.done', { message: remedy.message })} ${now}`);
}

/** Elements that a remedy takes away go from the last to the first, so that the pointers of the others hold. */
function applyChanges(payload, changes) {
  const gone = changes.filter(({ to }) => to === null || to === undefined);
  for (const { pointer, to } of changes) {
    if (!gone.some((one) => one.pointer === pointer)) {
      set(payload, pointer, structuredClone(to));
    }
  }
  const last = (pointer) => Number(parse(pointer).at(-1));
  gone.sort((one, other) => (parent(one.pointer) === parent(other.pointer) ? last(other.pointer) - last(one.pointer) : 0));
  gone.forEach(({ pointer }) => remove(payload, pointer));
}

async function answer(pointer, value, said) {
  const payload = structuredClone(state.payload);
  set(payload, pointer, value);
  change(payload, { whole: true });
  await assessNow();
  notice(t('question.answered', said));
}

function notice(text) {
  const box = byId('notice');
  box.replaceChildren(h('p', null, text), h('button', { type: 'button', class: 'secondary', id: 'notice-undo', click: undoFromNotice }, t('undo')));
  box.hidden = false;
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' });
  announce(text);
}

function undoFromNotice() {
  undo();
  byId('result-section').focus({ preventScroll: true });
}

function hideNotice() {
  byId('notice').hidden = true;
  byId('notice').replaceChildren();
}

// Moving about

function goToField(pointer) {
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

function showTab(tab, focus = false) {
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

function tabKey(event) {
  const to = { ArrowLeft: 'form', Home: 'form', ArrowRight: 'json', End: 'json' }[event.key];
  if (to) {
    event.preventDefault();
    showTab(to, true);
  }
}

// Start

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

const start = fromAddress();
listen();
state.texts = new Texts(start.language);
view.use({ texts: state.texts, editions: [], titles: new Map() });
showTexts();
view.waiting(t('result.preparing'));
await choose({ language: start.language, kind: start.kind, sample: start.sample ?? undefined, start: true, said: false });
