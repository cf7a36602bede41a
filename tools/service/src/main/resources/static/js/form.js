// A form made from the schema of a payload. It edits the payload in place and tells what was edited.

import { goTo, h } from './dom.js';
import { child, get, parent, parse } from './pointer.js';
import { gistOf, isDay, isPlainText, numberOf } from './values.js';

const MANY = 3;
// What the control itself says need not be said beside it, but a screen reader still says it.
const OBVIOUS = new Set(['boolean', 'choice', 'yen', 'date', 'set', 'list']);

export class Form {
  constructor(container) {
    this.container = container;
    /** What an edit does: {set(pointer, value), clear(pointer), add(pointer, value, title), remove(pointer, title)}. */
    this.edit = null;
    this.places = new Map();
    container.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Makes the form anew; what was open stays open, and the focus stays where it was. */
  render({ schema, payload, texts, editions }) {
    const opened = new Set([...this.container.querySelectorAll('details[open]')].map((details) => details.dataset.pointer));
    const focused = this.container.contains(document.activeElement) ? document.activeElement.id : '';
    Object.assign(this, { schema, payload, texts, editions, opened, places: new Map(), summaries: new Map() });
    this.container.replaceChildren(...sections(this.members('', schema.top, payload)));
    if (focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  }

  t(key, facts) {
    return this.texts.t(key, facts);
  }

  members(pointer, field, value) {
    const known = new Set(field.members.map(([name]) => name));
    // What may be left out as a whole demands nothing of its parts until one of them is filled in.
    const idle = !field.required && value === undefined;
    const parts = field.members.map(([name, member]) => this.part(child(pointer, name), idle ? { ...member, required: false } : member));
    const others = isObject(value) ? Object.keys(value).filter((name) => !known.has(name)) : [];
    return [...parts, ...others.map((name) => this.stranger(child(pointer, name), name))];
  }

  part(pointer, field) {
    const value = get(this.payload, pointer) ?? undefined;
    switch (field.control) {
      case 'object':
        return this.object(pointer, field, value);
      case 'list':
        return this.list(pointer, field, value);
      case 'set':
        return this.set(pointer, field, value);
      case 'boolean':
        return this.yesNo(pointer, field, value);
      default:
        return this.leaf(pointer, field, value);
    }
  }

  // Groups

  group(pointer, field, title, ...content) {
    const id = idOf(pointer);
    const problems = h('ul', { class: 'problems', id: `${id}-problems` });
    const depth = parse(pointer).length;
    const name = h(depth === 1 ? 'h3' : 'span', { class: 'name' }, title);
    const hint = field.description && h('p', { class: OBVIOUS.has(field.control) ? 'unseen' : 'hint', id: `${id}-hint` }, field.description);
    const element = h(
      'fieldset',
      { id, class: `group depth-${Math.min(depth, 3)}`, tabindex: '-1', 'data-pointer': pointer, 'aria-describedby': described(hint && `${id}-hint`, `${id}-problems`) },
      h('legend', null, name, field.required && this.required(), h('span', { class: 'asked' })),
      hint,
      problems,
      content,
    );
    this.places.set(pointer, { element, control: element, problems });
    return element;
  }

  object(pointer, field, value) {
    const plain = field.members.every(([, member]) => !['object', 'list', 'set'].includes(member.control));
    if (value === undefined && !field.required && !plain) {
      return this.group(pointer, field, field.title, this.button(this.t('add.object', { title: field.title }), 'add', () => this.edit.add(pointer, {}, field.title)));
    }
    const drop = value !== undefined && !field.required && !plain && this.button(this.t('remove.named', { title: field.title }), 'remove', () => this.edit.remove(pointer, field.title));
    return this.group(pointer, field, field.title, h('div', { class: 'grid' }, this.members(pointer, field, value)), drop);
  }

  list(pointer, field, value) {
    const elements = Array.isArray(value) ? value : [];
    const items = elements.map((element, index) => this.element(pointer, field, element, index, elements.length));
    const empty = field.item.control === 'object' ? {} : null;
    const add = this.button(this.t('add', { title: field.title }), 'add', () => this.edit.add(child(pointer, elements.length), empty, field.title));
    return this.group(pointer, field, field.title, items.length > 0 && h('ol', { class: 'items' }, items), add);
  }

  element(listPointer, list, value, index, count) {
    const pointer = child(listPointer, index);
    const title = this.t('item', { title: list.title, number: index + 1 });
    const remove = this.button(this.t('remove'), 'remove', () => this.edit.remove(pointer, title), this.t('remove.named', { title }));
    if (list.item.control !== 'object') {
      return h('li', { class: 'item plain' }, this.part(pointer, { ...list.item, title }), remove);
    }
    const content = [h('div', { class: 'grid' }, this.members(pointer, list.item, value))];
    const group = this.group(pointer, { ...list.item, required: false }, title, content, remove);
    if (count <= MANY) {
      return h('li', { class: 'item' }, group);
    }
    const gist = h('span', { class: 'gist' }, gistOf(list.item, value));
    this.summaries.set(pointer, { gist, field: list.item });
    const summary = h('summary', null, h('span', { class: 'item-name name' }, title), gist);
    return h('li', { class: 'item folded' }, h('details', { 'data-pointer': pointer, open: this.opened.has(pointer) }, summary, group));
  }

  // Controls

  set(pointer, field, value) {
    const chosen = Array.isArray(value) ? value : [];
    const strange = chosen.filter((one) => !field.item.choices.some((choice) => choice.value === one));
    const choices = [...field.item.choices, ...strange.map((one) => ({ value: one, name: String(one) }))];
    const boxes = choices.map((choice, index) => {
      const id = `${idOf(pointer)}-${index}`;
      const input = h('input', {
        type: 'checkbox',
        id,
        change: () => {
          const now = get(this.payload, pointer);
          const others = (Array.isArray(now) ? now : []).filter((one) => one !== choice.value);
          const next = input.checked ? [...others, choice.value] : others;
          if (next.length === 0 && !field.required) {
            this.edit.clear(pointer);
          } else {
            this.edit.set(pointer, next);
          }
        },
      });
      input.checked = chosen.includes(choice.value);
      return h('label', { class: 'tick', for: id }, input, h('span', null, choice.name));
    });
    return this.group(pointer, field, field.title, h('div', { class: 'ticks' }, boxes));
  }

  yesNo(pointer, field, value) {
    const id = idOf(pointer);
    const strange = value !== undefined && typeof value !== 'boolean';
    const answers = [[true, this.t('yes')], [false, this.t('no')], [undefined, this.t('unknown')]];
    const radios = answers.map(([answer, name], index) => {
      const input = h('input', {
        type: 'radio',
        name: id,
        id: `${id}-${index}`,
        change: () => (answer === undefined ? this.edit.clear(pointer) : this.edit.set(pointer, answer)),
      });
      input.checked = !strange && value === answer;
      return h('label', { class: 'tick', for: `${id}-${index}` }, input, h('span', null, name));
    });
    const group = this.group(pointer, field, field.title, h('div', { class: 'ticks three' }, radios));
    group.className = 'field answers';
    this.places.get(pointer).control = radios[value === true ? 0 : value === false ? 1 : 2].querySelector('input');
    return group;
  }

  leaf(pointer, field, value) {
    const id = idOf(pointer);
    const reading = field.control === 'yen' && h('output', { class: 'reading', id: `${id}-reading`, for: id });
    const hint = field.description && h('p', { class: OBVIOUS.has(field.control) || isPlainText(field) ? 'unseen' : 'hint', id: `${id}-hint` }, field.description);
    const control = this.control(pointer, field, value, reading);
    const problems = h('ul', { class: 'problems', id: `${id}-problems` });
    control.id = id;
    control.setAttribute('aria-describedby', described(hint && `${id}-hint`, reading && `${id}-reading`, `${id}-problems`));
    if (field.required) {
      control.setAttribute('aria-required', 'true');
    }
    const unit = field.control === 'yen' && h('span', { class: 'unit', 'aria-hidden': 'true' }, this.t('unit.yen'));
    const element = h(
      'div',
      { class: `field ${field.control}`, 'data-pointer': pointer },
      h('label', { for: id }, h('span', { class: 'name' }, field.title ?? parse(pointer).at(-1)), field.required && this.required(), h('span', { class: 'asked' })),
      unit ? h('div', { class: 'with-unit' }, control, unit) : control,
      reading,
      hint,
      problems,
    );
    this.places.set(pointer, { element, control, problems });
    return element;
  }

  control(pointer, field, value, reading) {
    if (pointer === '/edition') {
      return this.select(pointer, this.editionChoices(field), value, field.required ? this.t('choose') : this.t('edition.chosen'));
    }
    if (field.control === 'choice') {
      return this.select(pointer, field.choices, value, this.t(field.required ? 'choose' : 'not-stated'));
    }
    const isDate = field.control === 'date' && (value === undefined || isDay(value));
    const isNumber = ['yen', 'integer', 'number'].includes(field.control);
    const input = h('input', {
      type: isDate ? 'date' : 'text',
      inputmode: isNumber ? (field.control === 'number' ? 'decimal' : 'numeric') : null,
      max: isDate ? '9999-12-31' : null,
      class: isNumber ? 'digits' : null,
      input: () => {
        // A day that is only half written is neither a day nor none.
        if (input.validity.badInput) {
          return;
        }
        this.change(pointer, isNumber ? numberOf(input.value, field.control) : input.value);
        read();
      },
    });
    const read = () => {
      if (reading) {
        const amount = numberOf(input.value, 'yen');
        reading.textContent = Number.isSafeInteger(amount) && amount >= 0 ? this.texts.reading(amount) : '';
      }
    };
    input.value = value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    read();
    return input;
  }

  select(pointer, choices, value, none) {
    const strange = value !== undefined && !choices.some((choice) => choice.value === value);
    const all = strange ? [...choices, { value, name: typeof value === 'string' ? value : JSON.stringify(value) }] : choices;
    const select = h(
      'select',
      { change: () => this.change(pointer, select.selectedIndex === 0 ? '' : all[select.selectedIndex - 1].value) },
      h('option', { value: '' }, none),
      all.map((choice) => h('option', { value: choice.value }, choice.name)),
    );
    select.selectedIndex = all.findIndex((choice) => choice.value === value) + 1;
    return select;
  }

  editionChoices(field) {
    return (field.node.examples ?? []).map((id) => {
      const known = this.editions.find((edition) => edition.id === id);
      return { value: id, name: known ? `${known.title}${known.draft ? `（${this.t('draft')}）` : ''}` : id };
    });
  }

  change(pointer, value) {
    if (value === '' || value === undefined) {
      this.edit.clear(pointer);
    } else {
      this.edit.set(pointer, value);
    }
    for (let above = parent(pointer); above !== ''; above = parent(above)) {
      const summary = this.summaries.get(above);
      if (summary) {
        summary.gist.textContent = gistOf(summary.field, get(this.payload, above));
      }
    }
  }

  stranger(pointer, name) {
    const problems = h('ul', { class: 'problems' });
    const remove = this.button(this.t('remove'), 'remove', () => this.edit.remove(pointer, name), this.t('remove.named', { title: name }));
    const element = h('div', { class: 'field stranger', 'data-pointer': pointer }, h('p', null, this.t('unknown-member', { name })), problems, remove);
    this.places.set(pointer, { element, control: remove, problems });
    return element;
  }

  button(text, sort, click, name) {
    return h('button', { type: 'button', class: `small ${sort}`, click, 'aria-label': name }, text);
  }

  required() {
    return h('span', { class: 'required' }, this.t('required'));
  }

  // What the result says about fields

  /** The place of a pointer, or of what is nearest above it. */
  place(pointer) {
    for (let at = pointer; at !== ''; at = parent(at)) {
      const place = this.places.get(at);
      if (place) {
        return place;
      }
    }
    return null;
  }

  showProblems(problems) {
    for (const { element, control, problems: list } of this.places.values()) {
      list.replaceChildren();
      element.classList.remove('wrong');
      control.removeAttribute('aria-invalid');
    }
    for (const details of this.container.querySelectorAll('details.wrong')) {
      details.classList.remove('wrong');
    }
    for (const problem of problems) {
      const place = this.place(problem.pointer);
      if (place) {
        place.problems.append(h('li', { class: 'problem' }, problem.message));
        place.element.classList.add('wrong');
        place.element.closest('details')?.classList.add('wrong');
        if (place.control.matches('input, select')) {
          place.control.setAttribute('aria-invalid', 'true');
        }
      }
    }
  }

  showQuestions(pointers) {
    const asked = new Set(pointers.map((pointer) => this.place(pointer)));
    for (const place of this.places.values()) {
      const is = asked.has(place);
      place.element.classList.toggle('is-asked', is);
      const mark = place.element.querySelector(':scope > legend .asked, :scope > label .asked');
      if (mark) {
        mark.textContent = is ? this.t('asked') : '';
      }
    }
  }

  goTo(pointer) {
    const place = this.place(pointer);
    if (!place) {
      return false;
    }
    const inner = place.control === place.element ? place.element.querySelector('input, select') : null;
    goTo(place.element, inner ?? place.control);
    place.element.classList.remove('flash');
    void place.element.offsetWidth;
    place.element.classList.add('flash');
    return true;
  }
}

/** Fields that stand alone between groups are kept together, so that none seems to belong to the group above it. */
function sections(parts) {
  const all = [];
  for (const part of parts) {
    if (part.classList.contains('group')) {
      all.push(part);
    } else if (all.at(-1)?.classList.contains('grid')) {
      all.at(-1).append(part);
    } else {
      all.push(h('div', { class: 'grid loose' }, part));
    }
  }
  return all;
}

export const idOf = (pointer) => `field${pointer.replaceAll(/\s/g, '_')}`;

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const described = (...ids) => ids.filter(Boolean).join(' ');
