import type { Day } from '../domain/day.ts';
import type { Digest } from '../domain/digest.ts';
import type { Due } from '../domain/due.ts';
import type { Verdict } from '../domain/in-state.ts';
import type { State, StateOfOne, Totals, Unowned } from '../domain/question.ts';
import type { Group } from '../domain/status/status.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { ChangedWords } from './changed-words.ts';
import type { CountWords } from './counts.ts';
import type { DueWords } from './due-words.ts';

/** Whose rows a sentence counts; where they stand is said before it. */
export type Whoses = 'everyone' | 'mine';

/** What a row of which nobody has given a word might be all the same. */
export const mightBe = ['red', 'yellow', 'green', 'red-or-yellow', 'behind', 'done', 'under-way'] as const;
export type MightBe = (typeof mightBe)[number];

/** A group that is called by its colour, and a state that asks for one. */
export function isColour<Of extends Group | StateOfOne>(of: Of): of is Of & ('red' | 'yellow' | 'green') {
  return of === 'red' || of === 'yellow' || of === 'green';
}

/** Whose answer is missing: by person for the head, by whose rows they are for others, by neither in a group. */
export type WaitingWords = {
  readonly heading: (waiting: Waiting, today: Day, whose: Whoses) => string;
  /** How many rows are without a word, counted apart from the answers that are missing. */
  readonly silent: (silent: Waiting['silent']) => string;
  readonly section: (of: 'own' | 'others' | 'all' | 'silent', rows: number) => string;
};

/** Rows that have turned since a day, which is undefined where all are news: how many, and which in words. */
export type News = {
  readonly since: Day | undefined;
  readonly today: Day;
  readonly red: Named;
  readonly unheard: Named;
  readonly yellow: Named;
};
export type Named = { readonly rows: number; readonly names: readonly string[] };

/** The words of answers and of the managers' digest. */
export type AnswerWords = {
  /** The answer itself: how many rows are so, among all or among the asker's own. */
  readonly rows: (state: State, whose: Whoses, rows: number) => string;
  /** Nobody has been asked before that day, so nobody's word is missing. */
  readonly notAskedYet: (first: Day) => string;
  /** Beside the rows that are known to be so: how many are without a word, and might be. */
  readonly mightBe: (state: MightBe, whose: Whoses, silent: number) => string;
  /** The answer to what is red when the day of some rows has passed without a word. */
  readonly redAndUnheard: (whose: Whoses, red: number, unheard: number) => string;
  readonly more: (rows: number) => string;
  /** The same as the last of those that are named: "10, 21 ja 4 muuta". */
  readonly others: (rows: number) => string;
  /** The button for so many more rows, of so many that are left. */
  readonly rest: (next: number, left: number) => string;
  /** The sign and word of the colour before. */
  readonly was: (colour: string) => string;
  /** Whose word is missing. */
  readonly waiting: WaitingWords;
  /** A group with its count: "26 vihreää". */
  readonly counts: CountWords;
  /** What the groups are counted in: "Yhteiset palvelut, 53 mittaria". */
  readonly unit: (unit: string, totals: Totals) => string;
  /** Of rows as they are counted before it, those that want doing something: "Sinulla on 13 mittaria: 2 punaista." */
  readonly standing: (rows: string, totals: Totals) => string;
  /** The whole unit in one sentence: "Yhteiset palvelut, 53 mittaria: …" */
  readonly totals: (unit: string, totals: Totals) => string;
  /** Whose rows are counted, to one who may not hear whose word is missing: "Anna, kerrotun perusteella". */
  readonly asTold: (person: string) => string;
  /** How many rows somebody has, for one who may not hear whose word is missing; no name for who is not known by it. */
  readonly owns: (person: string | undefined, rows: number) => string;
  /** One row in one sentence: "Aunela käytössä: punainen." */
  readonly row: (name: string, word: string) => string;
  /** Whether one row is in the state that was asked: yes or no first, then what it is instead. */
  readonly isIn: (
    name: string,
    state: StateOfOne,
    verdict: Verdict,
    is: { readonly group: Group; readonly word: string },
  ) => string;
  /** Who has a row; no name for someone the bot has not met, or may not name here. */
  readonly ownerIs: (name: string, owner: 'nobody' | { readonly name: string | undefined }) => string;
  /** When a row's owner is asked about it next; undefined when they are not asked again this year. */
  readonly asksNext: (name: string, on: Day | undefined) => string;
  /** By when a row must be reached, or the days of an event. */
  readonly dueOn: (name: string, due: Due) => string;
  /** What is due within some days. */
  readonly due: DueWords;
  readonly changed: ChangedWords;
  /** All that has been told of a row and decided on it, the newest first: how many there are of each. */
  readonly history: (name: string, told: { readonly reports: number; readonly decisions: number }) => string;
  /** How the row stands beside last year's. */
  readonly compared: (
    name: string,
    now: string | undefined,
    previous: string | undefined,
    year: number,
  ) => string;
  /** Before what most rows of a list share. */
  readonly unlessSaid: string;
  /** Beside rows to choose among: a row is pressed, there is no button. */
  readonly pressToChoose: string;
  readonly choose: (rows: number, what: 'show' | 'take' | 'report') => string;

  readonly goal: string;
  readonly initiative: string;
  readonly portfolio: string;
  readonly inPortfolio: (isIn: boolean) => string;
  readonly owner: string;
  readonly noOwner: string;
  readonly comment: string;
  readonly doubt: string;

  /** The quarter, as the beginning of the digest's first line. */
  readonly quarter: (quarter: Digest['quarter'], year: number) => string;
  /** What the digest says first: which rows have turned since the last one, or what there is in the first. */
  readonly turned: (news: News) => string;
  /** The same in a few words: how many of the worst. */
  readonly turnedInShort: (news: News) => string;
  /** Where a large part is without a word: so many of all the rows. */
  readonly largelySilent: (silent: number, rows: number) => string;
  /** The headings of lists. */
  readonly section: (
    list: 'red' | 'undecided' | 'unheard' | 'yellow' | 'over' | 'turned',
    rows: number,
  ) => string;
  readonly unowned: (unowned: Unowned) => string;
  /** Its first word begins with a small letter where it goes on from a heading. */
  readonly deliveries: (deliveries: Digest['deliveries']) => string;
  /** Rows of which no reminder arrives, and what the head can do about it. */
  readonly unreached: (rows: readonly string[]) => string;
};
