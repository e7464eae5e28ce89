import type { ManagerRole } from '../domain/agreement.ts';
import type { Day } from '../domain/day.ts';
import type { Delivery } from '../domain/person.ts';

/** One message that went out while the simulated clock moved. */
export type Sending = {
  readonly day: Day;
  /** The name of whoever it was for. */
  readonly to: string;
  readonly what: 'reminder' | 'digest' | 'unowned' | 'absent';
  readonly ending: Exclude<Delivery, 'claimed'>;
};

/** A year's move sends dozens of messages; so many are named. */
export const mostSendings = 20;

/** What only some may do; the words say who. */
export type Reserved = 'digest' | 'manager' | 'clock' | 'silence';

/** Those who have a role: the names that the bot knows; `unmet` when they are people it has not met. */
export type Leaders = readonly string[] | 'nobody' | 'unmet';

/** What is said in plain messages. */
export type ChatWords = {
  readonly greeting: string;
  readonly farewell: string;
  /** Who sees what, what is kept, and that nothing is guessed. */
  readonly privacy: string;
  readonly thanks: string;
  /** Two agreements take reports. */
  readonly whichYear: string;
  /** The same, when the message is too long for a button to say again. */
  readonly writeYear: (years: readonly number[]) => string;
  /** Nothing was understood: says what can be asked, with examples. */
  readonly unknown: string;
  /** The bot is blamed for not understanding: is sorry, and says how to ask. */
  readonly blamed: string;
  /** Who leads the unit, its area or division: names of those the bot has met, or whether there is one at all. */
  readonly leads: Readonly<Record<ManagerRole, (who: Leaders) => string>>;
  /** A question was asked of a name that the agreement does not have, and is answered of all of it. */
  readonly missed: (name: string) => string;
  /** Something went wrong on our side, and nothing was stored. */
  readonly error: string;
  /** Something went wrong on our side after a part of it, or all, was stored. */
  readonly errorAfterStoring: string;
  /** What a card sent back could not be read: the card is old or broken. */
  readonly oldCard: string;
  readonly noAgreement: string;
  /** Forms and what is one's own are not for channels. */
  readonly onlyInPrivate: string;
  readonly notAllowed: Readonly<Record<Reserved, string>>;
  /** Where a form cannot follow, as in a channel. */
  readonly taken: (rows: number) => string;
  /** Where rows that are one's own are reported. */
  readonly reportInPrivate: string;
  readonly alreadyYours: (name: string) => string;
  /** Without a name the owner is someone the bot has not met. */
  readonly alreadyOwned: (name: string, owner: string | undefined) => string;
  readonly nothingToTake: string;
  readonly nothingToReport: string;
  /** Beside a form with what was told in words: the lines that were not understood. */
  readonly notRead: (lines: readonly string[]) => string;
  /** A row that somebody else reports: who, where the bot may name them; the id takes what nobody has. */
  readonly othersReport: (
    row: { readonly id: string; readonly title: string },
    owner: 'nobody' | { readonly name: string | undefined },
  ) => string;
  /** The same of several rows. */
  readonly noneYours: (titles: readonly string[]) => string;
  /** Beside a form of the rows that the writer may report: those that were told of and that they may not. */
  readonly notYours: (titles: readonly string[]) => string;
  readonly languageSet: string;
  readonly madeManager: Readonly<Record<ManagerRole, (agreement: string) => string>>;
  readonly clockMoved: (to: { readonly day: Day; readonly time: string }, sent: readonly Sending[]) => string;
  readonly clockNotUnderstood: string;
  readonly clockNeverGoesBack: (now: { readonly day: Day; readonly time: string }) => string;
};

/**
 * What buttons say for the person who presses them, so that they teach what can be written. Every text is one
 * that the bot understands in its language.
 */
export type SayWords = {
  readonly red: string;
  readonly yellow: string;
  readonly noWord: string;
  readonly status: string;
  readonly mine: string;
  readonly unowned: string;
  readonly report: string;
  readonly reportRow: (id: string) => string;
  readonly take: (id: string) => string;
  readonly takeAll: string;
  readonly digest: string;
  readonly help: string;
  readonly back: string;
  readonly fewer: string;
  readonly usual: string;
  readonly resume: string;
  readonly sent: string;
  readonly preview: string;
  readonly nudge: string;
};
