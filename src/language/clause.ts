import type { Question, Whose } from '../domain/question.ts';
import { wordsFor } from './amount-words.ts';
import { type Intent, isGuess, type Understood } from './intent.ts';
import { rowAlone } from './said-together.ts';
import { wordsOf } from './words.ts';

const separator = new RegExp(
  `[,;!?] +|\\. +(?=\\p{L})| [–-] |:?\\s*\\n[-–•*\\s]*| (?:${wordsFor('joins')}) `,
  'iu',
);

/** More clauses are a text. */
const mostClauses = 4;

/** "Book the room for Friday, thanks" is a wish that was not understood, not thanks. */
const mostBesideThanks = 4;

/**
 * What may be picked from a longer message. What changes something needs every word: "oops, wrong chat" takes nothing
 * back, and "muistuta heitä, kun näet" sends nothing.
 */
const picked: readonly Intent['kind'][] = [
  'question',
  'help',
  'report',
  'digest',
  'complaint',
  'preview',
  'cancel',
];

/**
 * "Olin poissa, mitä on muuttunut?", "Reds please, I have a meeting": the first clause that asks for something, when
 * the whole does not say it; a question first. Numbers in what is left out could matter: then nothing is picked.
 */
export function clauseOf(
  text: string,
  understood: (part: string) => Understood,
  scopeOf: (part: string) => Whose | 'unclear' | undefined,
): Understood | undefined {
  const clauses = text.split(separator);
  if (clauses.length < 2 || clauses.length > mostClauses) return undefined;
  const all = clauses.map((clause, at) => ({
    clause,
    ...understood(at === clauses.length - 1 ? clause : `${clause}${markAfter(text, clause)}`),
  }));
  const thanks = all.filter(
    ({ intent }, at) =>
      intent.kind === 'thanks' &&
      !text.includes('?') &&
      (at === 0 || wordsOf(text).length <= mostBesideThanks),
  );
  const [first] = [
    ...all.filter(
      ({ intent }) => intent.kind === 'question' && intent.question.kind !== 'row' && !isOfAll(intent),
    ),
    // "Jag blev sjuk, kan inte svara": until which day is asked for, and nothing is done yet.
    ...all.filter(({ intent }) => intent.kind === 'away' && intent.until === undefined),
    ...all.filter(({ intent }) => picked.includes(intent.kind) && isPickable(intent, all)),
    ...thanks,
  ];
  const isWhole = all.every(
    ({ clause, intent }) =>
      !(isGuess(intent) && /\d/.test(clause) && !isSentence(text, clause)) && !isChange(intent),
  );
  if (first === undefined || !isWhole) return undefined;
  // "The study is late, I guess that it comes on 15.6.": of the row that another clause names.
  const others = all.filter(({ intent }) => intent !== first.intent);
  if (first.intent.kind === 'report' && namesRows(others)) return undefined;
  // "The Swedish group has met twice, so 2 for that": a number beside another clause's row is rather its value.
  const isByNumber = rowAlone(first.intent) !== undefined && /\d/.test(first.clause);
  if (isByNumber && namesRows(others)) return undefined;
  // "The action plan, who follows it up?" is of one of several, and of no other.
  const several = all.find(({ intent }) => intent.kind === 'choose');
  if (
    several?.intent.kind === 'choose' &&
    first.intent.kind === 'question' &&
    first.intent.question.kind === 'row'
  )
    return { intent: choosing(several.intent, first.intent.question), language: several.language };
  const scopes = all.flatMap(({ clause, intent }) => (isGuess(intent) ? (scopeOf(clause) ?? []) : []));
  const intent = within(first.intent, scopes);
  return intent && { intent, language: first.language };
}

/** What was asked of one is asked of whichever is chosen. */
function choosing(
  several: Extract<Intent, { kind: 'choose' }>,
  { asked, on }: Extract<Question, { kind: 'row' }>,
): Intent {
  if (several.for !== 'show') return several;
  return { ...several, ...(asked && { asked }), ...(on && { on }) };
}

/** "Staff wellbeing, what is late there?": of all rows, only those of what the rest names, which can be one thing. */
function within(intent: Intent, [scope, ...others]: readonly (Whose | 'unclear')[]): Intent | undefined {
  if (scope === undefined || intent.kind !== 'question' || !('whose' in intent.question)) return intent;
  // "I'm calling Johan – what is late with Johan?"
  if (JSON.stringify(scope) === JSON.stringify(intent.question.whose)) return within(intent, others);
  // What is already narrowed to somebody's is not unclear for a word that may be a place's.
  if (scope === 'unclear' && intent.question.whose.kind !== 'everyone') return within(intent, others);
  if (intent.question.whose.kind !== 'everyone' || others.length > 0 || scope === 'unclear') return undefined;
  return { ...intent, question: { ...intent.question, whose: scope } };
}

/** Set apart by more than a comma: "Mikä on punaisella? Kokous alkaa klo 9." */
function isSentence(text: string, clause: string): boolean {
  const at = text.indexOf(clause);
  return /[?!.] +$/.test(text.slice(0, at)) || '?!'.includes(text.charAt(at + clause.length) || ' ');
}

/** "Job rotation, how's it going?" does not ask of all. */
function isOfAll(intent: Intent): boolean {
  return intent.kind === 'question' && (intent.question.kind === 'totals' || isAllRows(intent.question));
}

/** What a clause without a word of its own comes to: "what do you say of it?" */
function isAllRows(question: Question): boolean {
  return question.kind === 'rows' && question.state === 'any' && question.whose.kind === 'everyone';
}

function namesRows(clauses: readonly Understood[]): boolean {
  return clauses.some(
    ({ intent }) =>
      intent.kind === 'choose' ||
      (intent.kind === 'question' && !isOfAll(intent)) ||
      (intent.kind === 'unknown' && intent.near.indicators.length > 0),
  );
}

/** Of all rows only beside courtesies; how things are in all unless a row is named. */
function isPickable(intent: Intent, all: readonly Understood[]): boolean {
  if (!isOfAll(intent)) return true;
  if (intent.kind === 'question' && !isAllRows(intent.question)) return !namesRows(all);
  return all.every((each) => each.intent === intent || ['greeting', 'thanks'].includes(each.intent.kind));
}

/** A question keeps its mark, which makes it one. */
function markAfter(text: string, clause: string): string {
  return text.charAt(text.indexOf(clause) + clause.length) === '?' ? '?' : '';
}

function isChange({ kind }: Intent): boolean {
  return kind === 'take' || kind === 'assign' || kind === 'release' || kind === 'decide' || kind === 'tell';
}
