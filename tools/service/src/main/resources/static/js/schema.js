// What a form needs to know of a JSON Schema as the service gives it.

import { parse } from './pointer.js';

export class Schema {
  constructor(root) {
    this.root = root;
    this.top = this.field(root, true);
  }

  /** A member: its title and description, whether it must be there, and what its control is. */
  field(node, required) {
    let { title, description } = node;
    let core = node;
    while (core.$ref || (core.anyOf && !core.properties)) {
      core = core.$ref ? this.definition(core.$ref) : core.anyOf.find((choice) => choice.type !== 'null');
      title ??= core.title;
      description ??= core.description;
    }
    const field = { title, description, required, node: core, control: controlOf(core) };
    if (field.control === 'object') {
      const needed = new Set(core.required ?? []);
      field.members = Object.entries(core.properties ?? {}).map(([name, member]) => [name, this.field(member, needed.has(name))]);
    } else if (field.control === 'list' || field.control === 'set') {
      field.item = this.field(core.items, true);
    }
    if (field.control === 'choice') {
      field.choices = core.oneOf.filter((choice) => choice.type !== 'null').map(({ const: value, title: name }) => ({ value, name: name ?? value }));
    }
    return field;
  }

  definition(reference) {
    return this.root.$defs[reference.replace('#/$defs/', '')];
  }

  /** The fields from the top down to a pointer, as far as the schema knows them, with the number of each element. */
  path(pointer) {
    const steps = [];
    let field = this.top;
    for (const name of parse(pointer)) {
      if (field?.control === 'object') {
        field = field.members.find(([member]) => member === name)?.[1];
        steps.push({ name, field });
      } else if (field?.item) {
        steps.push({ name, field: field.item, index: Number(name) });
        field = field.item;
      } else {
        field = undefined;
        steps.push({ name });
      }
    }
    return steps;
  }

  at(pointer) {
    return pointer === '' ? this.top : this.path(pointer).at(-1).field;
  }
}

function controlOf(node) {
  const type = Array.isArray(node.type) ? node.type.find((name) => name !== 'null') : node.type;
  if (node.oneOf) {
    return 'choice';
  }
  if (type === 'array') {
    return node.items.oneOf ? 'set' : 'list';
  }
  if (type === 'integer') {
    return node['x-unit'] === 'JPY' ? 'yen' : 'integer';
  }
  if (type === 'string') {
    return node.format === 'date' ? 'date' : 'text';
  }
  return type;
}

/** Every choice of a schema that has a title: outcomes, verdicts, authorities, rules. */
export function titlesOf(...schemas) {
  const titles = new Map();
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) {
      return;
    }
    if (typeof node.const === 'string' && node.title) {
      titles.set(node.const, node.title);
    }
    Object.values(node).forEach(visit);
  };
  schemas.forEach(visit);
  return titles;
}
