import type { SignedAgreement } from '../domain/agreement.ts';
import type { Day } from '../domain/day.ts';
import type { Question } from '../domain/question.ts';
import { understandingsOf } from '../domain/understanding.ts';
import { wordsFor } from './amount-words.ts';
import { askNext, askOwed, askPlace, askRows, askThese, askTotals } from './ask.ts';
import { askChanged, askDue } from './ask-days.ts';
import { askRow } from './ask-row.ts';
import { assignTo, release } from './assign.ts';
import { clauseOf } from './clause.ts';
import { becomeManager, chooseLanguage, digest, help, manners, privacy, undo } from './command.ts';
import { decide } from './decide.ts';
import { english } from './english.ts';
import { type Named, namedIn, personNamed } from './find-person.ts';
import { rowsOf } from './find-rows.ts';
import { finnish } from './finnish.ts';
import { followUp } from './follow-up.ts';
import type { Intent, Understood } from './intent.ts';
import { nearestTo, nothingNear } from './nearest.ts';
import { plainText } from './plain-text.ts';
import { isGuess, known, opens, readLoosely } from './read-loosely.ts';
import { type Reading, readingOf } from './reading.ts';
import { nothingNew, report, reportInPassing } from './report.ts';
import { shortNames } from './row-terms.ts';
import { type Rule, says } from './rule.ts';
import { doneTogether, namedThenAsked, rowAlone, toldAndAsked } from './said-together.ts';
import { setClock } from './set-clock.ts';
import { withDaysWritten } from './spoken-days.ts';
import { swedish } from './swedish.ts';
import { take } from './take.ts';
import { tell } from './tell.ts';
import { vocabulary } from './vocabulary.ts';
import {
  away,
  awayWhen,
  back,
  cancel,
  complaint,
  pause,
  preview,
  remindMe,
  remindThem,
  resume,
  sent,
  spare,
} from './wish.ts';
import { wordsOf } from './words.ts';

/** What a message goes on from: the question before it, the row told of before it, and the people it may name. */
export type Talk = {
  readonly before?: Question | undefined;
  readonly told?: string | undefined;
  readonly people: readonly Named[];
};

export type Understand = (text: string, today: Day, talk?: Talk) => Understood;

const alone: Talk = { people: [] };

const vocabularies = [finnish, swedish, english].map(vocabulary);

/** In this order: a rule that comes later is asked only about what the earlier ones cannot account for. */
const rules: readonly Rule[] = [
  setClock,
  becomeManager,
  privacy,
  chooseLanguage,
  undo,
  cancel,
  back,
  resume,
  pause,
  awayWhen,
  away,
  spare,
  complaint,
  preview,
  sent,
  remindThem,
  remindMe,
  release,
  assignTo,
  take,
  askOwed,
  report,
  nothingNew,
  reportInPassing,
  digest,
  help,
  askDue,
  askChanged,
  askThese,
  askPlace,
  askTotals,
  askNext,
  askRows,
  askRow,
  manners,
];

/** A longer message is a text about something, in which a word here and there asks for nothing. */
const mostWords = 40;

/**
 * Makes a reader of messages in Finnish, Swedish and English from the agreements whose rows they are about.
 * Takes a while (it indexes every row): make it once, and again when an agreement is imported.
 *
 * The reader never throws and takes time that is linear in the message. `today` gives days without a year
 * their year.
 */
export function understanding(agreements: readonly SignedAgreement[]): Understand {
  const rows = rowsOf(agreements);
  const targets = new Map(
    agreements.flatMap((signed) => understandingsOf(signed).map(({ id, understood }) => [id, understood])),
  );
  const shorts = new Map(agreements.flatMap(shortNames));
  const read = (text: string, people: readonly Named[] = []) =>
    readingOf(wordsOf(text).slice(0, mostWords), text, vocabularies, {
      isOfRow: (word) => rows.knows(word) || rows.place([word]) !== undefined,
      isOfPerson: namedIn(text, people),
      mayBePerson: (word) => personNamed([word], people) !== undefined,
    });
  const intentOf = (reading: Reading, today: Day, talk: Talk): Intent | undefined => {
    const { before, people } = talk;
    const goesOn = () => before && followUp(reading, rows, today, { before, people });
    return (
      (goesOnBy(reading) || isMineAlone(reading) ? goesOn() : undefined) ??
      firstIntent((rule) => rule(reading, rows, today, talk)) ??
      goesOn()
    );
  };
  const strictly = (plain: string, today: Day, talk: Talk): Understood => {
    const words = wordsOf(plain);
    const told = tell(plain, {
      read,
      rows,
      targets,
      shorts,
      today,
      before: talk.told ?? rowAnswered(plain, talk),
    });
    if (told !== undefined) return { intent: { kind: 'tell', ...told }, language: read(plain).language };
    if (words.length === 0 || words.length > mostWords)
      return {
        intent: plain.trim() === '?' ? { kind: 'help' } : { kind: 'unknown', near: nothingNear },
        language: undefined,
      };
    const reading = read(plain, talk.people);
    const intent = intentOfName(rows.called(words)) ?? intentOf(reading, today, talk);
    return {
      intent: intent ?? { kind: 'unknown', near: nearestTo(reading, rows) },
      language: reading.language,
    };
  };
  const loosely = (plain: string, today: Day, talk: Talk): Understood | undefined => {
    const reading = read(plain, talk.people);
    // With a word left out it is no longer what goes on from the question before: "what has been spent of the budget?"
    const isNew = !goesOnBy(reading);
    const ofRest = (rest: Reading) => {
      const isLess = isNew && rest.names.length < reading.names.length;
      return intentOf(rest, today, isLess ? { ...talk, before: undefined } : talk);
    };
    const intent = readLoosely(reading, rows, talk, ofRest);
    return intent && { intent, language: reading.language };
  };
  return (text, today, talk = alone) => {
    const typed = plainText(text);
    const decided = decide(typed, { read, rows });
    if (decided !== undefined) return { intent: decided, language: read(typed).language };
    const plain = withDaysWritten(typed);
    const strict = (part: string, before: Partial<Talk> = {}) =>
      strictly(part, today, { ...talk, ...before });
    const asks = (part: string) => part.includes('?') || opens(read(part, talk.people));
    if (wordsOf(plain).length > mostWords) return strict(plain);
    const whole = toldAndAsked(plain, strict, asks) ?? strict(plain);
    if (!isGuess(whole.intent)) return whole;
    const either = (part: string) => {
      const understood = strict(part);
      return isGuess(understood.intent) ? (loosely(part, today, talk) ?? understood) : understood;
    };
    const scopeOf = (part: string) => {
      const { names } = read(part, talk.people);
      const kept = known(names, rows, (word) => personNamed([word], talk.people) !== undefined) ?? names;
      const person = personNamed(kept, talk.people);
      if (person !== undefined) return { person: person.id };
      // Two places, or a place and something else: what it narrows to is not clear.
      const isUnclear = kept.some((word) => rows.place([word]) !== undefined);
      return rows.place(kept) ?? (isUnclear ? ('unclear' as const) : undefined);
    };
    const ofNamed = doneTogether(plain, strict) ?? namedThenAsked(plain, strict);
    if (ofNamed !== undefined) return ofNamed;
    const clause = clauseOf(plain, strict, scopeOf);
    // "Book fair, who runs it?": the row alone is less than what the whole asks of it.
    const asksMore = clause === undefined || rowAlone(clause.intent) !== undefined;
    return (
      (asksMore ? loosely(plain, today, talk) : undefined) ??
      clause ??
      clauseOf(plain, either, scopeOf) ??
      whole
    );
  };
}

const numberNow = new RegExp(
  `^(?:(?:${wordsFor('now')}) \\d[\\d.,]*|\\d[\\d.,]* (?:${wordsFor('now')})[.!]?)$`,
  'iu',
);

/** "8 now", after it was asked how many there are: the row that was asked about. */
function rowAnswered(text: string, { before }: Talk): string | undefined {
  return before?.kind === 'row' && numberNow.test(text.trim()) ? before.indicator : undefined;
}

/** Says by its own words that it goes on: "entä", "and", "of them". */
function goesOnBy(reading: Reading): boolean {
  return reading.opening === 'and-what' || says(reading, 'of-them');
}

/** "Vain omat": after a question those of it that are mine. */
function isMineAlone({ senses, names, numbers }: Reading): boolean {
  return names.length + numbers.length === 0 && senses.size === 1 && senses.has('mine');
}

function firstIntent(intentBy: (rule: Rule) => Intent | undefined): Intent | undefined {
  for (const rule of rules) {
    const intent = intentBy(rule);
    if (intent !== undefined) return intent;
  }
  return undefined;
}

/** A name copied from a card, in which any word may also mean something else. */
function intentOfName(indicators: readonly string[]): Intent | undefined {
  const [indicator, ...others] = indicators;
  if (indicator === undefined) return undefined;
  return others.length === 0
    ? { kind: 'question', question: { kind: 'row', indicator } }
    : { kind: 'choose', indicators, for: 'show' };
}
