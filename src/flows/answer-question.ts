import { answer } from '../domain/answer.ts';
import { dayOf } from '../domain/calendar.ts';
import { known } from '../domain/known.ts';
import type { Person } from '../domain/person.ts';
import type { Answer, Question } from '../domain/question.ts';
import { UnknownAgreementError } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** Answers a question from an agreement as it stands now. Throws {@link UnknownAgreementError}. */
export async function answerQuestion(
  { store, clock, admins }: Ports,
  agreement: string,
  question: Question,
  asker: { readonly person: Person; readonly isPrivate: boolean },
): Promise<Answer> {
  const present = await store.agreements.get(agreement);
  if (present === undefined) throw new UnknownAgreementError(agreement);
  const now = clock.now();
  return answer(question, known(present, now), {
    asker: asker.person,
    admins,
    isPrivate: asker.isPrivate,
    people: await store.people.list(),
    day: dayOf(now, present.signed.timeZone),
  });
}
