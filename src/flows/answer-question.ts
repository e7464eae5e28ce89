import { answer } from '../domain/answer.ts';
import { dayOf } from '../domain/calendar.ts';
import { known } from '../domain/known.ts';
import { mayAsk } from '../domain/missing-word.ts';
import type { Person } from '../domain/person.ts';
import type { Answer, Question } from '../domain/question.ts';
import type { Ports } from './ports.ts';
import { storedAgreement } from './stored-agreement.ts';

/**
 * Answers a question from an agreement as it stands now, or says why it is not answered: this is no private chat, or
 * the asker may not hear whose word is missing. Throws `UnknownAgreementError`.
 */
export async function answerQuestion(
  { store, clock, admins }: Ports,
  agreement: string,
  question: Question,
  { person, isPrivate }: { readonly person: Person; readonly isPrivate: boolean },
): Promise<Answer | 'only-in-private' | 'not-allowed'> {
  const present = await storedAgreement({ store }, agreement);
  const now = clock.now();
  const all = known(present, now);
  const hearing = { asker: person, admins, isPrivate };
  const may = mayAsk(question, all, hearing);
  if (may !== 'yes') return may;
  return answer(question, all, {
    ...hearing,
    people: await store.people.list(),
    day: dayOf(now, present.signed.timeZone),
  });
}
