// The greatest public money of ローカル10,000プロジェクト against the loan: a line through the points that the service gives.

import { h, svg } from './dom.js';

const WIDE = { width: 560, height: 320, left: 58, right: 30, top: 34, bottom: 50, parts: 6 };
const NARROW = { width: 350, height: 290, left: 52, right: 24, top: 34, bottom: 50, parts: 4 };
const TEN_THOUSAND = 10_000;

/** @param line what the service answers: {bends, asked}, points of {finance, publicMoney} in yen */
export function fundingPlot({ line, point, texts }) {
  const box = window.matchMedia('(max-width: 40rem)').matches ? NARROW : WIDE;
  const turns = line.bends.map(({ finance, publicMoney }) => ({ loan: finance, cap: publicMoney }));
  const scale = scaleOf(turns, point, box);
  const cap = line.asked.publicMoney;
  const words = {
    finance: texts.short(point.finance),
    money: texts.short(point.money),
    cap: texts.short(cap),
    inside: texts.t(point.money <= cap ? 'plot.inside' : 'plot.outside'),
  };
  return part(
    texts,
    h('figure', { class: 'plot' }, picture({ turns, scale, point, cap, words, texts, box }), key(point, texts)),
    h('details', { class: 'plot-table', 'data-key': 'plot-table' }, h('summary', null, texts.t('plot.table')), table({ turns, point, cap, texts })),
  );
}

/** What stands in the place of a plot whose line did not come. */
export function noFundingPlot(texts) {
  return part(texts, h('p', { class: 'hint' }, texts.t('plot.failed')));
}

function part(texts, ...content) {
  return h('section', { class: 'part part-plot', 'aria-labelledby': 'part-plot' }, h('h3', { id: 'part-plot' }, texts.t('plot.title')), content);
}

/** The case in the plot: its public money, the finance that counts, and the finance with what is not certain. */
export function caseOf(report, payload) {
  const facts = report.findings.find((finding) => finding.rule === 'L10K-CAP')?.facts ?? {};
  const loans = payload.funding?.privateFinance ?? [];
  const sum = loans.reduce((total, loan) => total + (loan?.amount ?? 0), 0);
  const money = payload.funding?.publicMoney;
  const finance = facts.finance ?? sum;
  return [money, finance].every(Number.isSafeInteger) ? { money, finance, possible: Math.max(finance, facts.possibleFinance ?? finance) } : null;
}

function scaleOf(turns, point, box) {
  const widest = Math.max(turns.at(-1).loan * 1.2, point.possible * 1.1);
  const highest = Math.max(turns.at(-1).cap * 1.2, point.money * 1.12);
  const across = nice(widest, box.parts);
  const up = nice(highest, 6);
  return {
    across,
    up,
    x: (loan) => box.left + ((box.width - box.left - box.right) * loan) / across.end,
    y: (money) => box.height - box.bottom - ((box.height - box.top - box.bottom) * money) / up.end,
  };
}

/** A step of 1, 2 or 5 times a power of ten that divides an axis into about so many parts. */
function nice(most, parts) {
  const rough = most / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough);
  const ticks = [];
  for (let at = 0; at <= most + step * 0.001; at += step) {
    ticks.push(at);
  }
  return { end: most, ticks };
}

function picture({ turns, scale, point, cap, words, texts, box }) {
  const { x, y, across, up } = scale;
  const end = across.end;
  const line = [[0, 0], ...turns.map(({ loan, cap: money }) => [loan, money]), [end, turns.at(-1).cap]];
  const path = line.map(([loan, money], index) => `${index ? 'L' : 'M'}${x(loan).toFixed(1)} ${y(money).toFixed(1)}`).join('');
  const count = (yen) => texts.number(yen / TEN_THOUSAND);
  const bottom = y(0);
  const outside = point.money > cap;
  return svg(
    'svg',
    { viewBox: `0 0 ${box.width} ${box.height}`, role: 'img', 'aria-labelledby': 'plot-title', 'aria-describedby': 'plot-desc' },
    svg('title', { id: 'plot-title' }, texts.t('plot.title')),
    svg('desc', { id: 'plot-desc' }, texts.t('plot.desc', words)),
    up.ticks.map((money) => [
      svg('line', { class: 'grid-line', x1: box.left, x2: box.width - box.right, y1: y(money), y2: y(money) }),
      svg('text', { class: 'tick-text', x: box.left - 9, y: y(money) + 4, 'text-anchor': 'end' }, count(money)),
    ]),
    across.ticks.map((loan) => [
      svg('line', { class: 'tick-line', x1: x(loan), x2: x(loan), y1: bottom, y2: bottom + 5 }),
      svg('text', { class: 'tick-text', x: x(loan), y: bottom + 20, 'text-anchor': 'middle' }, count(loan)),
    ]),
    svg('path', { class: 'within', d: `${path}L${x(end)} ${bottom}Z` }),
    svg('path', { class: 'limit', d: path }),
    svg('line', { class: 'axis', x1: box.left, x2: box.width - box.right, y1: bottom, y2: bottom }),
    svg('text', { class: 'axis-name', x: box.left - 54, y: 13 }, texts.t('plot.y')),
    svg('text', { class: 'axis-name', x: box.width - box.right, y: box.height - 8, 'text-anchor': 'end' }, texts.t('plot.x')),
    svg('line', { class: 'guide', x1: x(point.finance), x2: x(point.finance), y1: bottom, y2: Math.min(y(cap), y(point.money)) }),
    point.possible > point.finance && svg('line', { class: 'reach', x1: x(point.finance), x2: x(point.possible), y1: y(point.money), y2: y(point.money) }),
    svg('circle', { class: 'cap-point', cx: x(point.finance), cy: y(cap), r: 4.5 }),
    svg('circle', { class: outside ? 'case outside' : 'case', cx: x(point.finance), cy: y(point.money), r: 7 }),
    point.money !== cap && besides(box, x(point.finance), y(cap), !outside, texts.t('plot.cap-label', { cap: words.cap }), 'label'),
    besides(box, x(point.finance), y(point.money), outside, texts.t('plot.case-label', words), 'label strong'),
  );
}

/** A label above the line stands to the left, one below it to the right: there the line never runs. */
function besides(box, x, y, above, text, sort) {
  const room = x / box.width;
  const atEnd = above ? room > 0.42 : room > 0.6;
  return svg('text', { class: sort, x: x + (atEnd ? -12 : 12), y: above ? y - 12 : y + 22, 'text-anchor': atEnd ? 'end' : 'start' }, text);
}

function key(point, texts) {
  return h(
    'figcaption',
    { class: 'legend', 'aria-hidden': 'true' },
    h('span', { class: 'swatch limit-swatch' }),
    texts.t('plot.limit'),
    h('span', { class: 'swatch case-swatch' }),
    texts.t('plot.case'),
    point.possible > point.finance && [h('span', { class: 'swatch reach-swatch' }), texts.t('plot.possible')],
  );
}

function table({ turns, point, cap, texts }) {
  const rows = [...turns.map(({ loan, cap: money }, index) => ({ loan, cap: money, last: index === turns.length - 1 })), { loan: point.finance, cap, own: true }];
  rows.sort((one, other) => one.loan - other.loan);
  const name = (row) => (row.own ? texts.t('plot.row-case', { finance: texts.yen(row.loan) }) : row.last ? texts.t('plot.above', { finance: texts.yen(row.loan) }) : texts.yen(row.loan));
  return h(
    'table',
    { class: 'figures' },
    h('caption', { class: 'unseen' }, texts.t('plot.title')),
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, texts.t('plot.finance')), h('th', { scope: 'col' }, texts.t('plot.cap')))),
    h('tbody', null, rows.map((row) => h('tr', { class: row.own ? 'own' : null }, h('th', { scope: 'row' }, name(row)), h('td', null, texts.yen(row.cap))))),
  );
}
