// What the service says about the payload: asked for after each change, and shown unless a later question overtook it.

import { announce } from './announcing.js';
import { byId } from './dom.js';
import { mark } from './input.js';
import { MatchingView } from './matching.js';
import { caseOf, fundingPlot, noFundingPlot } from './plot.js';
import { ResultView } from './result.js';
import * as service from './service.js';
import { state, t } from './state.js';

const PAUSE = 350;

export const view = new ResultView(byId('result'));
const matching = new MatchingView(byId('result'), view);

let timer = 0;
let running = null;

export function assessSoon(said) {
  clearTimeout(timer);
  timer = setTimeout(() => assessNow(said), PAUSE);
}

export async function assessNow(said, asked = said !== undefined) {
  clearTimeout(timer);
  running?.abort();
  const mine = new AbortController();
  running = mine;
  const section = byId('result-section');
  section.setAttribute('aria-busy', 'true');
  view.waiting();
  try {
    const report = await service.assess(state.kind, state.text, state.texts.language, mine.signal);
    const extra = await plotOf(report, mine.signal);
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

async function plotOf(report, signal) {
  const { payload, texts } = state;
  const point = report.kind === 'local10000' ? caseOf(report, payload) : null;
  if (!point) {
    return null;
  }
  try {
    const line = await service.publicMoney(report.edition, point.finance, texts.language, signal);
    return fundingPlot({ line, point, texts });
  } catch {
    return noFundingPlot(texts);
  }
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
    keepingFocus(() => view.problems(problem.problems, problem.moreProblems));
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
