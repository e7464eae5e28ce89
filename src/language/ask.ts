import type { Question, State, Whose } from '../domain/question.ts';
import type { Named } from './find-person.ts';
import { personNamed } from './find-person.ts';
import type { Rows } from './find-rows.ts';
import type { Intent } from './intent.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { namesNoRow, questioning, type Rule, says, saysOnly, withoutYears, withRanges } from './rule.ts';
import { dayAsked, spanSenses } from './span-of.ts';
import { stateOf, stateSenses } from './states.ts';
import type { Word } from './words.ts';

/** What questions about rows are asked with. */
export const asking: readonly Sense[] = [
  ...questioning,
  'show',
  'give',
  'me',
  'to-me',
  'i',
  'mine',
  'status',
  'item',
  'all',
  'this-week',
];

/** "What do I still have to report?", "mitä tietoja odotat vielä minulta?": what has no word of the writer's own. */
export const askOwed: Rule = (reading, rows) => {
  const asks = says(reading, 'which', 'count') && !says(reading, 'how', 'done');
  const isMine = says(reading, 'i', 'mine', 'me', 'to-me');
  const isOwed =
    (says(reading, 'report') && says(reading, 'mine', 'yet', 'undone', 'silent')) ||
    (says(reading, 'word') && says(reading, 'yet', 'undone'));
  return asks && isMine && isOwed && namesNoRow(reading, rows) && saysOnly(reading, owed)
    ? question({ kind: 'rows', state: 'no-word', whose: { kind: 'mine' } })
    : undefined;
};

const owed: readonly Sense[] = [
  ...(['which', 'i', 'mine', 'me', 'to-me', 'report', 'word', 'yet', 'item', 'silent', 'undone'] as const),
  ...(['falls-due', 'owns', 'all', 'others'] as const),
];

/** Who else can be meant in a message: the people the bot has met. */
export type Scope = { readonly people: readonly Named[] };

/** Everything that a question about rows in some state is made of. */
export const rowsSenses: readonly Sense[] = [
  ...stateSenses,
  ...spanSenses,
  ...asking,
  ...(['owns', 'was', 'gap', 'why'] as const),
];

/** "mikä on punaisella?", "my goals", "what was red in logistics last quarter?" */
export const askRows: Rule = (reading, rows, today, scope) => {
  if (!saysOnly(reading, rowsSenses)) return undefined;
  const answered = ofAnswers(reading, scope);
  if (answered !== undefined) return answered;
  const state = says(reading, 'gap', 'silent') && says(reading, 'green') ? 'behind' : stateOf(reading.senses);
  if (state === undefined) {
    if (says(reading, ...stateSenses, ...spanSenses, 'was')) return undefined;
    return namesNoRow(reading, rows) ? askAll(reading) : askPerson(reading, scope);
  }
  if (says(reading, 'me', 'to-me') && !says(reading, 'show', 'give')) return undefined;
  // "How much is still missing?" is of one row, spoken of before.
  if (asksGap(reading) && state !== 'behind' && state !== 'green') return undefined;
  // "The deadline has not passed yet" tells.
  const isOfMany = says(reading, 'which', 'item', 'show', 'count', 'all');
  if (state === 'not-yet' && says(reading, 'past') && !reading.asks && !isOfMany) return undefined;
  // "Is it red or yellow?" asks of one row, and "done" or "nothing is red" tells.
  if (state === 'red-or-yellow' && reading.opening === 'asks' && reading.names.length === 0) return undefined;
  const isRatherTold = tellsRather.has(state) || says(reading, 'on-track');
  const isSomebodys = personNamed(reading.names, scope.people) !== undefined;
  // "Show those that are not green" shows; "don't show the green ones" does not.
  const isShown =
    says(reading, 'show') && (!says(reading, 'not') || ['show', 'give'].includes(reading.opening ?? ''));
  const isAsked =
    isSomebodys || isShown || says(reading, 'which', 'count', 'how-much', 'item', 'all', 'except');
  if (isRatherTold && !isAsked) return undefined;
  // "I did not say that" asks for nothing.
  const asks = reading.asks || says(reading, 'which', 'count', 'who', 'show', 'item', 'all');
  if (state === 'no-word' && says(reading, 'not') && says(reading, 'i') && !asks) return undefined;
  // Why several are so, the list says of each; "why red?" asks of the one spoken of.
  if (says(reading, 'why') && !says(reading, 'item', 'mine')) return undefined;
  const [whose, on] = [whoseOf(reading, rows, scope), dayAsked(withoutYears(reading, rows), today)];
  if (
    whose === undefined ||
    on === undefined ||
    (on === 'now' && says(reading, 'was') && !sinceLong.has(state))
  )
    return undefined;
  // "Give all that have no owner to Leena" asks for something else: nobody's rows are no person's.
  if (state === 'unowned' && isSomebodys) return undefined;
  // Nobody's rows are not one's own: "I'd like to know which have no owner".
  const isNobodys = state === 'unowned' && whose?.kind === 'mine' && !says(reading, 'mine');
  return question({
    kind: 'rows',
    state,
    whose: isNobodys ? { kind: 'everyone' } : whose,
    ...(on !== 'now' && { on }),
  });
};

/** "Onko Leena vastannut?" asks what has no word of Leena's; "what have I answered?" what there is of one's own. */
function ofAnswers(reading: Reading, { people }: Scope): Intent | undefined {
  if (!says(reading, 'word') || says(reading, 'not', 'silent', 'except') || reading.numbers.length > 0)
    return undefined;
  const person = personNamed(reading.names, people);
  if (person !== undefined && reading.opening === 'asks')
    return question({ kind: 'rows', state: 'no-word', whose: { kind: 'person', person: person.id } });
  const isMine = says(reading, 'which', 'show') && says(reading, 'i', 'mine') && reading.names.length === 0;
  return isMine && !says(reading, ...spanSenses)
    ? question({ kind: 'rows', state: 'any', whose: { kind: 'mine' } })
    : undefined;
}

/** "paljonko vihreään puuttuu?", "how far is 21 from green?" */
export function asksGap(reading: Reading): boolean {
  return says(reading, 'gap') || (says(reading, 'how-much') && says(reading, 'silent', 'green'));
}

/** "Which have been silent?" is of now. */
const sinceLong: ReadonlySet<State> = new Set(['no-word', 'unowned', 'overdue', 'under-way', 'not-done']);

/** What is as often told as asked, unless the words ask which or how many. */
const tellsRather: ReadonlySet<State> = new Set(['done', 'not-done', 'not-red', 'not-yellow', 'not-green']);

/** The writer's own, everyone's, or those of the place that is named; undefined when what is named is none. */
export function whoseOf(reading: Reading, rows: Rows, { people }: Scope): Whose | undefined {
  if (reading.names.length === 0) return { kind: isMine(reading) ? 'mine' : 'everyone' };
  if (isMine(reading)) return undefined;
  // "Onko Koha punaisella?" asks of the one row of that name.
  if (isOfRowAlone(reading.names, rows)) return undefined;
  const person = personNamed(reading.names, people);
  if (person !== undefined) return { kind: 'person', person: person.id };
  const place = rows.place(reading.names);
  return place && { kind: 'place', place };
}

/** The one row that the words name, unless they are rather the name of its goal or section. */
function isOfRowAlone(names: readonly Word[], rows: Rows): boolean {
  const found = rows.find(names, 'names');
  if (found.kind !== 'one' || rows.isPlace(names)) return false;
  return rows.place(names) === undefined || rows.isNamedIn(found.indicator, names);
}

/** "mikä Leenan tilanne on?", "how is Matti doing": all rows of somebody the bot has met. */
function askPerson(reading: Reading, { people }: Scope): Intent | undefined {
  const person = reading.numbers.length === 0 ? personNamed(reading.names, people) : undefined;
  if (person === undefined || !says(reading, 'status', 'item', 'show', 'goes', 'owns', 'which'))
    return undefined;
  return question({ kind: 'rows', state: 'any', whose: { kind: 'person', person: person.id } });
}

/** "my goals", "all indicators"; anything that could be taking rows is not a question. */
function askAll(reading: Reading): Intent | undefined {
  if (says(reading, 'give')) return undefined;
  const isForMe = says(reading, 'me', 'to-me') && says(reading, 'status', 'goes') && !says(reading, 'show');
  if (isForMe && reading.asks) return question({ kind: 'rows', state: 'any', whose: { kind: 'mine' } });
  if (says(reading, 'me', 'to-me') && !says(reading, 'show')) return undefined;
  if (says(reading, 'mine') || (says(reading, 'i') && says(reading, 'owns')))
    return question({ kind: 'rows', state: 'any', whose: { kind: 'mine' } });
  return says(reading, 'item', 'all') && !says(reading, 'status', 'owns')
    ? question({ kind: 'rows', state: 'any', whose: { kind: 'everyone' } })
    : undefined;
}

/** "am I late?" is about mine, "can I see the red ones?" is not. */
function isMine(reading: Reading): boolean {
  return says(reading, 'mine') || (says(reading, 'i') && !says(reading, 'show', 'give'));
}

/** "rivit 16 ja 17": more rows than one, by their numbers. */
export const askThese: Rule = (reading, rows) => {
  const indicators = [...new Set(withRanges(reading.numbers, rows))];
  const areRows = indicators.length > 1 && indicators.every((number) => rows.ids.has(number));
  if (!areRows || reading.names.length > 0) return undefined;
  return saysOnly(reading, ofThese)
    ? question({ kind: 'rows', state: 'any', whose: { kind: 'rows', indicators } })
    : undefined;
};

/** Their list says of each how it stands, who has it and why. */
const ofThese: readonly Sense[] = [
  ...(['item', 'show', 'which', 'about', 'status', 'how', 'goes', 'me', 'to-me'] as const),
  ...(['owns', 'owner', 'who', 'why', 'others'] as const),
];

/** "miten logistiikassa menee?", "basic operations status": all rows of one place. */
export const askPlace: Rule = (reading, rows, _today, { people }) => {
  // "Miten Kirjastonhoitajalla menee?" is of the person, whichever place is called nearly so.
  if (personNamed(reading.names, people) !== undefined) return undefined;
  const asks =
    says(reading, 'status', 'all', 'item', 'show') ||
    (says(reading, 'goes') && says(reading, 'how', 'which'));
  if (!asks || reading.numbers.length > 0) return undefined;
  if (says(reading, 'to-me', 'give', 'mine', 'i') || !saysOnly(reading, asking)) return undefined;
  const found = rows.find(reading.names, 'names');
  // "Digitutorit" are a row of a goal whose name begins so; "tilapalvelut" are a goal.
  const isRow =
    found.kind === 'one' && rows.isNamedIn(found.indicator, reading.names) && !rows.isPlace(reading.names);
  const place = isRow ? undefined : rows.place(reading.names);
  return place && question({ kind: 'rows', state: 'any', whose: { kind: 'place', place } });
};

/** "status", "miten yksiköllä menee?" */
export const askTotals: Rule = (reading, rows) =>
  // "Hur går det för mig?" is of one's own.
  !says(reading, 'me', 'to-me') &&
  (says(reading, 'status') || (says(reading, 'how') && says(reading, 'goes'))) &&
  namesNoRow(reading, rows) &&
  !says(reading, 'mine') &&
  saysOnly(reading, asking)
    ? question({ kind: 'totals' })
    : undefined;

/** "mitä seuraavaksi tapahtuu?", "what's next for me?", "Annan seuraava määräaika" */
export const askNext: Rule = (reading, rows, _today, scope) => {
  // "What should I do next?": alone, "next" is a time.
  const asksOfSelf = says(reading, 'undone') || (says(reading, 'i') && says(reading, 'which'));
  const asksNext = says(reading, 'next') || (asksOfSelf && says(reading, 'other-time'));
  if (!asksNext || reading.numbers.length > 0 || !saysOnly(reading, nextSenses)) return undefined;
  // "What should I do next?": of the writer, who is in the words for what is to be done.
  const isForMe = reading.names.length === 0 && says(reading, 'me', 'to-me', 'undone', 'help');
  const found = rows.find(reading.names, 'names');
  const isRow = found.kind === 'one' && isOfRowAlone(reading.names, rows);
  if (isForMe) return question({ kind: 'next', whose: { kind: 'mine' } });
  if (isRow) return question({ kind: 'next', whose: { kind: 'rows', indicators: [found.indicator] } });
  const whose = whoseOf(reading, rows, scope);
  return whose && question({ kind: 'next', whose });
};

const nextSenses: readonly Sense[] = [
  ...questioning,
  ...(['next', 'show', 'me', 'to-me', 'i', 'mine', 'owns', 'deadline', 'due', 'falls-due', 'take'] as const),
  ...(['about', 'other-time', 'undone', 'help'] as const),
];

export function question(asked: Question): Intent {
  return { kind: 'question', question: asked };
}
