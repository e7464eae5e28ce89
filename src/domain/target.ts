import { z } from 'zod';
import { day } from './day.ts';

const unit = z.string().optional();
const number = z.number();

const range = z.strictObject({ kind: z.literal('range'), min: number, max: number, unit });
const bound = z.strictObject({
  kind: z.literal('bound'),
  at: z.enum(['least', 'most']),
  value: number,
  strict: z.literal(true).optional(),
  unit,
});
const exactly = z.strictObject({ kind: z.literal('exactly'), value: number, unit });
const about = z.strictObject({ kind: z.literal('about'), value: number, unit });
const relative = z.strictObject({
  kind: z.literal('relative'),
  at: z.enum(['least', 'most', 'about']),
  /** "kasvaa": last year's number again is not enough. */
  strict: z.literal(true).optional(),
  of: z.literal('previous'),
  /** A fraction of last year's actual: 0.05 is five per cent more than last year. */
  change: number.optional(),
});

/** The kinds that one number answers. */
export const numberTarget = z.discriminatedUnion('kind', [range, bound, exactly, about, relative]);
export type NumberTarget = z.infer<typeof numberTarget>;

/**
 * What a target's wording was understood to promise. The wording itself is what the parties signed and is
 * kept beside it, to the letter; this is only how the bot reads it.
 */
export const target = z.discriminatedUnion('kind', [
  range,
  bound,
  exactly,
  about,
  relative,
  /** Several rules on one number: "88–132 (≤ edellisen vuoden toteuma)". */
  z.strictObject({ kind: z.literal('both'), parts: z.array(numberTarget).min(2) }),
  /** One number a part: "≥ 20 asiakaspäätettä; ≥ 15 puhelinta". */
  z.strictObject({ kind: z.literal('all'), parts: z.array(numberTarget).min(2) }),
  /** Every member of a group reaches the part: "Kaikki työryhmät kokoontuneet ≥ 2 kertaa". */
  z.strictObject({ kind: z.literal('every'), of: z.string(), part: numberTarget }),
  /** Within the days, not merely before the last one: "1. vuosineljänneksen aikana". */
  z.strictObject({ kind: z.literal('window'), from: day, to: day }),
  /** Early is fine: "30.6.2020 mennessä". */
  z.strictObject({ kind: z.literal('deadline'), by: day }),
  /** Happens on given days: "2.–4.10.2020". */
  z.strictObject({ kind: z.literal('event'), from: day, to: day }),
  /** At least a grade on a named scale: "WCAG 2.1 kriteeristön AA-taso". */
  z.strictObject({ kind: z.literal('grade'), scale: z.string(), grade: z.string() }),
  /** "Toteutunut": done or not, which a person says. */
  z.strictObject({ kind: z.literal('done') }),
  /** Not understood, and therefore never guessed: a person judges. */
  z.strictObject({ kind: z.literal('judged') }),
]);
export type Target = z.infer<typeof target>;

/** The kinds that a day settles: they have a time that passes by itself. */
export type DatedTarget = Extract<Target, { kind: 'window' | 'deadline' | 'event' }>;

/** The last day on which a dated target can still be reached in time. */
export function lastDayOf(target: DatedTarget): string {
  return target.kind === 'deadline' ? target.by : target.to;
}

/** Whether a day settles the target. */
export function isDated(target: Target): target is DatedTarget {
  return target.kind === 'window' || target.kind === 'deadline' || target.kind === 'event';
}

/** How a row is answered: by a choice and a day, by one text in the notation, or by one text a part. */
export type AnswerKind = 'choice' | 'text' | 'parts';

/** Dated and judged rows are answered by a choice; the rest by what was counted or reached. */
export function answerKindOf(target: Target): AnswerKind {
  if (isDated(target) || target.kind === 'done' || target.kind === 'judged') return 'choice';
  return target.kind === 'all' ? 'parts' : 'text';
}

/** What a number counts, where its wording says so; last year's actual had its own. */
export function unitOf(target: NumberTarget): string | undefined {
  return target.kind === 'relative' ? undefined : target.unit;
}

/** The rules on each number of a target; none for what is not answered with numbers. */
export function rulesOf(target: Target): readonly (readonly NumberTarget[])[] {
  switch (target.kind) {
    case 'all':
      return target.parts.map((part) => [part]);
    case 'both':
      return [target.parts];
    case 'range':
    case 'bound':
    case 'exactly':
    case 'about':
    case 'relative':
      return [[target]];
    default:
      return [];
  }
}

/** Whether a number that answers a target is a share of a whole, in per cent; of several numbers, whether any is. */
export function isShare(target: Target): boolean {
  return rulesOf(target).some((rules) => rules.some((rule) => unitOf(rule) === '%'));
}
