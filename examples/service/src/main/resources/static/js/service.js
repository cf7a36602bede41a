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

export const kinds = (language) => ask('kinds', language);
export const editions = (language) => ask('editions', language);
export const samples = (kind, language) => ask(`samples/${encodeURIComponent(kind)}`, language);
export const schema = (kind, language) => ask(`schema/${encodeURIComponent(kind)}`, language);
export const resultSchema = (kind, language) => ask(`schema/${encodeURIComponent(kind)}/result`, language);
export const names = (kind, language) => ask(`names/${encodeURIComponent(kind)}`, language);
export const fundingTiers = (edition, language) => ask(`editions/local10000/${encodeURIComponent(edition)}/tiers`, language);

export const assess = (kind, text, language, signal) =>
  ask(`assess/${encodeURIComponent(kind)}`, language, {
    method: 'POST',
    body: text,
    signal,
    headers: { 'Content-Type': 'application/json' },
  });
