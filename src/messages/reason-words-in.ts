import type { Day } from '../domain/day.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import type { Gap } from '../domain/status/gap.ts';
import type { PartStatus, Reason, ReasonCode } from '../domain/status/reason.ts';
import type { Status } from '../domain/status/status.ts';
import { colourName } from './colour-name.ts';
import { format, sentence } from './format.ts';
import { nowIn, targetIn, withUnit } from './measured-words.ts';
import type { ReasonTexts, Say, Sentences, Writing } from './reason-texts.ts';
import type { ReasonWords, WhyNone } from './reason-words.ts';

/** The groups' signs, which differ in shape as well as in colour. */
export const symbols = { green: '●', yellow: '▲', red: '■', 'no-word': '?', 'not-yet': '○' } satisfies Record<
  Status['group'],
  string
>;

/** The words for colours in one language, from its texts. */
export function reasonWordsIn(language: Language, texts: ReasonTexts): ReasonWords {
  return {
    symbol: (status) => symbols[status.group] + (status.over ? '↑' : ''),
    word: (status) => texts.colours[colourName(status)],
    group: (group) => texts.colours[group],
    explain: (row, status, day) =>
      withWay(texts, status, sentences({ language, texts, row, day, isPast: status.final }, status))
        .filter((text) => text !== undefined)
        .map(sentence)
        .join(' '),
    whyNone: (row, status, day) =>
      status.colour === 'none'
        ? whyNone({ language, texts, row, day, isPast: status.final }, status)
        : undefined,
    missing: (row, { gap, final }, day) =>
      gap && sentence(tellGap(texts, gap, writingOf({ language, texts, row, day, isPast: final }))),
    enough: (row, status, day) => enough({ language, texts, row, day, isPast: status.final }, status),
  };
}

/** That nothing is missing from green, with the numbers that it rests on and what is still to come. */
function enough(telling: Telling, status: Status): string | undefined {
  const { reason, colour, rest } = status;
  if (colour !== 'green' || !isMeasured(reason)) return undefined;
  const { texts } = telling;
  return [
    texts.nothingMissing,
    ...sentences(telling, status),
    rest && tellGap(texts, rest, writingOf(telling)),
  ]
    .filter((text) => text !== undefined)
    .map(sentence)
    .join(' ');
}

function isMeasured(reason: Reason): boolean {
  return reason.code === 'parts'
    ? reason.parts.some((part) => isMeasured(part.reason))
    : 'measured' in reason;
}

/** What is said of the way to green when reports no longer count: what nobody has told is the head's to decide. */
const whenSettled: Partial<Record<ReasonCode, 'head-decides' | 'nothing'>> = {
  'no-word': 'head-decides',
  'not-reported': 'head-decides',
  passed: 'nothing',
  'not-reached': 'nothing',
  'not-done': 'nothing',
};

function withWay(
  { headDecides }: ReasonTexts,
  { settled, reason }: Status,
  [what, way]: Sentences,
): Sentences {
  const instead = settled && whenSettled[reason.code];
  if (instead === undefined) return [what, way];
  return instead === 'nothing' ? [what] : [what, headDecides];
}

type Telling = {
  readonly language: Language;
  readonly texts: ReasonTexts;
  readonly row: Row;
  /** The day it is told on: days of another year carry their year. */
  readonly day: Day;
  readonly isPast: boolean;
};

function sentences(telling: Telling, status: PartStatus): Sentences {
  return tell(telling.texts, status.reason, sayOf(telling, status));
}

/** What is missing from green is no answer to it: the colour comes with a report, or when the year is over. */
function whyNone(telling: Telling, { gap: _gap, ...status }: Status): WhyNone {
  const { texts } = telling;
  const { reason } = status;
  const [what, way] = withWay(texts, status, sentences(telling, status));
  const isLapsed = reason.code === 'silent' && reason.last !== undefined;
  const is = isLapsed ? 'lapsed' : reason.code === 'decided' ? 'decided' : 'not-yet';
  const why = (isLapsed ? [way, what] : [what, way ?? wayOfPart(telling, reason)])
    .filter((text) => text !== undefined)
    .map(sentence)
    .join(' ');
  return { is: texts.noColour[is], why };
}

/** The part that decides has a way of its own. */
function wayOfPart(telling: Telling, reason: Reason): string | undefined {
  if (reason.code !== 'parts') return undefined;
  const part = reason.parts[reason.deciding];
  return part && sentences(telling, { colour: part.colour, reason: part.reason })[1];
}

/** Picks the text by its reason's code, so that each text gets the numbers of its own reason. */
function tell<C extends ReasonCode>(texts: ReasonTexts, reason: Reason<C>, say: Say): Sentences {
  const text: ReasonTexts['reasons'][C] = texts.reasons[reason.code];
  return text(reason, say);
}

function tellGap({ gaps }: ReasonTexts, gap: Gap, writing: Writing): string {
  switch (gap.kind) {
    case 'short':
      return gaps.short(gap, writing);
    case 'excess':
      return gaps.excess(gap, writing);
    case 'ahead':
      return gaps.ahead(gap, writing);
    case 'rest':
      return gaps.rest(gap, writing);
    case 'rest-of-share':
      return gaps['rest-of-share'](gap, writing);
  }
}

function sayOf(telling: Telling, status: PartStatus): Say {
  const { texts, row } = telling;
  const writing = writingOf(telling);
  return {
    ...writing,
    colour: status.colour,
    gap: status.gap && tellGap(texts, status.gap, writing),
    tell: (inner) => sentences(telling, inner)[0],
    colourOf: (inner) => texts.colours[colourName(inner)],
    partName: (place) => partName(row, place),
  };
}

function writingOf({ language, texts, day: today, isPast }: Telling): Writing {
  const { count, number, percent, dayBeside, quote } = format[language];
  return {
    isPast,
    day: (on) => dayBeside(on, today),
    number,
    percent,
    quote,
    now: (measured) => nowIn(language, measured),
    target: (measured) => targetIn(language, texts, measured),
    units: (gap) =>
      'points' in gap ? count(gap.units, ...texts.points) : withUnit(language, gap.units, gap.unit),
  };
}

function partName({ target }: Row, place: number): string | undefined {
  const part = target.kind === 'all' ? target.parts[place] : undefined;
  return part === undefined || part.kind === 'relative' ? undefined : part.unit;
}
