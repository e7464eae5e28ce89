import { type Agreement, type CheckIn, type Decision, withEvent } from './agreement.ts';
import { dayOf } from './calendar.ts';
import type { Day, Moment } from './day.ts';
import { mayDecide } from './decide.ts';
import { type Known, known } from './known.ts';
import type { Admins, Asker } from './permission.ts';
import { isFrozen, isSettled } from './settlement.ts';

/** What somebody saved with one press, or decided: it is taken back as one. */
export type Word = {
  /** Of its first event in the ledger. */
  readonly number: number;
  /** The day on which it was said. */
  readonly on: Day;
  readonly events: readonly (CheckIn | Decision)[];
};

/** What an undo came to: the agreement after it, or a word that is not taken back before it is asked about. */
export type Undone =
  | { readonly is: 'taken-back'; readonly word: Word; readonly agreement: Agreement }
  | { readonly is: 'asked'; readonly word: Word };

export type Undoing = {
  readonly at: Moment;
  readonly admins: Admins;
  /** The word that was confirmed, by its number; without it the newest. */
  readonly which?: number | undefined;
  /** The row that was named: the newest word of which it is a part. */
  readonly row?: string | undefined;
  /** Something newer was told and is not saved: the word that is in the ledger may not be the one that is meant. */
  readonly isUnsaved?: boolean;
  /** The id of the message that asks for it. */
  readonly message?: string | undefined;
};

/**
 * Takes back what a person said last. Only what was said today goes at once: an older word is named first, since
 * whoever says "undo" means what they have just done. The ledger keeps both, the word and its taking back. After
 * settlement only a decision can go, as long as its maker may still decide.
 */
export function undo(
  agreement: Agreement,
  by: Asker,
  { at, admins, which, row, isUnsaved = false, message }: Undoing,
): Undone | 'nothing' | 'settled' | 'frozen' {
  const present = known(agreement, at);
  const today = dayOf(at, agreement.signed.timeZone);
  const words = wordsOf(present, by, mayDecide(present, by, today, admins));
  const open = isSettled(present, today) ? words.filter(isDecision) : words;
  const isOfRow = ({ events }: Word) =>
    row === undefined || events.some(({ indicator }) => indicator === row);
  const word = which === undefined ? open.findLast(isOfRow) : open.find(({ number }) => number === which);
  if (word === undefined) return isSettled(present, today) ? 'settled' : 'nothing';
  if (isFrozen(present, today)) return 'frozen';
  // Whoever names a row is shown what it was, and what else was saved with it: "take back 10" may mean the row itself.
  const isSure = word.on === today && !isUnsaved && row === undefined && isNewest(agreement, by, word);
  if (which === undefined && !isSure) return { is: 'asked', word };
  const after = word.events.reduce<Agreement>(
    (before, { indicator, number }) =>
      withEvent(before, {
        ...{ kind: 'withdrawn', at, by: by.id, indicator, report: number },
        ...(message !== undefined && { message }),
      }),
    agreement,
  );
  return { is: 'taken-back', word, agreement: after };
}

/** Whether nobody could mean something else that they have done since: taken, given or released a row, say. */
function isNewest({ events }: Agreement, by: Asker, word: Word): boolean {
  const newest = events.findLast((event) => event.by === by.id);
  return newest?.kind === 'withdrawn' || word.events.some(({ number }) => number === newest?.number);
}

/** All that stands of what a person has said, in the order in which it was said. */
function wordsOf({ rows, signed }: Known, by: Asker, decides: boolean): readonly Word[] {
  const said = [...rows.values()]
    .flatMap(({ checkIns, decisions }) => [...checkIns, ...(decides ? decisions : [])])
    .filter((event) => event.by === by.id)
    .sort((one, other) => one.number - other.number);
  const words = new Map<number, Word>();
  for (const event of said) {
    const number = event.with ?? event.number;
    const events = [...(words.get(number)?.events ?? []), event];
    words.set(number, { number, on: dayOf(event.at, signed.timeZone), events });
  }
  return [...words.values()];
}

function isDecision({ events }: Word): boolean {
  return events.every(({ kind }) => kind === 'decided');
}
