import { z } from 'zod';
import type { Typed } from '../domain/answer-row.ts';
import { quarterNumber } from '../domain/calendar.ts';
import { visible } from './escape.ts';
import { listedQuestion } from './listed-question.ts';
import { sentQuestion } from './sent-question.ts';

/** What somebody did on a card: saved rows, or pressed a button that says something for them. */
export type CardInput =
  | {
      readonly verb: 'check-in';
      readonly card: string;
      readonly agreement: string;
      readonly rows: readonly Typed[];
      readonly later: readonly string[];
      readonly isUnchanged: boolean;
    }
  | { readonly verb: 'say'; readonly text: string }
  /** What somebody said earlier is to be taken back: its number in the ledger. */
  | { readonly verb: 'undo'; readonly agreement: string; readonly word: number }
  /** Rows to be given to somebody who is asked for next: more than anyone would name in a message. */
  | z.infer<typeof giving>
  /** What a list has on its further pages: the question is asked again. */
  | z.infer<typeof rest>
  /** What was sent, on a page of its list. */
  | z.infer<typeof sent>
  /** What the head says of a quarter in its digests. */
  | z.infer<typeof remarked>
  /** Rows given to somebody: an Entra id that was chosen, or an address that was written. */
  | {
      readonly verb: 'assign';
      readonly agreement: string;
      readonly rows: readonly string[];
      readonly person: string | undefined;
      readonly email: string | undefined;
    };

/** What a button beside the rows of a card carries. */
export type ButtonInput =
  | { readonly say: string }
  | z.infer<typeof giving>
  | z.infer<typeof rest>
  | z.infer<typeof sent>;

/** No form has more rows than this; the limit only keeps junk out. */
const mostRows = 20;
/** Rows that a button only names, at most all of an agreement's. */
const mostNamed = 1000;
/** What the inputs of a form hold at most, as the template tells the clients too. */
const longest = { actual: 100, parts: 1100, comment: 1000 } as const;
/** What is too long is said to be so up to here; the rest is junk. */
const longestTyped = 5000;

/** The input that rows under way share, and its choice that all of them will be reached. */
export const sharedForecast = { id: 'forecast', all: 'all' } as const;

/** Among the choices of a row: nothing has changed. */
export const sameChoice = 'same';

const name = z.string().min(1).max(100);
/** A row named twice is one row: what is done about it is done, and stored, once. */
const once = (rows: readonly string[]): readonly string[] => [...new Set(rows)];
const named = z.array(name).min(1).max(mostNamed).transform(once);
const saved = z.object({
  verb: z.literal('check-in'),
  card: name,
  agreement: name,
  rows: z.array(name).min(1).max(mostRows),
  seen: z.array(z.int().min(0)).max(mostRows).default([]),
  later: z.array(name).max(mostNamed).default([]).transform(once),
  ongoing: z.array(name).max(mostRows).default([]),
  unchanged: z.boolean().default(false),
});
const assigned = z.object({
  verb: z.literal('assign'),
  agreement: name,
  rows: named,
  person: z.string().max(100).optional(),
  email: z.string().max(100).transform(visible).optional(),
});
const remarked = z.object({
  verb: z.literal('remark'),
  agreement: name,
  quarter: quarterNumber,
  remark: z.string().max(longestTyped).transform(visible).default(''),
});
const undone = z.object({ verb: z.literal('undo'), agreement: name, word: z.int().positive() });
/** A button may say a whole message again: which year it is of. */
export const longestSaid = 5000;
const said = z.object({ say: z.string().min(1).max(longestSaid) });
const giving = z.object({
  verb: z.literal('give'),
  agreement: name,
  rows: named,
});
const rest = z.object({
  verb: z.literal('rest'),
  agreement: name,
  question: listedQuestion,
  page: z.int().min(1).max(mostNamed),
});
const sent = z.object({
  verb: z.literal('sent'),
  agreement: name,
  question: sentQuestion,
  page: z.int().min(0).max(mostNamed),
});
const inputs = z.record(z.string(), z.unknown());

const field = (max: number) => z.string().max(max).transform(visible).optional();
const typedRow = z.object({
  indicator: z.string(),
  actual: field(longest.actual),
  parts: z.array(z.string().max(longest.actual).transform(visible)).optional(),
  same: z.boolean().optional(),
  sum: field(20),
  sure: field(longest.parts),
  seen: z.int().optional(),
  forecast: field(20),
  choice: field(20),
  day: field(20),
  comment: field(longest.comment),
});

/**
 * Reads the data of a button, which its client can change at will: texts alone, no longer than the inputs
 * allow. Rows come back in the order of the form, also those left empty. Undefined for anything else.
 */
export function cardInput(data: unknown): CardInput | undefined {
  const saying = said.safeParse(data);
  if (saying.success) return { verb: 'say', text: visible(saying.data.say) };
  const taking = undone.safeParse(data);
  if (taking.success) return taking.data;
  const remarking = remarked.safeParse(data);
  if (remarking.success) return remarking.data;
  const further = rest.safeParse(data);
  if (further.success) return further.data;
  const sending = sent.safeParse(data);
  if (sending.success) return sending.data;
  const given = giving.safeParse(data);
  if (given.success) return given.data;
  const assigning = assigned.safeParse(data);
  if (assigning.success) {
    const { person, email, ...rows } = assigning.data;
    return { ...rows, person: person?.trim() || undefined, email: email?.trim() || undefined };
  }
  const form = saved.safeParse(data);
  const typed = inputs.safeParse(data);
  if (!form.success || !typed.success) return undefined;
  const fields = new Map(Object.entries(typed.data));
  const { verb, card, agreement, rows: ids, seen, later, ongoing, unchanged: isUnchanged } = form.data;
  const shared = forecastsIn(fields.get(sharedForecast.id), ongoing);
  const rows = z
    .array(typedRow)
    .safeParse(once(ids).map((id) => ({ ...shared(id), ...fieldsOf(id, fields, seen[ids.indexOf(id)]) })));
  return rows.success ? { verb, card, agreement, rows: rows.data, later, isUnchanged } : undefined;
}

/** "16,39": rows that will not be reached; "all": every one of those that share the input will be, but for these. */
function forecastsIn(value: unknown, ongoing: readonly string[]): (indicator: string) => Partial<Typed> {
  const chosen = typeof value === 'string' ? value.split(',').map((each) => each.trim()) : [];
  return (indicator) => {
    if (!ongoing.includes(indicator)) return {};
    if (chosen.includes(indicator)) return { forecast: 'wont' };
    return chosen.includes(sharedForecast.all) ? { forecast: 'will' } : {};
  };
}

type Fields = ReadonlyMap<string, unknown>;

/** Only what was filled in: an empty row says nothing. */
function fieldsOf(
  indicator: string,
  fields: Fields,
  seen: number | undefined,
): Readonly<Record<string, unknown>> {
  const choice = given(fields, `choice-${indicator}`);
  const isSame = choice === sameChoice || given(fields, `same-${indicator}`) === 'true';
  const row: Record<Exclude<keyof Typed, 'isUnchanged'>, unknown> = {
    indicator,
    actual: given(fields, `actual-${indicator}`),
    parts: partsOf(indicator, fields),
    same: isSame ? true : undefined,
    sum: given(fields, `sum-${indicator}`),
    sure: given(fields, `sure-${indicator}`),
    forecast: given(fields, `forecast-${indicator}`),
    seen,
    choice: choice === sameChoice ? undefined : choice,
    day: given(fields, `day-${indicator}`),
    comment: given(fields, `comment-${indicator}`),
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** Clients send an untouched input as "", or not at all. */
function given(fields: Fields, id: string): unknown {
  const value = fields.get(id);
  return value === '' || value === null ? undefined : value;
}

/** All the texts of a row of several numbers, in order, an untouched one as "". Undefined when none was touched. */
function partsOf(indicator: string, fields: Fields): readonly unknown[] | undefined {
  const parts = Array.from({ length: 10 }, (_, n) => given(fields, `part-${indicator}-${n}`));
  const last = parts.findLastIndex((part) => part !== undefined);
  // Targets of several numbers have at least two.
  return last < 0 ? undefined : parts.slice(0, Math.max(last + 1, 2)).map((part) => part ?? '');
}
