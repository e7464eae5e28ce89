import type { Moment } from '../domain/day.ts';
import type { Question } from '../domain/question.ts';

/** Who talks where: what someone asks in a group is not gone on from in their own chat. */
export type TalkKey = { readonly person: string; readonly conversation: string };

/**
 * What a message may go on from: a question of an agreement, a row that was told of and can be corrected, or the form
 * that was opened last.
 */
export type Before = {
  readonly agreement: string;
  readonly before?: Question;
  readonly told?: string;
  readonly card?: string;
};

/** The last of each person in each conversation, for as long as one would go on from it. */
export type Talks = {
  before(key: TalkKey, now: Moment): Before | undefined;
  remember(key: TalkKey, before: Before, now: Moment): void;
};

/** After half an hour "why?" is about something else. */
const forgottenAfter = 30 * 60 * 1000;
/** More would grow without end; who has been quiet longest is forgotten first. */
const mostTalks = 1000;

/** Kept in memory alone: a restart forgets, and then the bot says that it did not understand. */
export function talksOf(): Talks {
  const talks = new Map<string, { readonly last: Before; readonly at: Moment }>();
  const nameOf = ({ person, conversation }: TalkKey) => `${conversation} ${person}`;
  return {
    before: (key, now) => {
      const talk = talks.get(nameOf(key));
      return talk !== undefined && Date.parse(now) - Date.parse(talk.at) <= forgottenAfter
        ? talk.last
        : undefined;
    },
    remember: (key, last, now) => {
      talks.delete(nameOf(key));
      talks.set(nameOf(key), { last, at: now });
      const [oldest] = talks.keys();
      if (talks.size > mostTalks && oldest !== undefined) talks.delete(oldest);
    },
  };
}
