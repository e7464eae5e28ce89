import type { Typed } from '../domain/answer-row.ts';
import type { Sense } from './lexicon/senses.ts';
import { isAccountedFor, says } from './rule.ts';
import { entryOf, type Telling } from './told-entry.ts';
import { entryIn } from './told-row.ts';
import { cut, withDigits } from './values.ts';
import { wordsOf } from './words.ts';

/**
 * "Aunela ja Koha etenevät", "10 and 11 done", "webinars on track and so are the study trips": what is said of one row is
 * said of those named beside it. A situation alone can be so, for a number is one row's.
 */
export function toldAlike(parts: readonly string[], telling: Telling): readonly Typed[] | undefined {
  const alone = { ...telling, before: undefined };
  // "Hopefully Aunela and Koha are done": of both, wherever it stands.
  if (parts.some((part) => cut(part, telling.today).isHedged)) return undefined;
  const last = parts.length - 1;
  for (const at of [last, 0]) {
    const part = parts[at] ?? '';
    const entry = entryIn(part, alone);
    if (entry === undefined || entry.actual !== undefined || entry.parts !== undefined) continue;
    const said = cut(withDigits(part), telling.today);
    // "10, 2 done" is rather two of the one.
    if (isCount(entry.indicator) && said.values.includes(entry.indicator)) continue;
    const values = said.values.filter((value) => value !== entry.indicator);
    const others = parts.flatMap((other, place) => {
      const indicator = place === at ? undefined : rowAlone(other, alone);
      const told = indicator === undefined ? undefined : entryOf(indicator, { ...said, values }, alone);
      return told ?? [];
    });
    const entries = at === last ? [...others, entry] : [entry, ...others];
    const rows = new Set(entries.map(({ indicator }) => indicator));
    if (others.length === last && rows.size === parts.length) return entries;
  }
  return undefined;
}

/** The row that a part names, and neither says nor asks anything of: "are Aunela", "what about Koha". */
function rowAlone(part: string, { read, rows }: Telling): string | undefined {
  const text = part.trim();
  if (rows.ids.has(text)) return isCount(text) ? undefined : text;
  const reading = read(text);
  const [first] = wordsOf(text);
  const asks = first !== undefined && read(first.typed).asks;
  if (asks || says(reading, 'and-what')) return undefined;
  if (/\d/.test(text) || reading.names.length === 0 || !isAccountedFor(reading, beside)) return undefined;
  const found = rows.find(reading.names, 'names');
  return found.kind === 'one' ? found.indicator : undefined;
}

/** A number so small counts something as often as it is a row's. */
function isCount(indicator: string): boolean {
  return indicator.length === 1;
}

/** "Both Aunela", "so is the facilities plan" */
const beside: readonly Sense[] = ['others', 'item', 'it'];
