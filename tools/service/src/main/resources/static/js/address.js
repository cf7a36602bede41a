// Language, kind and sample as they stand in the address of the page.

import { state } from './state.js';
import { LANGUAGES } from './texts.js';

export function fromAddress() {
  const language = new URLSearchParams(location.search).get('lang');
  const fragment = new URLSearchParams(location.hash.slice(1));
  return { language: LANGUAGES.includes(language) ? language : 'ja', kind: fragment.get('kind'), sample: fragment.get('sample') };
}

export function toAddress() {
  const fragment = new URLSearchParams({ kind: state.kind, ...(state.sample ? { sample: state.sample } : {}) });
  const query = state.texts.language === 'ja' ? '' : `?lang=${state.texts.language}`;
  history.replaceState(null, '', `${location.pathname}${query}#${fragment}`);
}
