import type { Day } from '../domain/day.ts';
import { wordsFor } from './amount-words.ts';
import type { Choosing, Intent, Understood } from './intent.ts';
import type { Reader } from './reader.ts';
import { rowAlone } from './said-together.ts';
import { entryOfRow } from './told-row.ts';

/** What a message picks from, and with what it is read. */
type Picking = { readonly choosing: Choosing; readonly reader: Reader; readonly today: Day };

/**
 * "16", "the first one" or "Lounais-Suomen" after "which one?": the row that is picked, with what was asked or told of it
 * before. Undefined when the message picks none of the rows that were offered.
 */
export function chosenFrom(text: string, understood: Understood, picking: Picking): Understood | undefined {
  const { choosing } = picking;
  const [indicator, ...others] = [...byPlace(text, choosing), ...named(understood.intent, choosing)];
  if (indicator === undefined || others.length > 0) return undefined;
  return { ...understood, intent: intentOf(indicator, picking) };
}

/** Whether what a message means is done to rows that were offered, and to nothing else. */
export function isOfThose(intent: Intent, { indicators }: Choosing): boolean {
  const rows = doneTo(intent);
  return rows.length > 0 && rows.every((each) => indicators.includes(each));
}

function doneTo(intent: Intent): readonly string[] {
  if (intent.kind === 'tell') return intent.entries.map(({ indicator }) => indicator);
  if (intent.kind === 'report') return intent.indicator === undefined ? [] : [intent.indicator];
  return intent.kind === 'take' && intent.indicators !== 'all' ? intent.indicators : [];
}

const places = (['pickedFirst', 'pickedSecond', 'pickedLast'] as const).map(
  (place) => new RegExp(`^(?:${wordsFor(place)})[.!]*$`, 'iu'),
);

const counted = new RegExp(`^(?:(?:${wordsFor('picks')}) )?([1-9])\\.?$`, 'iu');

/** "The first one", of the rows as they were shown; the last of two is the second. */
function byPlace(text: string, { indicators }: Choosing): readonly string[] {
  // "2" is the second one, when row 2 is none of them.
  const [, number] = counted.exec(text.trim()) ?? [];
  if (number !== undefined && !indicators.includes(number)) {
    const at = Number(number);
    return indicators.slice(at - 1, at);
  }
  const [first, second, last] = places.map((place) => place.test(text.trim()));
  if (first) return indicators.slice(0, 1);
  if (second) return indicators.slice(1, 2);
  return last ? indicators.slice(-1) : [];
}

/** The rows among those offered that are named, and nothing more said of them than that they are meant. */
function named(intent: Intent, { indicators, ...choosing }: Choosing): readonly string[] {
  return rowsIn(intent, choosing.for).filter((indicator) => indicators.includes(indicator));
}

function rowsIn(intent: Intent, meant: Choosing['for']): readonly string[] {
  switch (intent.kind) {
    case 'choose':
      return intent.for === 'show' && intent.asked === undefined ? intent.indicators : [];
    case 'report':
      return meant === 'report' && intent.indicator !== undefined ? [intent.indicator] : [];
    case 'take':
      return meant === 'take' && intent.indicators !== 'all' ? intent.indicators : [];
    default: {
      const alone = rowAlone(intent);
      return alone === undefined ? [] : [alone.indicator];
    }
  }
}

function intentOf(indicator: string, { choosing, reader, today }: Picking): Intent {
  if (choosing.for === 'take') return { kind: 'take', indicators: [indicator] };
  if (choosing.for === 'show') {
    const { asked, on } = choosing;
    const question = { kind: 'row', indicator, ...(asked && { asked }), ...(on && { on }) } as const;
    return { kind: 'question', question };
  }
  const told = entryOfRow(indicator, choosing.said, { ...reader, today });
  return told === undefined ? { kind: 'report', indicator } : { kind: 'tell', entries: [told], unread: [] };
}
