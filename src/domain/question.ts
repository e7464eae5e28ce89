import type { CheckIn } from './agreement.ts';
import type { Coming, Turning } from './coming.ts';
import type { Day } from './day.ts';
import type { Known, Row } from './known.ts';
import type { Group, Status } from './status/status.ts';

/** Which rows are meant: a group, either colour that wants doing something, past their day, nobody's, or all. */
export type State = 'any' | Group | 'red-or-yellow' | 'overdue' | 'unowned';

/** What is asked of one row: who has it, or by when it must be reached. */
export type Asked = 'owner' | 'due';

/** What people ask of the agreement. */
export type Question =
  /** "mikä on punaisella?", "my goals", "what is overdue?" */
  | { readonly kind: 'rows'; readonly state: State; readonly whose: 'everyone' | 'mine' }
  /** "mitä erääntyy toukokuussa?", "what do I have due this quarter?": targets with a day of their own. */
  | { readonly kind: 'due'; readonly from: Day; readonly to: Day; readonly whose: 'everyone' | 'mine' }
  /** "status", "miten menee?" */
  | { readonly kind: 'totals' }
  /** "mitä seuraavaksi tapahtuu?" */
  | { readonly kind: 'next' }
  /** "10", "Aunela", "kuka vastaa Aunelasta?", "when is 10 due?" */
  | { readonly kind: 'row'; readonly indicator: string; readonly asked?: Asked };

/** A row with its colour, as one person may see it: comments are for the owner and the managers. */
export type RowView = {
  readonly row: Row;
  readonly status: Status;
  readonly last: CheckIn | undefined;
  /** Names as the bot knows them; undefined for someone it has not met. */
  readonly ownerName: string | undefined;
  readonly lastBy: string | undefined;
};

export type Totals = Readonly<Record<Group, number>>;

export type Answer =
  | {
      readonly kind: 'rows';
      readonly question: Extract<Question, { kind: 'rows' }>;
      readonly day: Day;
      readonly agreement: Known['signed'];
      readonly rows: readonly RowView[];
      /** Asked what is red: the rows that are so only because their day has passed without a word. */
      readonly unheard: readonly RowView[];
      /** How many rows have no word that is fresh, counted beside any answer about colours. */
      readonly silent: number;
      readonly totals: Totals;
    }
  | {
      readonly kind: 'due';
      readonly question: Extract<Question, { kind: 'due' }>;
      readonly day: Day;
      readonly agreement: Known['signed'];
      /** By the day on which they are due. */
      readonly rows: readonly RowView[];
      readonly silent: number;
    }
  | {
      readonly kind: 'totals';
      readonly day: Day;
      readonly agreement: Known['signed'];
      readonly totals: Totals;
      readonly silent: number;
    }
  | ({
      readonly kind: 'next';
      readonly day: Day;
      readonly agreement: Known['signed'];
      readonly turnings: readonly Turning<RowView>[];
    } & Omit<Coming, 'turnings'>)
  | {
      readonly kind: 'row';
      /** What the first line must answer; without it, how the row stands. */
      readonly asked?: Asked;
      readonly day: Day;
      readonly agreement: Known['signed'];
      readonly view: RowView;
      readonly mayReport: boolean;
      readonly mayTake: boolean;
    };
