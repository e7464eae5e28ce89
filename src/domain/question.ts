import type { CheckIn } from './agreement.ts';
import type { Changed } from './changed.ts';
import type { Coming, Turning } from './coming.ts';
import type { Day } from './day.ts';
import type { Known, Row } from './known.ts';
import type { Place } from './place.ts';
import type { Group, Status } from './status/status.ts';
import type { Waiting } from './waiting.ts';

/**
 * Which rows are meant: a group or all but a colour's, either colour that wants doing something, past their day,
 * nobody's, done or not yet, short of where they should be, under way, or all.
 */
export type State =
  | 'any'
  | Group
  | 'not-red'
  | 'not-yellow'
  | 'not-green'
  | 'red-or-yellow'
  | 'overdue'
  | 'unowned'
  | 'done'
  | 'not-done'
  | 'behind'
  | 'under-way';

/**
 * Whose rows are meant: everyone's, the asker's own, a person's by their id, rows by their numbers, or those of a goal or
 * a section.
 */
export type Whose =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'mine' }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'rows'; readonly indicators: readonly string[] }
  | { readonly kind: 'place'; readonly place: Place };

/** The id of the one person whose rows are meant; undefined when they are not one person's, or the asker's own. */
export function personOf(whose: Whose): string | undefined {
  return whose.kind === 'person' ? whose.person : undefined;
}

/** In which state a row is asked to be, to be answered with yes or no: "is it red?" */
export const statesOfOne = ['red', 'yellow', 'green', 'overdue', 'done'] as const satisfies readonly State[];
export type StateOfOne = (typeof statesOfOne)[number];

/** The state that one row is asked to be in, when that is what is asked. */
export function stateAsked(asked: Asked | undefined): StateOfOne | undefined {
  return statesOfOne.find((state) => state === asked);
}

/**
 * What is asked of one row: who has it, by when it must be reached, why its colour, what is missing from green, all that
 * has been told of it, how it stands beside last year's, when the bot asks about it next, whether it is in a state.
 */
export type Asked = 'owner' | 'due' | 'why' | 'gap' | 'history' | 'compared' | 'asks' | StateOfOne;

/** What people ask of the agreement. */
export type Question =
  /** "mikä on punaisella?", "my goals", "what was red last quarter?": `on` is the day asked, if not today. */
  | { readonly kind: 'rows'; readonly state: State; readonly whose: Whose; readonly on?: Day }
  /**
   * "mitä on muuttunut 24.3. jälkeen?", "what changed in March?": rows that have been told of since then, or whose colour is
   * another; `until` is the last of the days asked, when they have gone.
   */
  | { readonly kind: 'changed'; readonly since: Day; readonly until?: Day; readonly whose: Whose }
  /** "mitä erääntyy toukokuussa?", "what do I have due this quarter?": targets with a day of their own. */
  | { readonly kind: 'due'; readonly from: Day; readonly to: Day; readonly whose: Whose }
  /** "status", "miten menee?" */
  | { readonly kind: 'totals' }
  /** "mitä seuraavaksi tapahtuu?" */
  | { readonly kind: 'next'; readonly whose: Whose }
  /**
   * "10", "Aunela", "kuka vastaa Aunelasta?", "why is 10 red, and who owns it?"; `also` is what else is asked of it, and
   * `on` the day asked, if not today.
   */
  | {
      readonly kind: 'row';
      readonly indicator: string;
      readonly asked?: Asked;
      readonly also?: Asked | undefined;
      readonly on?: Day;
    };

/** A row with its colour, as one person may see it: comments are for the owner and the managers. */
export type RowView = {
  readonly row: Row;
  readonly status: Status;
  readonly last: CheckIn | undefined;
  /** Names as the bot knows them; undefined for someone it has not met. */
  readonly ownerName: string | undefined;
  readonly lastBy: string | undefined;
  /** Asked what has changed: its colour before, when it was another. */
  readonly was?: Status;
};

export type Totals = Readonly<Record<Group, number>>;

/** How many rows nobody owns, and how many of them are without a word: there is nobody to ask of these. */
export type Unowned = { readonly rows: number; readonly silent: number };

/** Rows that were asked for, whatever was asked of them. */
type RowsAnswer<Kind extends 'rows' | 'due' | 'changed'> = {
  readonly kind: Kind;
  readonly question: Extract<Question, { kind: Kind }>;
  /** The name of the person whose rows they are, when that was asked. */
  readonly person?: string | undefined;
  /**
   * The rows are one person's, and the asker may not hear whose word is missing: no row is among them whose colour
   * tells that its word is.
   */
  readonly isWithoutSilence?: true;
  /** All those rows are, for what somebody owns and when it is due is no secret; then none is told with its colour. */
  readonly isWithoutColours?: true;
  /** The day of the colours: today, unless another was asked. */
  readonly day: Day;
  readonly agreement: Known['signed'];
  /** In the printed order; what is due by its day, and what has changed with what was told first. */
  readonly rows: readonly RowView[];
};

export type Answer =
  | (RowsAnswer<'rows'> & {
      /** Of how many rows, in whatever state, the asker may hear, and how many of them are without a word. */
      readonly of: number;
      readonly silent: number;
      /** Asked today whose word is missing: the rows are in its order. */
      readonly waiting?: Waiting;
      /** Asked what is red: the rows that are so only because their day has passed without a word. */
      readonly unheard: readonly RowView[];
    })
  | (RowsAnswer<'due'> & {
      /** When there is none: those of the first day after it that is still to come, and are not done. */
      readonly next: readonly RowView[];
    })
  | (RowsAnswer<'changed'> &
      Omit<Changed, 'rows'> & {
        /** The day of the asking, beside which the days asked are named. */
        readonly today: Day;
      })
  | {
      readonly kind: 'totals';
      readonly day: Day;
      readonly agreement: Known['signed'];
      readonly totals: Totals;
      readonly unowned: Unowned;
    }
  | ({
      readonly kind: 'next';
      readonly question: Extract<Question, { kind: 'next' }>;
      readonly day: Day;
      readonly agreement: Known['signed'];
      readonly turnings: readonly Turning<RowView>[];
      /** The name of the person whose rows they are, when that was asked; and the rows that were named. */
      readonly person?: string | undefined;
      readonly named: readonly RowView[];
      /** When nothing turns: the rows whose deadline is next. */
      readonly due: readonly RowView[];
    } & Omit<Coming, 'turnings'>)
  | {
      readonly kind: 'row';
      /** What the first line must answer; without it, how the row stands. */
      readonly asked?: Asked;
      /** What the line after it must answer. */
      readonly also?: Asked;
      /** Whose the row is, and neither its colour nor its last word: the asker may not hear whose word is missing. */
      readonly isOwnerAlone?: true;
      readonly day: Day;
      /** The day that was asked, when it is not today. */
      readonly on?: Day;
      readonly agreement: Known['signed'];
      readonly view: RowView;
      /**
       * When its owner is asked about it next: where that was asked, or, of a row without a colour, why it has none or what is
       * missing from green.
       */
      readonly asksOn?: Day;
      readonly mayReport: boolean;
      readonly mayTake: boolean;
    };
