import type { Target } from '../target.ts';
import { attempt, cursorOver, type Flaw, type Rule, readEach } from './cursor.ts';
import { dateRange, type Span } from './dates.ts';
import { itemsOf, textOf } from './lexicon.ts';
import { amounts, everyMember } from './parts.ts';
import { done, grade } from './qualities.ts';
import { deadline, event, window } from './times.ts';

/** What a wording is read beside: years left out of dates, days named in the indicator. */
type TargetContext = { readonly year: number; readonly name?: string };

/** Why a wording is left to a person to judge. */
export type WhyJudged =
  | Flaw
  /** Two rules read it, each in its own way: "4.5" is a number or the fourth of May. */
  | { readonly why: 'ambiguous' }
  /** `rest` is what follows the longest beginning that would be a target by itself. */
  | { readonly why: 'not-understood'; readonly rest: string }
  | { readonly why: 'too-long' };

/** No target that was ever signed comes near it, and no reading of one takes long. */
const longestWording = 500;

/** Each reads targets of one sort from the first word on. */
export const targetRules: readonly Rule<Target>[] = [
  amounts,
  everyMember,
  window,
  deadline,
  event,
  grade,
  done,
];

type Understanding = { readonly target: Target } | WhyJudged;

/**
 * What the wording promises. It is understood when exactly one rule reads it from its first word to its last, and
 * what it says is possible; anything else is `judged`. Nothing is guessed and nothing is skipped.
 */
export function readTarget(wording: string, context: TargetContext): Target {
  const read = understand(wording, context);
  return 'target' in read ? read.target : { kind: 'judged' };
}

/** Why the wording is `judged`; undefined when it is understood. */
export function whyJudged(wording: string, context: TargetContext): WhyJudged | undefined {
  const read = understand(wording, context);
  return 'target' in read ? undefined : read;
}

function understand(wording: string, { year, name }: TargetContext): Understanding {
  if (wording.length > longestWording) return { why: 'too-long' };
  const items = itemsOf(wording);
  const readings = readEach(cursorOver(items, year), targetRules);
  const whole = readings.filter(({ end }) => end === items.length);
  const [only, another] = whole.filter(({ flaw }) => flaw === undefined);
  if (another !== undefined) return { why: 'ambiguous' };
  if (only?.read.kind === 'done') return { target: eventIn(name ?? '', year) ?? only.read };
  if (only !== undefined) return { target: only.read };
  const furthest = Math.max(0, ...readings.map(({ end }) => end));
  return whole[0]?.flaw ?? { why: 'not-understood', rest: textOf(items.slice(furthest)) };
}

/** The days of an event that an indicator's name tells, year and all: "Turun Kirjamessuille 2.–4.10.2020". */
function eventIn(name: string, year: number): Target | undefined {
  if (name.length > longestWording) return undefined;
  const cursor = cursorOver(itemsOf(name), year);
  const found: Span[] = [];
  while (cursor.at < cursor.items.length) {
    cursor.flaw = undefined;
    const span = attempt(cursor, dateRange);
    const saysYear = cursor.items[cursor.at - 1]?.text === String(year);
    if (span !== undefined && saysYear && cursor.flaw === undefined) found.push(span);
    if (span === undefined) cursor.at += 1;
  }
  const [only, another] = found;
  return only && another === undefined ? { kind: 'event', ...only } : undefined;
}
