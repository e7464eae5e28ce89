import { tellWhoseIsMissing } from '../domain/missing-word.ts';
import type { Answer, Question } from '../domain/question.ts';
import { answerQuestion } from '../flows/answer-question.ts';
import { messages } from '../messages/messages.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** Answers a question to whom it may be answered; `page` is that of a list that goes on. */
export async function answerTo(
  parts: Parts,
  turn: AgreementTurn,
  question: Question,
  page = 0,
): Promise<Reply> {
  return replyTo(parts, turn, question, await answerFor(parts, turn, question), page);
}

/** Answers two questions of one message; of the second nothing that tells, beside the first, whose word is missing. */
export async function bothTo(
  parts: Parts,
  turn: AgreementTurn,
  one: Question,
  other: Question,
): Promise<readonly Reply[]> {
  const first = await answerFor(parts, turn, one);
  const second = await answerFor(parts, turn, other);
  const answers = [first, second].flatMap((each) => (typeof each === 'string' ? [] : [each]));
  const isTooMuch = tellWhoseIsMissing(answers);
  return [replyTo(parts, turn, one, first), replyTo(parts, turn, other, isTooMuch ? 'not-allowed' : second)];
}

type Answered = Answer | 'only-in-private' | 'not-allowed';

function answerFor({ ports }: Parts, turn: AgreementTurn, question: Question): Promise<Answered> {
  return answerQuestion(ports, turn.agreement.signed.id, question, turn);
}

/** What is told is gone on from. */
function replyTo(
  { ports, cards, talks }: Parts,
  { agreement, talk, language }: AgreementTurn,
  question: Question,
  answer: Answered,
  page = 0,
): Reply {
  const { chat } = messages[language];
  if (answer === 'only-in-private') return chat.onlyInPrivate;
  if (answer === 'not-allowed') return chat.notAllowed.silence;
  talks.remember(talk, { agreement: agreement.signed.id, before: question }, ports.clock.now());
  if (answer.kind === 'row') return cards.goal(answer, language);
  if (answer.kind === 'next') return cards.next(answer, language);
  return cards.list(answer, language, page);
}
