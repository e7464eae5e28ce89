import type { Moment } from '../domain/day.ts';
import type { Question } from '../domain/question.ts';

/** Who talks where: what someone asks in a group is not gone on from in their own chat. */
export type TalkKey = { readonly person: string; readonly conversation: string };

/** The last question of each person in each conversation, for as long as one would go on from it. */
export type Talks = {
  before(key: TalkKey, now: Moment): Question | undefined;
  remember(key: TalkKey, question: Question, now: Moment): void;
};

/** After half an hour "why?" is about something else. */
const forgottenAfter = 30 * 60 * 1000;
/** More would grow without end; who has been quiet longest is forgotten first. */
const mostTalks = 1000;

/** Kept in memory alone: a restart forgets, and then the bot says that it did not understand. */
export function talksOf(): Talks {
  const talks = new Map<string, { readonly question: Question; readonly at: Moment }>();
  const nameOf = ({ person, conversation }: TalkKey) => `${conversation} ${person}`;
  return {
    before: (key, now) => {
      const last = talks.get(nameOf(key));
      return last !== undefined && Date.parse(now) - Date.parse(last.at) <= forgottenAfter
        ? last.question
        : undefined;
    },
    remember: (key, question, now) => {
      talks.delete(nameOf(key));
      talks.set(nameOf(key), { question, at: now });
      const [oldest] = talks.keys();
      if (talks.size > mostTalks && oldest !== undefined) talks.delete(oldest);
    },
  };
}
