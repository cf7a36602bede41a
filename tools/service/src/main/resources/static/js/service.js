// The service behind the page. It answers in the language that it is asked in.

export class ServiceProblem extends Error {
  constructor(document) {
    super(document.title ?? 'problem');
    this.document = document;
  }
}

const LONGEST_WAIT = 30_000;

async function ask(path, language, options = {}) {
  const response = await fetch(path, {
    credentials: 'omit',
    cache: 'no-store',
    ...options,
    signal: AbortSignal.any([AbortSignal.timeout(LONGEST_WAIT), ...(options.signal ? [options.signal] : [])]),
    headers: { 'Accept-Language': language, ...options.headers },
  });
  if (response.ok) {
    return response.json();
  }
  const type = response.headers.get('Content-Type') ?? '';
  throw new ServiceProblem(type.includes('json') ? await response.json() : { status: response.status });
}

export const kinds = (language, signal) => ask('kinds', language, { signal });
export const editions = (language, signal) => ask('editions', language, { signal });
export const samples = (kind, language, signal) => ask(`samples/${encodeURIComponent(kind)}`, language, { signal });
export const schema = (kind, language, signal) => ask(`schema/${encodeURIComponent(kind)}`, language, { signal });
export const resultSchema = (kind, language, signal) => ask(`schema/${encodeURIComponent(kind)}/result`, language, { signal });
export const names = (kind, language, signal) => ask(`names/${encodeURIComponent(kind)}`, language, { signal });
export const publicMoney = (edition, finance, language, signal) =>
  ask(`editions/local10000/${encodeURIComponent(edition)}/public-money?finance=${finance}`, language, { signal });

export const assess = (kind, text, language, signal) =>
  ask(`assess/${encodeURIComponent(kind)}`, language, {
    method: 'POST',
    body: text,
    signal,
    headers: { 'Content-Type': 'application/json' },
  });
