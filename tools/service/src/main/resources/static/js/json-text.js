// Reads JSON as strictly as the service and tells where a text stops being JSON, and where each value stands.

class Broken extends Error {
  constructor(reason, offset) {
    super(reason);
    this.reason = reason;
    this.offset = offset;
  }
}

/** Gives {value, places} of a text, or {broken: {reason, offset, line, column}}. */
export function read(text) {
  const reader = new Reader(text);
  try {
    return { value: reader.document(), places: reader.places };
  } catch (error) {
    if (!(error instanceof Broken)) {
      throw error;
    }
    const before = text.slice(0, error.offset).split('\n');
    return {
      broken: { reason: error.reason, offset: error.offset, line: before.length, column: [...before.at(-1)].length + 1 },
    };
  }
}

export const write = (value) => JSON.stringify(value, null, 2);

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = { true: true, false: false, null: null };
const DEEPEST = 500;

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.places = new Map();
  }

  document() {
    this.space();
    if (this.at === this.text.length) {
      throw new Broken('empty', 0);
    }
    const value = this.value('', 0);
    this.space();
    if (this.at < this.text.length) {
      throw new Broken('after-end', this.at);
    }
    return value;
  }

  value(pointer, depth) {
    this.space();
    this.places.set(pointer, this.at);
    if (depth > DEEPEST) {
      throw new Broken('too-deep', this.at);
    }
    const first = this.text[this.at];
    if (first === '{') {
      return this.object(pointer, depth);
    }
    if (first === '[') {
      return this.list(pointer, depth);
    }
    return first === '"' ? this.string() : this.plain();
  }

  object(pointer, depth) {
    const members = [];
    this.at++;
    this.space();
    if (this.takes('}')) {
      return {};
    }
    do {
      this.space();
      if (this.text[this.at] !== '"') {
        throw new Broken(this.text[this.at] === '}' ? 'comma-too-many' : this.endOr('member-name'), this.at);
      }
      const name = this.string();
      this.space();
      this.expect(':', 'colon');
      const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      members.push([name, this.value(place, depth + 1)]);
      this.space();
    } while (this.takes(','));
    this.expect('}', 'object-end');
    return Object.fromEntries(members);
  }

  list(pointer, depth) {
    const elements = [];
    this.at++;
    this.space();
    if (this.takes(']')) {
      return elements;
    }
    do {
      this.space();
      if (this.text[this.at] === ']') {
        throw new Broken('comma-too-many', this.at);
      }
      elements.push(this.value(`${pointer}/${elements.length}`, depth + 1));
      this.space();
    } while (this.takes(','));
    this.expect(']', 'list-end');
    return elements;
  }

  string() {
    const start = this.at;
    for (this.at++; this.text[this.at] !== '"'; this.at++) {
      if (this.at >= this.text.length || this.text[this.at] === '\n') {
        throw new Broken('string-end', start);
      }
      if (this.text[this.at] === '\\') {
        this.at++;
      }
    }
    this.at++;
    try {
      return JSON.parse(this.text.slice(start, this.at));
    } catch {
      throw new Broken('string', start);
    }
  }

  plain() {
    for (const [word, value] of Object.entries(WORDS)) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text);
    if (number === null) {
      throw new Broken(this.endOr('value'), this.at);
    }
    this.at += number[0].length;
    if (/[0-9.]/.test(this.text[this.at] ?? '')) {
      throw new Broken('number', this.at - number[0].length);
    }
    return Number(number[0]);
  }

  space() {
    while (' \t\r\n'.includes(this.text[this.at] ?? 'x')) {
      this.at++;
    }
  }

  takes(character) {
    const there = this.text[this.at] === character;
    this.at += there ? 1 : 0;
    return there;
  }

  expect(character, reason) {
    if (!this.takes(character)) {
      throw new Broken(this.endOr(reason), this.at);
    }
  }

  endOr(reason) {
    return this.at >= this.text.length ? 'end' : reason;
  }
}
