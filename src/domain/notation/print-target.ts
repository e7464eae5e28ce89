import type { Language } from '../language.ts';
import { isDated, type NumberTarget, type Target } from '../target.ts';
import { printTime } from './print-times.ts';
import { type PrintWords, printWords } from './print-words.ts';

/**
 * A target in words, blind to how it was signed. `readTarget` reads the same target from them beside the same
 * year; only what is `judged` says no more than that.
 */
export function printTarget(target: Target, language: Language, year: number): string {
  const words = printWords[language];
  if (isDated(target)) return printTime(target, words, year);
  switch (target.kind) {
    case 'both': {
      const [first, ...rest] = target.parts.map((part) => printAmount(part, words));
      return `${first} (${rest.join('; ')})`;
    }
    case 'all':
      return target.parts.map((part) => printAmount(part, words)).join('; ');
    case 'every':
      return `${words.every(target.of)}: ${printAmount(target.part, words)}`;
    case 'grade':
      return words.grade(target.scale, target.grade);
    case 'done':
    case 'judged':
      return words[target.kind];
    default:
      return printAmount(target, words);
  }
}

function printAmount(target: NumberTarget, words: PrintWords): string {
  switch (target.kind) {
    case 'range':
      return printRange(target, words);
    case 'bound':
      return `${printWay(target, words)} ${printQuantity(target.value, target.unit, words)}`;
    case 'about':
      return `${words.about} ${printQuantity(target.value, target.unit, words)}`;
    case 'exactly': {
      const value = printQuantity(target.value, target.unit, words);
      return looksLikeDay(target.value, target.unit, words) ? `${words.exactly} ${value}` : value;
    }
    case 'relative':
      return printRelative(target, words);
  }
}

function printRange({ min, max, unit }: Extract<NumberTarget, { kind: 'range' }>, words: PrintWords): string {
  const [low, high] = [printNumber(min, words), printQuantity(max, unit, words)];
  if (!looksLikeDay(min, unit, words) && !looksLikeDay(max, unit, words)) return `${low}–${high}`;
  return `${words.least} ${low} ${words.and} ${words.most} ${high}`;
}

/** Where decimals have a point, "4.5" alone is also the fourth of May. */
function looksLikeDay(value: number, unit: string | undefined, { point }: PrintWords): boolean {
  return point === '.' && unit === undefined && !Number.isInteger(value);
}

function printRelative(target: Extract<NumberTarget, { kind: 'relative' }>, words: PrintWords): string {
  const way = printWay(target, words);
  if (target.change === undefined) return `${way} ${target.strict ? words.previousAsLimit : words.previous}`;
  const share = Number((100 * (1 + target.change)).toFixed(10));
  return `${way} ${printQuantity(share, '%', words)} ${words.ofPrevious}`;
}

function printWay(
  { at, strict }: { at: 'least' | 'most' | 'about'; strict?: true },
  words: PrintWords,
): string {
  if (strict) return at === 'least' ? words.over : words.below;
  return words[at];
}

function printQuantity(value: number, unit: string | undefined, words: PrintWords): string {
  const number = printNumber(value, words);
  if (unit === undefined) return number;
  return unit === '%' ? `${number}${words.percent}` : `${number}\u00a0${unit}`;
}

const finnish = new Intl.NumberFormat('fi', { maximumFractionDigits: 15 });

/**
 * Thousands apart by a no-break blank in every language: "10,000" is ten to those who write decimals so. And three
 * decimals are written as four, for "3,548" may be thousands to others.
 */
function printNumber(value: number, { point }: PrintWords): string {
  return finnish
    .format(value)
    .replace(/,\d{3}$/, '$&0')
    .replace(',', point);
}
