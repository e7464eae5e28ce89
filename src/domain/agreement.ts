import { z } from 'zod';
import { isTimeZone, quarterNumber, settlementDay } from './calendar.ts';
import { checkIn } from './check-in.ts';
import { day, moment } from './day.ts';
import { language } from './language.ts';
import { finalRound } from './reminders/final-round.ts';
import { rules } from './rules.ts';

const text = z.string().min(1);
const texts = z.strictObject({ fi: text, sv: text, en: text });
const names = z.strictObject({ fi: z.array(text), sv: z.array(text), en: z.array(text) }).partial();

/** How a number comes about over the year, which decides whether its pace says anything before the end. */
export const accrual = z.enum(['even', 'growing', 'level', 'lumpy']);
export type Accrual = z.infer<typeof accrual>;

/** What passing the top of a target means. */
const over = z.enum(['fine', 'note', 'miss']);
export type Over = z.infer<typeof over>;

/** The row's number in the printed table: messages name rows by it, and it is read as no more than three digits. */
const rowNumber = z.string().regex(/^[1-9]\d{0,2}$/, 'expected a row number from "1" to "999"');

const indicator = z.strictObject({
  id: rowNumber,
  name: text,
  /** A few words that tell rows apart; the signed name stays the name. */
  short: texts.optional(),
  /** What else people call it in each language: it is found by these words. */
  also: names.optional(),
  target: text,
  /** Last year's actual as printed; "–" is not given, which is not zero. */
  previous: text,
  accrual: accrual.optional(),
  over: over.default('note'),
  unit: text.optional(),
  rhythm: z.enum(['quarter', 'half', 'year']).default('quarter'),
  /** An e-mail address or an Entra object id. */
  owner: text.optional(),
  deputy: text.optional(),
  /** What is in doubt about where the row stands in the printed table. */
  note: text.optional(),
});
export type Indicator = z.infer<typeof indicator>;

const initiative = z.strictObject({ text, portfolio: z.boolean(), indicators: z.array(indicator).min(1) });
/** Goals and sections are asked for by other words too, in each language; the signed title stays the title. */
const titled = { title: text, short: texts.optional(), also: names.optional() };
const goal = z.strictObject({ ...titled, initiatives: z.array(initiative).min(1) });
const section = z.strictObject({ ...titled, columns: z.array(text), goals: z.array(goal).min(1) });

/** The agreement's three parties, nearest first; each has a digest of their own. */
export const managerRole = z.enum(['head', 'area', 'division']);
export type ManagerRole = z.infer<typeof managerRole>;
export const role = z.strictObject({ person: text, as: managerRole });
export type Role = z.infer<typeof role>;

const signed = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
  year: z.int().min(2000).max(2100),
  language,
  timeZone: z.string().refine(isTimeZone, 'expected a time zone such as Europe/Helsinki'),
  title: text,
  division: text,
  serviceArea: text,
  unit: text,
  purpose: text,
  description: text,
  parties: z.array(text),
  /** How the printed agreement calls its own parts. */
  labels: z.record(z.string(), text),
  sections: z.array(section).min(1),
  resources: z.record(z.string(), z.json()),
  roles: z.array(role),
  rules,
});

/**
 * One unit's signed agreement for one year: the file in `seeds/`. Each of its indicators has an id of its own, and it
 * is settled in the year that follows, when its owners have been asked about the year.
 */
export const signedAgreement = signed.superRefine((agreement, context) => {
  const { sections, year } = agreement;
  const refuse = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const seen = new Set<string>();
  for (const [s, { goals }] of sections.entries())
    for (const [g, { initiatives }] of goals.entries())
      for (const [i, { indicators }] of initiatives.entries())
        for (const [n, { id }] of indicators.entries()) {
          const path = ['sections', s, 'goals', g, 'initiatives', i, 'indicators', n, 'id'];
          if (seen.has(id)) refuse(path, `expected an id of its own, found ${id} again`);
          seen.add(id);
        }
  // By rules that are wrong in themselves no round can be worked out.
  if (context.issues.length > 0) return;
  const settlement = settlementDay(agreement);
  const { opens } = finalRound({ signed: agreement, pauses: [] });
  if (Number(settlement.slice(0, 4)) !== year + 1)
    refuse(['rules', 'settlement'], `expected a day of ${year + 1}, found ${settlement}`);
  else if (settlement < opens)
    refuse(['rules'], `expected settlement, on ${settlement}, once the final round has opened, on ${opens}`);
});
export type SignedAgreement = z.infer<typeof signedAgreement>;

/** What every event carries: its number orders the ledger (clocks do not), `by` is an Entra object id. */
const event = { number: z.int().positive(), at: moment, by: text };
/** Of what is not the same when it is done twice: the id of the message that asked for it, which may be handed in again. */
const asked = { message: text.optional() };

export const agreementEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('imported'), ...event }),
  z.strictObject({ kind: z.literal('role-given'), ...event, ...role.shape }),
  /** A manager lets nothing go out from that day to the end of another; the last such word counts. */
  z.strictObject({ kind: z.literal('paused'), ...event, until: day, why: text.optional() }),
  /** Messages go out again from that day on. */
  z.strictObject({ kind: z.literal('resumed'), ...event }),
  /** The head has every owner reminded of what is asked and not answered. */
  z.strictObject({ kind: z.literal('nudged'), ...event }),
  /** The head says something of their own in the digests of a quarter that go above; without a text no more. */
  z.strictObject({ kind: z.literal('remarked'), ...event, quarter: quarterNumber, text: text.optional() }),
  /** Without an owner the row is nobody's again. */
  z.strictObject({ kind: z.literal('assigned'), ...event, indicator: text, owner: text.optional() }),
  z.strictObject({
    kind: z.literal('checked-in'),
    ...event,
    ...checkIn.shape,
    /** The first report of the same Save, by its number, when this is not the first: they are taken back together. */
    with: z.int().positive().optional(),
  }),
  /** Someone takes back their own report or decision: the number of its event. */
  z.strictObject({
    kind: z.literal('withdrawn'),
    ...event,
    ...asked,
    indicator: text,
    report: z.int().positive(),
  }),
  /** The parties have agreed on another target from a day on: earlier days keep the old one. */
  z.strictObject({ kind: z.literal('amended'), ...event, indicator: text, from: day, target: text }),
  /**
   * A manager's word on a row from that day on: its colour (`none` is not to be assessed, `ruled` gives it back to
   * the rules), what passing its top means, or both.
   */
  z.strictObject({
    kind: z.literal('decided'),
    ...event,
    ...asked,
    indicator: text,
    colour: z.enum(['green', 'yellow', 'red', 'none', 'ruled']).optional(),
    over: over.optional(),
    why: text,
    /** The first row's event of the same word, by its number, when this is not the first. */
    with: z.int().positive().optional(),
  }),
]);
export type AgreementEvent = z.infer<typeof agreementEvent>;
export type CheckIn = Extract<AgreementEvent, { kind: 'checked-in' }>;
export type Decision = Extract<AgreementEvent, { kind: 'decided' }>;

/** What was signed, to the letter, and everything that has happened since, in order. */
export const agreement = z.strictObject({ signed: signedAgreement, events: z.array(agreementEvent) });
export type Agreement = z.infer<typeof agreement>;

/** An event before it has its place in the ledger. */
export type NewEvent = AgreementEvent extends infer E
  ? E extends AgreementEvent
    ? Omit<E, 'number'>
    : never
  : never;

/** The agreement as it was before somebody's message was done; undefined when it has not been. */
export function beforeMessage(
  agreement: Agreement,
  by: string,
  message: string | undefined,
): Agreement | undefined {
  const done = agreement.events.findIndex(
    (event) => message !== undefined && event.by === by && 'message' in event && event.message === message,
  );
  return done === -1 ? undefined : { ...agreement, events: agreement.events.slice(0, done) };
}

/** The agreement with one more event; the ledger only ever grows. */
export function withEvent(agreement: Agreement, event: NewEvent): Agreement {
  const numbered = agreementEvent.parse({ ...event, number: agreement.events.length + 1 });
  return { ...agreement, events: [...agreement.events, numbered] };
}
