import type { Agreement } from '../domain/agreement.ts';
import type { Moment } from '../domain/day.ts';
import type { Admins } from '../domain/permission.ts';
import type { Claim, Delivery, Person } from '../domain/person.ts';
import type { Notice } from '../domain/reminders/notice.ts';

/**
 * Documents of one kind, by id. `update` hands the present document (undefined when there is none) to a pure,
 * synchronous change and resolves once the result is on disk: what it acknowledged survives a power cut. A
 * change that throws changes nothing.
 */
export interface Collection<T> {
  get(id: string): Promise<T | undefined>;
  list(): Promise<readonly T[]>;
  update(id: string, change: (present: T | undefined) => T): Promise<T>;
}

export interface Store {
  readonly agreements: Collection<Agreement>;
  readonly people: Collection<Person>;
}

/** How a sending ended, and whether Teams asked for more time between messages. */
export type Delivered = {
  readonly ended: Exclude<Delivery, 'claimed'>;
  /** Seconds, when it said how long. */
  readonly throttled?: { readonly retryAfter?: number };
};

/** A message that is made and has not left. */
export type Message = {
  /** How its slot is taken before it leaves. */
  readonly claim: Claim;
  /** Sends it once; every ending is a value. */
  readonly send: () => Promise<Delivered>;
};

/**
 * Makes one message. It throws when the message cannot be made, and then nothing of it has left.
 *
 * @param meantFor in a rehearsal, whom it would have gone to
 */
export type Prepare = (to: Person, notice: Notice, meantFor?: Person) => Promise<Message>;

export interface Clock {
  now(): Moment;
}

/** One line per event; fields are ids and counts, never a comment's or a person's text. */
export type Log = (
  event: string,
  fields?: Readonly<Record<string, string | number | boolean | undefined>>,
) => void;

/** What the verbs need of the world. */
export type Ports = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** A fresh id for a card. */
  readonly newId: () => string;
  readonly admins: Admins;
};
