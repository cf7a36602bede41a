// What is typed into a field, and what a field says of a value.

export const isPlainText = (field) => field.control === 'text' && !field.node.pattern;

export function isDay(value) {
  const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

/** The number that was typed, also with commas or in full width; else the text itself, which the service refuses. */
export function numberOf(text, control) {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '');
  const form = control === 'number' ? /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/ : /^-?(0|[1-9][0-9]*)$/;
  return form.test(plain) ? Number(plain) : plain === '' ? '' : text;
}

/** What tells one element of a list from another: its first texts, choices and days. */
export function gistOf(field, value) {
  const texts = [];
  const visit = (part, there) => {
    if (there === undefined || there === null) {
      return;
    }
    if (part.control === 'object') {
      part.members.forEach(([name, member]) => visit(member, there[name]));
    } else if (part.control === 'choice') {
      texts.push(part.choices.find((choice) => choice.value === there)?.name ?? String(there));
    } else if (part.control === 'text' && isPlainText(part)) {
      texts.push(String(there));
    }
  };
  visit(field, value);
  return texts.slice(0, 4).join(' ・ ');
}
