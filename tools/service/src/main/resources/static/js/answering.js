// What the result offers to change: remedies that are applied, and questions that are answered.

import { notice } from './announcing.js';
import { assessNow } from './assessing.js';
import { byId } from './dom.js';
import { change, undo } from './history.js';
import { parent, parse, remove, set } from './pointer.js';
import { state, t } from './state.js';

export async function applyRemedy(remedy) {
  const payload = structuredClone(state.payload);
  applyChanges(payload, remedy.changes);
  change(payload, { whole: true });
  await assessNow();
  const verdict = byId('verdict-text')?.textContent;
  const now = verdict ? t('remedy.now', { verdict }) : t('remedy.malformed', { count: state.problems.length });
  notice(`${t('remedy.done', { message: remedy.message })} ${now}`, undoFromNotice);
}

/** Elements that a remedy takes away go from the last to the first, so that the pointers of the others hold. */
function applyChanges(payload, changes) {
  const gone = changes.filter(({ to }) => to === null || to === undefined);
  for (const { pointer, to } of changes) {
    if (!gone.some((one) => one.pointer === pointer)) {
      set(payload, pointer, structuredClone(to));
    }
  }
  const last = (pointer) => Number(parse(pointer).at(-1));
  gone.sort((one, other) => (parent(one.pointer) === parent(other.pointer) ? last(other.pointer) - last(one.pointer) : 0));
  gone.forEach(({ pointer }) => remove(payload, pointer));
}

export async function answer(pointer, value, said) {
  const payload = structuredClone(state.payload);
  set(payload, pointer, value);
  change(payload, { whole: true });
  await assessNow();
  notice(t('question.answered', said), undoFromNotice);
}

function undoFromNotice() {
  undo();
  byId('result-section').focus({ preventScroll: true });
}
