// The result of a matching: pairs with their scores, and what is left over with its reasons.

import { h } from './dom.js';

const PARTS = ['field', 'mode', 'overlap', 'days'];

export class MatchingView {
  constructor(container, view) {
    this.container = container;
    this.view = view;
  }

  t(key, facts) {
    return this.view.t(key, facts);
  }

  show(report, payload) {
    this.payload = payload;
    const { totals } = report;
    const edition = this.view.editions.find((one) => one.id === report.edition);
    this.container.replaceChildren(
      h(
        'div',
        { class: 'verdict matched' },
        h('h3', { class: 'badge' }, h('span', { id: 'verdict-text' }, this.t('pairs.total', totals))),
        h('p', { class: 'applied' }, this.t('pairs.possible', { possible: totals.possiblePairs, score: this.view.texts.number(totals.score) })),
        h('p', { class: 'applied' }, h('span', { class: 'name' }, this.t('edition')), ' ', edition?.title ?? report.edition),
      ),
      this.view.section('pairs', this.pairs(report.pairs)),
      this.view.section('unmatched.needs', this.unmatched(report.unmatchedNeeds, 'unmatched.needs', 'need')),
      this.view.section('unmatched.offers', this.unmatched(report.unmatchedOffers, 'unmatched.offers', 'offer')),
      ...(report.notes?.length ? [this.view.list('notes', report.notes)] : []),
    );
  }

  said(report) {
    return this.t('pairs.total', report.totals);
  }

  pairs(pairs) {
    if (pairs.length === 0) {
      return h('p', { class: 'hint' }, this.t('pairs.none'));
    }
    return h(
      'div',
      { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': this.t('pairs.scroll') },
      h(
        'table',
        { class: 'figures pairs' },
        h('caption', { class: 'unseen' }, this.t('pairs')),
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            ['pairs.need', 'pairs.offer'].map((key) => h('th', { scope: 'col', class: 'words' }, this.t(key))),
            h('th', { scope: 'col' }, this.t('pairs.score')),
          ),
        ),
        h('tbody', null, pairs.map((pair) => this.pair(pair))),
      ),
    );
  }

  pair(pair) {
    const open = pair.openRules ?? [];
    return h(
      'tr',
      null,
      h('th', { scope: 'row', class: 'words' }, this.post('need', pair.need)),
      h('td', { class: 'words' }, this.post('offer', pair.offer), open.length > 0 && h('p', { class: 'to-review' }, `${this.t('pairs.open')}: ${open.map((rule) => this.view.title(rule)).join(', ')}`)),
      h('td', null, h('strong', null, this.view.texts.number(pair.score)), h('ul', { class: 'parts' }, PARTS.map((part) => h('li', null, `${this.t(`part.${part}`)} ${this.view.texts.number(pair.parts[part])}`)))),
    );
  }

  unmatched(lines, key, side) {
    if (lines.length === 0) {
      return h('p', { class: 'hint' }, this.t('unmatched.none'));
    }
    return h(
      'table',
      { class: 'figures left-over' },
      h('caption', { class: 'unseen' }, this.t(key)),
      h('thead', null, h('tr', null, h('th', { scope: 'col', class: 'words' }, this.t('unmatched.id')), h('th', { scope: 'col', class: 'words' }, this.t('unmatched.reasons')))),
      h('tbody', null, lines.map(({ id, reasons }) => h('tr', null, h('th', { scope: 'row', class: 'words' }, this.post(side, id)), h('td', { class: 'words' }, h('ul', null, reasons.map((reason) => h('li', null, reason.message))))))),
    );
  }

  /** A post as its number and its name, with a way to its fields. */
  post(side, id) {
    const list = this.payload[side === 'need' ? 'needs' : 'offers'];
    const index = Array.isArray(list) ? list.findIndex((one) => one?.id === id) : -1;
    const name = index < 0 ? null : side === 'need' ? list[index].municipality?.name : list[index].company?.name;
    const text = [h('span', { class: 'post-id' }, id), name && ` ${name}`];
    return index < 0 ? text : this.view.jump(`/${side}s/${index}`, text);
  }
}
