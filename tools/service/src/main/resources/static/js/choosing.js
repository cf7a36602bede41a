// Language, kind and sample: what was chosen last is taken as a whole, once the service has given all of it.

import { toAddress } from './address.js';
import { announce, hideNotice } from './announcing.js';
import { assessNow, view } from './assessing.js';
import { byId, h } from './dom.js';
import { change, forgetHistory } from './history.js';
import { showInput } from './input.js';
import { Schema, titlesOf } from './schema.js';
import * as service from './service.js';
import { state, t } from './state.js';
import { LANGUAGES, Texts } from './texts.js';

let wanted = null;
let loading = null;

/** Several choices in a row are one: what the service gives for those that were overtaken is thrown away. */
export async function choose(part) {
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
    forgetHistory();
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
  const { module } = state.kinds.find((one) => one.name === kind);
  const ownEditions = state.editions.filter((edition) => edition.module === module);
  Object.assign(state, { kind, ownEditions, samples, schema: new Schema(schema) });
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
    editions: ownEditions,
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

export function chooseKind(kind, sample, said = true) {
  return choose({ kind, sample, start: true, said });
}

/** A sample of the kind that is shown takes the place of another kind that is still awaited. */
export function chooseSample(name) {
  if (wanted) {
    chooseKind(state.kind, name);
  } else {
    useSample(name, true);
  }
}

export function switchLanguage() {
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

export function showTexts() {
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
