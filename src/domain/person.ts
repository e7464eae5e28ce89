import { z } from 'zod';
import { day, moment } from './day.ts';
import { language } from './language.ts';
import { rung } from './reminders/rung.ts';

/** One reason to send: what a message listed, and since when it was due. A digest is about no one indicator. */
export const tuple = z.strictObject({
  agreement: z.string(),
  indicator: z.string().optional(),
  rung,
  due: day,
  /** Of an absence, which is due from its first day: its last. */
  until: day.optional(),
});
export type Tuple = z.infer<typeof tuple>;

/**
 * How a sending ended. `claimed` is written before the message leaves: still there after a restart it means
 * that nobody knows whether it arrived, and it is never sent again in its slot.
 */
export const delivery = z.enum([
  'claimed',
  'sent',
  'not-sent',
  'refused',
  'unreachable',
  'unknown',
  /** In a rehearsal it goes to somebody else, from its claim on: whatever comes of it, its person has not had it. */
  'redirected',
]);
export type Delivery = z.infer<typeof delivery>;
/** How a slot is taken before its message leaves. */
export type Claim = Extract<Delivery, 'claimed' | 'redirected'>;

/** One person and one day, in which at most one message goes out. */
export const slot = z.strictObject({
  day,
  card: z.string(),
  lists: z.array(tuple),
  claimedAt: moment,
  state: delivery,
  endedAt: moment.optional(),
});
export type Slot = z.infer<typeof slot>;

/** "Remind me on 20 April": rows of an agreement that are not asked before that day, and asked on it. */
export const wish = z.strictObject({
  agreement: z.string(),
  indicators: z.array(z.string()).min(1),
  on: day,
  at: moment,
  /** How many events the ledger had: what was told after it answers the wish, at whatever moment a clock says. */
  after: z.int().nonnegative().optional(),
});
export type Wish = z.infer<typeof wish>;

/** Days on which someone is away, both ends included. */
export const absence = z.strictObject({ from: day, until: day });
export type Absence = z.infer<typeof absence>;

/** Someone the bot has met. */
export const person = z.strictObject({
  /** The Entra object id. */
  id: z.string().min(1),
  name: z.string(),
  email: z.string().optional(),
  /** Without an e-mail address: from when it is worth asking for again. */
  askEmailAt: moment.optional(),
  /** The language the person chose, which outweighs the two below. */
  language: language.optional(),
  /** The language last written in, and the client's own. */
  lastLanguage: language.optional(),
  locale: language.optional(),
  /** How to reach the person: opaque here, Teams' own conversation reference inside `teams/`. */
  address: z.record(z.string(), z.json()).optional(),
  metAt: moment,
  /** Asked for fewer reminders: only deadlines and the quarter's own card. */
  spared: z.literal(true).optional(),
  away: absence.optional(),
  wishes: z.array(wish).optional(),
  slots: z.array(slot),
});
export type Person = z.infer<typeof person>;
