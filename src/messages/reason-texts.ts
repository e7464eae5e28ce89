import type { Day } from '../domain/day.ts';
import type { Gap } from '../domain/status/gap.ts';
import type { Measured, PartStatus, Reason, ReasonCode } from '../domain/status/reason.ts';
import type { Colour } from '../domain/status/status.ts';

/** What a colour is called; each way of having none has a name of its own. */
export type ColourName =
  | Exclude<Colour, 'none'>
  | 'over'
  | 'in-progress'
  | 'not-yet'
  | 'no-word'
  | 'old'
  | 'not-reported'
  | 'to-judge'
  | 'not-assessed';

/** One or two sentences without their full stops: what is, then the way to green. */
export type Sentences = readonly [string, string?];

export type GapTexts = {
  readonly [K in Gap['kind']]: (gap: Extract<Gap, { kind: K }>, writing: Writing) => string;
};

/** Everything that one language says of colours. A reason, a gap or a colour without its text does not compile. */
export type ReasonTexts = {
  readonly colours: Readonly<Record<ColourName, string>>;
  /** What follows "the target is": "vähintään 7", "noin 2 302". */
  readonly demands: Readonly<
    Record<'least' | 'above' | 'most' | 'below' | 'about', (amount: string) => string>
  >;
  /** What follows one percentage point, and several. */
  readonly points: readonly [one: string, several: string];
  readonly gaps: GapTexts;
  /** Asked what is missing of a number that is green. */
  readonly nothingMissing: string;
  /** That there is no colour: not yet, no more for want of a fresh word, or by a decision. */
  readonly noColour: Readonly<Record<'not-yet' | 'lapsed' | 'decided', string>>;
  /** The way to a colour when nobody has given a word and reports no longer count. */
  readonly headDecides: string;
  readonly reasons: { readonly [C in ReasonCode]: (reason: Reason<C>, say: Say) => Sentences };
};

/** How a text writes what is in its reason. */
export type Writing = {
  /** The last word about the year has been said, so what is missing was missing. */
  readonly isPast: boolean;
  readonly day: (day: Day) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly quote: (text: string) => string;
  /** The reported number: "46,17 % (633/1371)", "5 jaksoa". */
  readonly now: (measured: Measured) => string;
  /** What it has to be: "55–75 %", "vähintään 20". */
  readonly target: (measured: Measured) => string;
  /** What a gap comes to: "4 jaksoa", "2,2 prosenttiyksikköä". */
  readonly units: (gap: Gap) => string;
};

/** What else a text can tell its reason with. */
export type Say = Writing & {
  readonly colour: Colour;
  /** What is missing from green. */
  readonly gap: string | undefined;
  /** The first sentence of a status inside this one: a part, an old word, the rules' own colour. */
  readonly tell: (status: PartStatus) => string;
  readonly colourOf: (status: PartStatus) => string;
  /** What a part of the target counts, in the agreement's own words; undefined when it does not say. */
  readonly partName: (place: number) => string | undefined;
};
