import type { RowView, State, StateOfOne } from './question.ts';
import { isWithoutWord } from './row-view.ts';
import type { Status } from './status/status.ts';

/** Whether a row is in the state that was asked. */
export function isIn(view: RowView, state: State): boolean {
  const { row, status } = view;
  switch (state) {
    case 'any':
      return true;
    case 'not-red':
      return status.colour !== 'red';
    case 'not-yellow':
      return status.colour !== 'yellow';
    case 'not-green':
      return status.colour !== 'green';
    // A day that passed without a word is red too, and it is not where it should be.
    case 'red-or-yellow':
    case 'behind':
      return status.colour === 'red' || status.colour === 'yellow';
    case 'unowned':
      return row.owner === undefined;
    case 'overdue':
      return isOverdue(status);
    case 'done':
      return isDone(view);
    case 'not-done':
      return !isDone(view);
    case 'under-way':
      return isUnderWay(view);
    default:
      return status.group === state;
  }
}

/** Its day has passed without its being done. A manager's word leaves it so, but for green and for what is not judged. */
function isOverdue({ reason, colour }: Status): boolean {
  if (reason.code === 'decided') return (colour === 'yellow' || colour === 'red') && isOverdue(reason.rule);
  return reason.code === 'passed' || reason.code === 'no-word';
}

/** Whether one row is in the state that was asked; nobody knows when the word that would tell is missing. */
export function verdictOn(view: RowView, state: StateOfOne): Verdict {
  const { colour } = view.status;
  // A day that passed without a word turns it red, and above its target it is green.
  if (isIn(view, state) || colour === state) return 'yes';
  const isOpen = isWithoutWord(view) && (state === 'done' || colour === 'none');
  return isOpen && state !== 'overdue' ? 'unknown' : 'no';
}

export type Verdict = 'yes' | 'no' | 'unknown';

/** The last word has been said of it, and it is good. */
function isDone({ status }: RowView): boolean {
  return status.final && status.colour === 'green';
}

/** Somebody has told of it, and nothing says that it will not be reached. */
function isUnderWay({ last, status }: RowView): boolean {
  return last !== undefined && !status.final && (status.colour === 'green' || status.group === 'not-yet');
}
