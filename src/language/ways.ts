import { chosenFrom } from './chosen.ts';
import { clauseOf } from './clause.ts';
import { isGuess, type Understood } from './intent.ts';
import { lastSentence } from './last-sentence.ts';
import { type Message, placeNamed } from './message.ts';
import { hasQuestionWord, opensAsking } from './read-loosely.ts';
import { says } from './rule.ts';
import {
  askedTogether,
  doneTogether,
  inEitherState,
  namedThenAsked,
  rowAlone,
  toldAndAsked,
} from './said-together.ts';
import { cut } from './values.ts';

/** One way of taking a message, as a whole or by its parts; undefined when it cannot be taken so. */
type Way = (message: Message) => Understood | undefined;

/**
 * From what leaves nothing out to what leaves out most: a later way is tried only when the earlier ones understand
 * nothing. When none does, what the whole may have meant is offered.
 */
const ways: readonly Way[] = [
  picked,
  toldThenAsked,
  askedTwice,
  doneToSeveral,
  asWhole,
  inTwoStates,
  atTheEnd,
  namedFirst,
  askedInClause,
  withoutStrangeWords,
  byClause,
  byClauseWithoutStrangeWords,
];

/** What a message means by the first way that it can be taken; undefined when it can be taken in none. */
export function taken(message: Message): Understood | undefined {
  for (const way of ways) {
    const understood = way(message);
    if (understood !== undefined) return understood;
  }
  return undefined;
}

/** "16" after "which one?": before the whole, which would show row 16 and not what was asked of it. */
function picked({ text, talk, strictly, reader, today }: Message): Understood | undefined {
  const { choosing } = talk;
  return choosing && chosenFrom(text, strictly(text), { choosing, reader, today });
}

/** "Aunela on valmis, mikä on vielä punaisella?": before the whole, of which only the question would be heard. */
function toldThenAsked({ text, strictly, reader, talk }: Message): Understood | undefined {
  const read = (part: string) => reader.read(part, talk.people);
  return sure(
    toldAndAsked(text, strictly, {
      asks: (part) => part.includes('?') || hasQuestionWord(read(part)),
      // "And so is the facilities plan" tells.
      opens: (part) => opensAsking(read(part)) && read(part).opening !== 'asks',
    }),
  );
}

/** "Mitkä on punasella ja montako keltasella?": before the whole, of which only one would be heard. */
function askedTwice(message: Message): Understood | undefined {
  const { text, strictly, reader, talk } = message;
  return askedTogether(
    text,
    (part, after) => {
      const understood = strictly(part, after);
      return isGuess(understood.intent)
        ? (namedThenAsked(part, strictly, speaksOfSelf(message)) ?? understood)
        : understood;
    },
    (part) => opensAsking(reader.read(part, talk.people)),
  );
}

/** "What is red or overdue?": after the whole, for red or yellow is one state. */
function inTwoStates({ text, strictly }: Message): Understood | undefined {
  return inEitherState(text, strictly);
}

/** What comes to the matter at its end: before the clauses, which would offer what the beginning names. */
function atTheEnd(message: Message): Understood | undefined {
  const { text, strictly, reader, talk, today } = message;
  return lastSentence(text, strictly, {
    couldMean: (part) =>
      says(reader.read(part, talk.people), 'not', 'except', 'wont') ||
      placeNamed(part, message) !== undefined,
    supposes: (part) => cut(part, today).isHedged,
    namesRow: (part) => reader.read(part, talk.people).names.some(reader.rows.marks),
  });
}

/** Every word accounted for. */
function asWhole({ text, strictly }: Message): Understood | undefined {
  return sure(strictly(text));
}

function doneToSeveral({ text, strictly }: Message): Understood | undefined {
  return doneTogether(text, strictly);
}

function namedFirst(message: Message): Understood | undefined {
  return namedThenAsked(message.text, message.strictly, speaksOfSelf(message));
}

function speaksOfSelf({ reader, talk }: Message): (part: string) => boolean {
  return (part) => says(reader.read(part, talk.people), 'i', 'mine');
}

/** One clause, the others being about something else. "Book fair, who runs it?": a row's name alone asks too little. */
function askedInClause(message: Message): Understood | undefined {
  const clause = byClause(message);
  return clause === undefined || rowAlone(clause.intent) !== undefined ? undefined : clause;
}

function withoutStrangeWords({ text, loosely }: Message): Understood | undefined {
  return loosely(text);
}

function byClause(message: Message): Understood | undefined {
  const { strictly } = message;
  const either = (part: string) => {
    const understood = strictly(part);
    return isGuess(understood.intent) ? (inEitherState(part, strictly) ?? understood) : understood;
  };
  return clauseOf(message.text, either, (part) => placeNamed(part, message));
}

function byClauseWithoutStrangeWords(message: Message): Understood | undefined {
  const either = (part: string) => {
    const understood = message.strictly(part);
    return isGuess(understood.intent) ? (message.loosely(part) ?? understood) : understood;
  };
  return clauseOf(message.text, either, (part) => placeNamed(part, message));
}

function sure(understood: Understood | undefined): Understood | undefined {
  return understood === undefined || isGuess(understood.intent) ? undefined : understood;
}
