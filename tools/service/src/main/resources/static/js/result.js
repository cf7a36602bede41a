// The result of a payload: verdict, amounts, remedies, questions, findings, calculation, notes — or its problems.

import { h } from './dom.js';
import { child, get } from './pointer.js';

const MARKS = {
  ELIGIBLE: '✓',
  INELIGIBLE: '✕',
  NEEDS_REVIEW: '?',
  PARTLY_ELIGIBLE: '◐',
  SATISFIED: '✓',
  VIOLATED: '✕',
  UNDETERMINED: '?',
};
const ORDER = { VIOLATED: 0, UNDETERMINED: 1, SATISFIED: 2 };
const FEW = 4;

export class ResultView {
  constructor(container) {
    this.container = container;
    this.opened = new Map();
    container.addEventListener('toggle', ({ target }) => this.opened.set(target.dataset.key, target.open), true);
  }

  /**
   * What the names in a result mean: texts, schema, titles of constants, names of amounts and sources, editions; and what
   * its buttons do, as actions {goTo(pointer), apply(remedy), answer(pointer, value, texts)}.
   */
  use(meaning) {
    Object.assign(this, meaning);
  }

  t(key, facts) {
    return this.texts.t(key, facts);
  }

  title(constant) {
    return this.titles.get(constant) ?? constant;
  }

  amountName(name) {
    return this.names.amounts[name] ?? name;
  }

  forget() {
    this.opened.clear();
  }

  show(report, payload, extra) {
    this.payload = payload;
    this.container.replaceChildren(
      ...[
        this.verdict(report),
        this.amounts(report.amounts),
        this.remedies(report.findings),
        this.questions(report.openQuestions),
        extra,
        this.findings(report),
        this.steps(report.steps),
        this.openParameters(report.openParameters),
        this.list('notes', report.notes),
        this.list('not-encoded', report.notEncoded, this.t('not-encoded.lead')),
      ].filter(Boolean),
    );
  }

  waiting(text = this.t('result.waiting')) {
    if (!this.container.hasChildNodes()) {
      this.container.replaceChildren(h('p', { class: 'hint' }, text));
    }
  }

  failure(title, detail) {
    this.container.replaceChildren(h('div', { class: 'verdict problem-box' }, h('h3', null, title), h('p', null, detail)));
  }

  problems(problems, more) {
    this.container.replaceChildren(
      h(
        'div',
        { class: 'problem-box' },
        h('h3', null, this.t('problems.title', { count: problems.length })),
        h('p', { class: 'hint' }, this.t('problems.lead')),
        more && h('p', { class: 'hint' }, this.t('problems.more')),
        h(
          'ul',
          { class: 'problem-list' },
          problems.map((problem) =>
            h('li', null, this.jump(problem.pointer, this.pathOf(problem.pointer)), h('p', null, problem.message), problem.pointer && h('code', null, problem.pointer)),
          ),
        ),
      ),
      h('p', { class: 'hint' }, this.t('result.none')),
    );
  }

  // Verdict and amounts

  verdict(report) {
    const edition = this.editions.find((one) => one.id === report.edition);
    return h(
      'div',
      { class: `verdict ${report.verdict.toLowerCase()}` },
      h('h3', { class: 'badge' }, h('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[report.verdict]), h('span', { class: 'unseen' }, `${this.t('verdict')}: `), h('span', { id: 'verdict-text', class: 'name' }, this.title(report.verdict))),
      h('p', { class: 'applied' }, h('span', { class: 'name' }, this.t('edition')), ' ', edition?.title ?? report.edition, edition?.draft && ` (${this.t('draft')})`),
    );
  }

  amounts(amounts) {
    const lines = Object.entries(amounts);
    if (lines.length === 0) {
      return null;
    }
    const most = Math.max(1, ...lines.map(([, range]) => range.atMost));
    const open = lines.some(([, range]) => range.atMost > range.yen);
    return this.section(
      'amounts',
      h('ul', { class: 'amounts' }, lines.map(([name, range]) => this.amount(name, range, most))),
      open && h('p', { class: 'legend', 'aria-hidden': 'true' }, h('span', { class: 'swatch certain' }), this.t('amounts.certain'), h('span', { class: 'swatch possible' }), this.t('amounts.possible')),
    );
  }

  amount(name, { yen, atMost }, most) {
    const certain = h('span', { class: 'certain' });
    const possible = h('span', { class: 'possible' });
    certain.style.width = `${(100 * yen) / most}%`;
    possible.style.width = `${(100 * (atMost - yen)) / most}%`;
    return h(
      'li',
      { 'data-amount': name, class: name === 'total' ? 'total' : null },
      h('span', { class: 'amount-name name' }, this.amountName(name)),
      h('span', { class: 'amount-yen' }, h('strong', null, this.texts.yen(yen)), atMost > yen && h('span', { class: 'at-most' }, this.t('amounts.at-most', { amount: this.texts.yen(atMost) }))),
      h('span', { class: 'bar', 'aria-hidden': 'true' }, yen > 0 && certain, atMost > yen && possible),
    );
  }

  /** What a screen reader says of a new result. */
  said(report) {
    const amounts = Object.entries(report.amounts).map(([name, { yen, atMost }]) => {
      const amount = atMost > yen ? this.t('amounts.open', { amount: this.texts.yen(yen), most: this.texts.yen(atMost) }) : this.texts.yen(yen);
      return this.t('live.amount', { name: this.amountName(name), amount });
    });
    const leading = amounts.length > FEW ? amounts.slice(-1) : amounts;
    return [this.t('live.verdict', { verdict: this.title(report.verdict) }), ...leading].join(' ');
  }

  // Remedies and questions

  remedies(findings) {
    const offered = findings.filter((finding) => finding.remedies.length > 0);
    return (
      offered.length > 0 &&
      this.section(
        'remedies',
        h('p', { class: 'hint' }, this.t('remedies.lead')),
        offered.map((finding) => [
          h('h4', null, this.t('remedy.for', { rule: this.title(finding.rule) })),
          h('ul', { class: 'remedies' }, finding.remedies.map((remedy) => this.remedy(finding, remedy))),
        ]),
      )
    );
  }

  remedy(finding, remedy) {
    const id = `remedy-${finding.rule}-${remedy.id}`;
    const changes = remedy.changes.map(({ pointer, to }) =>
      h('li', null, this.t('remedy.change', { title: this.titleOf(pointer), from: this.value(pointer, get(this.payload, pointer)), to: this.value(pointer, to) })),
    );
    return h(
      'li',
      null,
      h('div', null, h('p', { id }, remedy.message), h('ul', { class: 'changes' }, changes)),
      h('button', { type: 'button', class: 'secondary', 'data-remedy': remedy.id, 'aria-describedby': id, click: () => this.actions.apply(remedy) }, this.t('remedy.apply')),
    );
  }

  questions(pointers) {
    return (
      pointers.length > 0 &&
      this.section('questions', h('p', { class: 'hint' }, this.t('questions.lead')), h('ul', { class: 'questions' }, pointers.map((pointer) => this.question(pointer))))
    );
  }

  question(pointer) {
    const title = this.titleOf(pointer);
    const { at, choices } = this.answers(pointer);
    const answers = choices.map(({ value, name }) =>
      h('button', { type: 'button', class: 'secondary', click: () => this.actions.answer(at, value, { title, answer: name }), 'aria-label': `${title}: ${name}` }, name),
    );
    return h(
      'li',
      { 'data-pointer': pointer },
      h('p', { class: 'question-title name' }, title),
      h('p', { class: 'hint' }, this.pathOf(pointer)),
      h('div', { class: 'answers-row' }, answers, this.jump(pointer, this.t('question.field'), this.t('question.go', { title }))),
    );
  }

  // Answers that fit on buttons: yes or no, a few choices, or the judgement of a criterion.
  answers(pointer) {
    const field = this.schema.at(pointer);
    const judgement = field?.control === 'object' && field.members.find(([name]) => name === 'judgement')?.[1];
    if (judgement) {
      return { at: child(pointer, 'judgement'), choices: judgement.choices.filter(({ value }) => value !== 'PENDING') };
    }
    if (field?.control === 'boolean') {
      return { at: pointer, choices: [{ value: true, name: this.t('yes') }, { value: false, name: this.t('no') }] };
    }
    const few = field?.control === 'choice' && field.choices.length <= FEW;
    return { at: pointer, choices: few ? field.choices.filter(({ value }) => value !== 'PENDING') : [] };
  }

  // Findings, calculation, notes

  findings({ findings, verdict }) {
    const counts = { satisfied: 0, violated: 0, undetermined: 0 };
    findings.forEach(({ outcome }) => counts[outcome.toLowerCase()]++);
    const sorted = [...findings].sort((one, other) => ORDER[one.outcome] - ORDER[other.outcome]);
    const some = verdict === 'ELIGIBLE' && counts.violated + counts.undetermined > 0;
    const any = some && h('p', { class: 'hint' }, this.t('findings.any', { verdict: this.title(verdict) }));
    return this.section('findings', h('p', { class: 'hint' }, this.t('findings.count', counts)), any, h('div', { class: 'findings' }, sorted.map((finding) => this.finding(finding))));
  }

  finding(finding) {
    const key = `${finding.rule} ${finding.outcome}`;
    return h(
      'details',
      { class: `finding ${finding.outcome.toLowerCase()}`, 'data-key': key, 'data-rule': finding.rule, 'data-outcome': finding.outcome, open: this.opened.get(key) ?? finding.outcome !== 'SATISFIED' },
      h('summary', null, h('span', { class: 'outcome' }, h('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[finding.outcome]), this.title(finding.outcome)), h('span', { class: 'rule' }, this.title(finding.rule))),
      h(
        'div',
        { class: 'finding-body' },
        h('p', null, finding.message),
        h('dl', null, h('div', null, h('dt', null, this.t('finding.place')), h('dd', null, this.jump(finding.pointer, this.pathOf(finding.pointer)))), this.citation(finding.citation)),
      ),
    );
  }

  citation(citation) {
    return h(
      'div',
      null,
      h('dt', null, this.t('finding.source')),
      h('dd', null, this.names.sources[citation.source] ?? citation.source, h('br'), citation.place, ' ', h('span', { class: 'authority' }, this.title(citation.authority))),
    );
  }

  steps(steps) {
    return (
      steps.length > 0 &&
      this.section(
        'steps',
        h(
          'ol',
          { class: 'steps' },
          steps.map((step) =>
            h(
              'li',
              null,
              h('p', { class: 'step-name name' }, this.amountName(step.amount)),
              h('p', { class: 'step-text' }, step.text),
              step.citation && h('p', { class: 'step-source' }, this.names.sources[step.citation.source] ?? step.citation.source, ' ', step.citation.place),
            ),
          ),
        ),
      )
    );
  }

  // What each reading gives is said in the notes.
  openParameters(parameters) {
    return (
      parameters.length > 0 &&
      this.section(
        'open-parameters',
        h('p', { class: 'hint' }, this.t('open-parameters.lead')),
        h(
          'div',
          { class: 'findings' },
          parameters.map(({ parameter, readings }) =>
            h(
              'div',
              { class: 'open-parameter finding-body', 'data-parameter': parameter },
              h('p', { class: 'name' }, this.parameterName(parameter)),
              h('ul', { class: 'plain-list' }, readings.map(({ value, citation }) => h('li', null, h('strong', null, value), h('dl', null, this.citation(citation))))),
            ),
          ),
        ),
      )
    );
  }

  // All elements of a list share one title.
  parameterName(pointer) {
    const key = pointer.split('/').slice(1).filter((step) => !/^\d/.test(step)).join('.');
    return this.names.parameters[key] ?? pointer;
  }

  list(key, texts, lead) {
    return texts.length > 0 && this.section(key, lead && h('p', { class: 'hint' }, lead), h('ul', { class: 'plain-list' }, texts.map((text) => h('li', { class: 'name' }, text))));
  }

  section(key, ...content) {
    return h('section', { class: `part part-${key}`, 'aria-labelledby': `part-${key}` }, h('h3', { id: `part-${key}` }, this.t(key)), content);
  }

  // Places and values as people call them

  jump(pointer, text, name) {
    return h('button', { type: 'button', class: 'link', 'data-goto': pointer, 'aria-label': name, click: () => this.actions.goTo(pointer) }, text);
  }

  titleOf(pointer) {
    const steps = this.schema.path(pointer);
    const last = steps.findLastIndex((step) => step.field?.title);
    const above = steps.slice(0, last + 1).findLast((step) => step.index !== undefined);
    const title = last < 0 ? pointer : steps[last].field.title;
    const list = above && steps[steps.indexOf(above) - 1]?.field?.title;
    return list ? `${this.t('item', { title: list, number: above.index + 1 })}${this.texts.separator()}${title}` : title;
  }

  pathOf(pointer) {
    if (pointer === '') {
      return this.t('problems.whole');
    }
    const parts = [];
    this.schema.path(pointer).forEach((step) => {
      if (step.index !== undefined) {
        parts.push(this.t('item', { title: parts.pop() ?? '', number: step.index + 1 }));
      } else {
        parts.push(step.field?.title ?? step.name);
      }
    });
    return parts.join(this.texts.separator());
  }

  value(pointer, value) {
    const field = this.schema.at(pointer);
    if (value === undefined || value === null) {
      return this.t('not-stated');
    }
    if (field?.control === 'yen' && typeof value === 'number') {
      return this.texts.yen(value);
    }
    if (typeof value === 'boolean') {
      return this.t(value ? 'yes' : 'no');
    }
    if (field?.control === 'choice') {
      return field.choices.find((choice) => choice.value === value)?.name ?? String(value);
    }
    if (Array.isArray(value) && field?.control === 'set') {
      return value.map((one) => field.item.choices.find((choice) => choice.value === one)?.name ?? one).join(', ');
    }
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}
