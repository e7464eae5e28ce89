import type { Refusal } from '../domain/answer-row.ts';
import type { Forecast } from '../domain/check-in.ts';
import type { ChoiceName } from '../domain/choices.ts';
import type { Day } from '../domain/day.ts';
import type { Why } from '../domain/form.ts';
import type { Totals } from '../domain/question.ts';
import type { Said } from '../domain/said.ts';

/** A day by its meaning: the last in time, the first of an event, or the one that the owner has named. */
export type NearestDay = {
  readonly day: Day;
  readonly is: 'deadline' | 'start' | 'expected';
  readonly daysLeft: number;
};

/** What the heading of a form is about. */
export type FormTopic = {
  /** Why it came; `announced` when nothing is missing, and all it does is to say what the quarter brings. */
  readonly why: Why | 'announced';
  /** How many rows it is about, those on the next pages too. */
  readonly rows: number;
  /** Whether every one of them is a number. */
  readonly numbers: boolean;
  /** The row, when there is one only. */
  readonly only?: { readonly id: string; readonly name: string };
  /** The nearest day that the rows are about. */
  readonly nearest?: NearestDay;
  /** Some of it is asked in place of an owner who is away. */
  readonly isDeputy: boolean;
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  /** The last day on which a report about the year counts. */
  readonly settlement: Day;
};

/** As what somebody is sent a form unasked: the owner of a row, or of several, or the deputy of those who are away. */
export type Receiver =
  | { readonly as: 'owner'; readonly of: string | undefined }
  | {
      readonly as: 'deputy';
      /** The names of the owners, as far as they have one. */
      readonly absent: readonly string[];
      /** Other rows of the form are the receiver's own. */
      readonly ownsOthers: boolean;
    };

/** What a number is asked as: the sum of the year so far, how things are on a day, or one of two other kinds. */
export type NumberAsked = {
  readonly as: 'total' | 'level' | 'grade' | 'every';
  readonly asOf: Day;
  readonly unit: string | undefined;
};

/** An example of what can be typed in a row. */
export type Example = 'count' | 'share' | 'decimal' | 'money' | 'every' | { readonly grade: string };

/** How many rows come back to be mended, and how many are somebody else's by now. */
export type Unsaved = { readonly toMend: number; readonly notTheirs: number };

/** The words of the card that asks, and of the one it becomes when saved. */
export type FormWords = {
  readonly heading: Readonly<Record<FormTopic['why'], (topic: FormTopic) => string>>;
  /** Beside what is asked: rows that somebody else has just given to the person. */
  readonly given: (ids: readonly string[]) => string;
  /** Above the rows of a form that are no question yet. */
  readonly announced: string;
  /** Why an unasked form came. */
  readonly reason: (receiver: Receiver) => string;
  /** Above what was told in words and is filled in. */
  readonly lookOver: string;
  readonly numbersAsOf: (from: Day, asOf: Day, numbers: number) => string;
  readonly emptySaysNothing: string;
  readonly more: (rows: number) => string;
  readonly save: string;
  /** Saves what was typed, and that the other of so many rows are as they were. */
  readonly saveUnchanged: (rows: number) => string;
  readonly unchanged: string;
  /** The last word, to be said again. */
  readonly same: (said: Said) => string;
  readonly sum: string;
  readonly sums: Readonly<Record<'total' | 'more', (typed: string) => string>>;
  /** Asked of a number that is hard to believe, with one tap that it is right. */
  readonly sure: string;
  readonly isRight: (typed: string) => string;
  /** What the reporter said before of the same day. */
  readonly corrected: (said: string) => string;
  /** The next page, and all after it. */
  readonly page: (rows: number) => string;

  readonly target: string;
  readonly previous: (year: number) => string;
  readonly last: string;
  /** What has been told in words and is not stored yet. */
  readonly told: string;
  /** Beside it, when nothing has been told before it. */
  readonly firstTold: string;
  readonly said: (said: Said) => string;
  /** A number, and what it is the sum of when the report said what was added. */
  readonly counted: (said: Said) => string;
  /** Who said it and when; a name is not always known. */
  readonly toldBy: (by: string | undefined, on: Day) => string;
  readonly stored: string;
  /** What came too late. */
  readonly notStored: (typed: string | undefined) => string;
  readonly nothingYet: string;

  readonly situation: string;
  readonly choose: string;
  readonly choices: Readonly<Record<ChoiceName, string>>;
  readonly day: string;
  readonly number: (asked: NumberAsked) => string;
  readonly example: (example: Example) => string;
  readonly placeholder: (example: string) => string;
  readonly forecast: string;
  readonly forecasts: Readonly<Record<Forecast, string>>;
  /** Asked of all rows under way at once, with one tap for none of them; of one row, whether it will be. */
  readonly wontBeReached: (rows: number) => string;
  readonly allWillBe: (rows: number) => string;
  readonly comment: string;
  readonly commentIsPublic: string;
  /** What would have been accepted; `example` is that of the row. */
  readonly refusal: (refusal: Refusal, example: string) => string;

  /** The first line after Save: thanks, the groups of what was stored and what was not, or why nothing was. */
  readonly saved: (stored: number, groups: Totals, unsaved: Unsaved) => string;
  readonly mend: (rows: number) => string;
  readonly left: (rows: number) => string;
  readonly next: (day: Day, rows: number) => string;
};
