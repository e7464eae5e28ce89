import type { Actual } from '../actual.ts';
import type { Over } from '../agreement.ts';
import type { Forecast } from '../check-in.ts';
import type { ChoiceName } from '../choices.ts';
import type { Day } from '../day.ts';
import type { Language } from '../language.ts';
import type { Unasked } from '../reminders/askings.ts';
import type { Colour, Status } from './status.ts';

/** What a number has to be to be green, last year's actual put in where the target leans on it. */
export type Demand =
  | { readonly kind: 'least'; readonly least: number; readonly most?: number; readonly strict?: true }
  | { readonly kind: 'most'; readonly most: number; readonly strict?: true }
  | { readonly kind: 'zero' }
  | { readonly kind: 'about'; readonly about: number };

/** A reported total held against its demand. */
export type Measured = {
  readonly actual: Extract<Actual, { kind: 'number' | 'ratio' }>;
  /** The day the number is about. */
  readonly asOf: Day;
  readonly demand: Demand;
  readonly unit?: Unit;
};

/** "%", "€" or a noun in the agreement's own language, which is not translated. */
export type Unit = { readonly text: string; readonly language: Language };

/** One part of a target of several rules or numbers, with the colour it has on its own. */
export type PartStatus = Pick<Status, 'colour' | 'reason' | 'gap'>;

/** Why a row has its colour, by code. Days named `said` are the days on which somebody said so. */
type Reasons = {
  // Deadlines, windows and events; `by` is the last day in time.
  'done-in-time': { doneOn: Day; by: Day };
  'done-late': { doneOn: Day; by: Day; days: number };
  wont: { said: Day; by: Day; expectedOn?: Day };
  /** A week or less is left and the last asking has not been answered. */
  unanswered: { asked: Day; by: Day; days: number; unasked?: Unasked };
  'at-risk': { said: Day; by: Day; expectedOn?: Day };
  'on-track': { said: Day; by: Day };
  'not-due': { by: Day };
  /** The day has passed and the last word was something else than done. */
  passed: { choice: ChoiceName | undefined; said: Day; by: Day; expectedOn?: Day };
  /** The day has passed and nobody has ever said anything. */
  'no-word': { by: Day };

  // Numbers.
  /** Nothing has been reported yet, and nothing has to be. */
  unreported: object;
  over: { means: Over; measured: Measured };
  within: { measured: Measured };
  /** What the reporter expects of the year, shown with the number when there is one. */
  forecast: { forecast: Forecast; said: Day; measured?: Measured };
  /** Too little of the year has gone for the pace to say anything. */
  early: { pace: number; measured: Measured };
  /** Held against the share of the year gone on the day the number is about. */
  pace: { pace: number; measured: Measured };
  short: { measured: Measured };
  /** Above what is at most allowed. */
  above: { measured: Measured };
  /** More than the nought that was promised, until a manager says what that means. */
  'above-zero': { measured: Measured };
  /** Near to or far from a number that is only about so much. */
  near: { measured: Measured };
  /** Comes in lumps or grows: a number before the end says nothing of the year. */
  'in-progress': { measured?: Measured };
  /** The year is over without a report about its last day; `last` is the day of an older one. */
  'not-reported': { last?: Day; measured?: Measured };

  // Grades, and groups whose every member reaches something.
  reached: { asOf: Day };
  'not-reached': { asOf: Day };

  // What a person judges.
  done: { doneOn: Day };
  'under-way': { said: Day };
  'not-done': { said: Day };
  /** A number has been given for the year, but nobody has said what to think of it. */
  'to-judge': { said: Day };
  /** The target leans on last year's actual, which there is not: a person judges, as `judged` tells. */
  'no-previous': { judged: Reason };

  // Around the others.
  /** The colour is that of the part at `deciding`. */
  parts: { deciding: number; parts: readonly PartStatus[] };
  /** Asked in a round that closed without an answer; `last` is what the row would be by its last word. */
  silent: {
    asked: Day;
    unasked?: Unasked;
    last?: { said: Day; colour: Colour; reason: Reason };
  };
  /** A manager's own colour; `rule` is what the rules say. */
  decided: { why: string; by: string; on: Day; rule: Status };
};

export type ReasonCode = keyof Reasons;
export type Reason<C extends ReasonCode = ReasonCode> = {
  [K in C]: { readonly code: K } & Readonly<Reasons[K]>;
}[C];
