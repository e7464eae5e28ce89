import type { Agreement, Decision, SignedAgreement } from './agreement.ts';
import { dayOf } from './calendar.ts';
import type { Day, Moment } from './day.ts';
import { directoryOf } from './directory.ts';
import { known, rowOf } from './known.ts';
import type { RowView } from './question.ts';
import { viewOf } from './row-view.ts';
import { type Said, saidOf } from './said.ts';
import type { Undone, Word } from './undo.ts';

/** What was taken back, or is asked about, row by row, and how each row stands now. */
export type TakenBack = {
  readonly is: Undone['is'];
  readonly word: Word;
  readonly agreement: SignedAgreement;
  readonly day: Day;
  readonly rows: readonly {
    readonly said: { readonly report: Said } | { readonly decision: Decision };
    readonly view: RowView;
  }[];
};

/** Tells of a word from the agreement in which it stood, beside the rows as they stand after it. */
export function takenBack({ is, word }: Undone, before: Agreement, after: Agreement, at: Moment): TakenBack {
  const { signed } = after;
  const stood = known(before, at);
  const stands = known(after, at);
  const day = dayOf(at, signed.timeZone);
  return {
    is,
    word,
    agreement: signed,
    day,
    rows: word.events.map((event) => ({
      said:
        event.kind === 'decided'
          ? { decision: event }
          : { report: saidOf(rowOf(stood.rows, event.indicator), event, signed) },
      view: viewOf(stands, rowOf(stands.rows, event.indicator), day, directoryOf([])),
    })),
  };
}
