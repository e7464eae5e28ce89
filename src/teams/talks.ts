import type { Moment } from '../domain/day.ts';
import type { Question } from '../domain/question.ts';
import type { Choosing } from '../language/intent.ts';

/** Who talks where: what someone asks in a group is not gone on from in their own chat. */
export type TalkKey = { readonly person: string; readonly conversation: string };

/**
 * What a message may go on from: a question of an agreement, a row that was told of and can be corrected, or rows of which
 * one is still to be chosen.
 */
export type Before = {
  readonly agreement: string;
  readonly before?: Question;
  readonly told?: string;
  readonly toldOf?: readonly string[];
  readonly choosing?: Choosing;
};

/** The form that was opened last, by how many events the ledger had then: what is newer was said after it. */
export type Opened = { readonly agreement: string; readonly events: number };

/** The last of each person in each conversation. */
export type Talks = {
  /** Undefined once nobody would go on from it. */
  before(key: TalkKey, now: Moment): Before | undefined;
  remember(key: TalkKey, before: Before, now: Moment): void;
  /** A form stays open however long it takes, and whatever is asked meanwhile. */
  opened(key: TalkKey): Opened | undefined;
  open(key: TalkKey, opened: Opened): void;
};

/** After half an hour "why?" is about something else. */
const forgottenAfter = 30 * 60 * 1000;
/** More would grow without end; who has been quiet longest is forgotten first. */
const mostTalks = 1000;

/** Kept in memory alone: a restart forgets, and then the bot says that it did not understand. */
export function talksOf(): Talks {
  const talks = lastOfEach<{ readonly last: Before; readonly at: Moment }>();
  const forms = lastOfEach<Opened>();
  return {
    before: (key, now) => {
      const talk = talks.get(key);
      return talk !== undefined && Date.parse(now) - Date.parse(talk.at) <= forgottenAfter
        ? talk.last
        : undefined;
    },
    remember: (key, last, now) => talks.set(key, { last, at: now }),
    opened: forms.get,
    open: forms.set,
  };
}

function lastOfEach<T>(): { get(key: TalkKey): T | undefined; set(key: TalkKey, last: T): void } {
  const all = new Map<string, T>();
  const nameOf = ({ person, conversation }: TalkKey) => `${conversation} ${person}`;
  return {
    get: (key) => all.get(nameOf(key)),
    set: (key, last) => {
      all.delete(nameOf(key));
      all.set(nameOf(key), last);
      const [oldest] = all.keys();
      if (all.size > mostTalks && oldest !== undefined) all.delete(oldest);
    },
  };
}
