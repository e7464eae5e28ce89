import type { Question } from '../domain/question.ts';
import { wordsFor } from './amount-words.ts';
import type { Intent, Understood } from './intent.ts';

/** How a part of a message is read, perhaps as said after a question. */
type UnderstandPart = (part: string, after?: { readonly before?: Question }) => Understood;

/** "Webinaareja 7. Niin, ja mikä on punaisella?" */
const mostParts = 2;

const and = new RegExp(` (?:${wordsFor('and')}) `, 'iu');

/** How a part that may ask is told from one that tells. */
type Asking = {
  /** It has a question's word or mark somewhere. */
  readonly asks: (part: string) => boolean;
  /** It begins with a question's word. */
  readonly opens: (part: string) => boolean;
};

/** "Aunela on valmis 20.3., mikä on vielä punaisella?": something is told and then something asked, perhaps of it. */
export function toldAndAsked(
  text: string,
  understood: UnderstandPart,
  { asks, opens }: Asking,
): Understood | undefined {
  const [before, ...others] = text.split(/(?<=[.!,;]),? +|(?<= [–-]) /);
  const rest = others.join(' ');
  const isApart = others.length > 0 && others.length <= mostParts && asks(rest);
  // "Aunela valmis ja mikä on punaisella?"
  const [first, last, ...more] = text.split(and);
  const isJoined = last !== undefined && more.length === 0 && opens(last);
  return (
    (before !== undefined && isApart ? bothIn(before, rest, text, understood) : undefined) ??
    (first !== undefined && isJoined ? bothIn(first, last, text, understood) : undefined)
  );
}

function bothIn(
  before: string,
  rest: string,
  text: string,
  understood: UnderstandPart,
): Understood | undefined {
  const told = understood(before.replace(/[ .!,;–-]+$/, ''));
  if (told.intent.kind !== 'tell') return undefined;
  const [indicator, ...more] = told.intent.entries.map((entry) => entry.indicator);
  const isOfOne = indicator !== undefined && more.length === 0;
  const asked = understood(rest, isOfOne ? { before: { kind: 'row', indicator } } : {});
  // "Webinaareja 6, viime vuonna 9": without its mark a bare number names no row.
  const isByNumber = !text.includes('?') && /\d/.test(rest) && rowIn(asked.intent) !== indicator;
  return asked.intent.kind === 'question' && !isByNumber
    ? { intent: { ...told.intent, asks: asked.intent.question }, language: asked.language ?? told.language }
    : undefined;
}

const apart = new RegExp(`\\?+ +(?:(?:${wordsFor('and')}) )?|,? +(?:${wordsFor('and')}) `, 'iu');

/** "Miksi Aunela on punainen, ja kuka siitä vastaa?": two questions, the second perhaps of what the first is of. */
export function askedTogether(
  text: string,
  understood: UnderstandPart,
  asks: (part: string) => boolean,
): Understood | undefined {
  const [one, other, ...more] = text.split(apart);
  if (one === undefined || other === undefined || more.length > 0 || !asks(one)) return undefined;
  const first = understood(text.endsWith('?') ? `${one}?` : one);
  if (first.intent.kind !== 'question') return undefined;
  const { question } = first.intent;
  if (!asks(other)) {
    // "Who owns 4 and 5?" lists them.
    if (/^\d/.test(other)) return undefined;
    const intent = sameOfOther(question, understood(other.replace(/\?+$/, '')).intent);
    return intent && { ...first, intent };
  }
  const second = understood(other, { before: question });
  if (second.intent.kind !== 'question') return undefined;
  const asked = second.intent.question;
  // "Which are red, and who owns them?": the list says of each who has it. "Who is silent? I mean which rows."
  const isAllRows = asked.kind === 'rows' && asked.state === 'any' && asked.whose.kind === 'everyone';
  if (isAllRows || JSON.stringify(asked) === JSON.stringify(question)) return first;
  return { ...first, intent: bothOf(question, asked) };
}

/** "Vem ansvarar för fjärrlånen och mötena?": what is asked of one row is asked of another, or of one of several. */
function sameOfOther(question: Question, other: Intent): Intent | undefined {
  if (question.kind !== 'row' || question.asked === undefined) return undefined;
  const { indicator, asked } = question;
  const row = rowAlone(other);
  if (row !== undefined && row.indicator !== indicator) return bothOf(question, { ...row, asked });
  if (other.kind !== 'choose' || other.for !== 'show') return undefined;
  return { ...other, indicators: [...new Set([indicator, ...other.indicators])], asked };
}

/** Of one row, as it is on one day, both are answered at once. */
function bothOf(question: Question, asked: Question): Intent {
  const isOfRow = question.kind === 'row' && asked.kind === 'row' && question.indicator === asked.indicator;
  if (!isOfRow || question.on !== asked.on) return { kind: 'question', question, asks: asked };
  // "Who has changed 37, and when?": what has been told of it says when.
  const isAnswered = question.asked === 'history' && asked.asked === 'due';
  return { kind: 'question', question: isAnswered ? question : { ...question, also: asked.asked } };
}

const either = new RegExp(`,? +(?:${wordsFor('and', 'or')}) `, 'iu');

/** "Vad är gult eller utan uppgift?", "late ones and those with no owner in logistics": two states of the same rows. */
export function inEitherState(text: string, understood: UnderstandPart): Understood | undefined {
  const [one, other, ...more] = text.split(either);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const first = understood(text.endsWith('?') ? `${one}?` : one);
  const question = rowsIn(first.intent);
  const asked = rowsIn(understood(other.replace(/\?+$/, '')).intent);
  if (question === undefined || asked === undefined || question.state === asked.state) return undefined;
  // Red or yellow is one state, and was refused as such: "is it red or yellow".
  const states = [question.state, asked.state];
  if (states.includes('red') && states.includes('yellow')) return undefined;
  // "What is not red or late?" denies both.
  if (question.state.startsWith('not-') && question.state !== 'not-yet') return undefined;
  // The place or the day may stand at the end, and is then of both.
  const whose = question.whose.kind === 'everyone' ? asked.whose : question.whose;
  const isOfOthers = asked.whose.kind !== 'everyone' && whose !== asked.whose;
  if (isOfOthers || question.on !== undefined) return undefined;
  const both = { whose, ...(asked.on !== undefined && { on: asked.on }) };
  return {
    ...first,
    intent: { kind: 'question', question: { ...question, ...both }, asks: { ...asked, ...both } },
  };
}

/** Rows in some state, and nothing else, that are asked for. */
function rowsIn(intent: Intent): Extract<Question, { kind: 'rows' }> | undefined {
  if (intent.kind !== 'question' || intent.question.kind !== 'rows' || intent.asks !== undefined)
    return undefined;
  return intent.question.state === 'any' ? undefined : intent.question;
}

const listed = new RegExp(`, | (?:${wordsFor('and')}) `, 'iu');

/** More rows than this are not named one by one. */
const mostNamed = 8;

/** "Otan Aunelan, webinaarit ja kirjamessut": one thing is done to one row, and others are named after it. */
export function doneTogether(text: string, understood: UnderstandPart): Understood | undefined {
  const [first, ...others] = text.split(listed);
  if (first === undefined || others.length === 0 || others.length > mostNamed) return undefined;
  const { intent, language } = understood(first);
  if ((intent.kind !== 'take' && intent.kind !== 'release') || typeof intent.indicators === 'string')
    return undefined;
  const more = others.flatMap((name) => rowAlone(understood(name).intent)?.indicator ?? []);
  if (more.length < others.length) return undefined;
  return { intent: { ...intent, indicators: [...new Set([...intent.indicators, ...more])] }, language };
}

/**
 * "Vaktmästarnas plan, varför gul?": a row is named and then something asked that names none. "I'm planning my days –" names
 * none, whatever row has such words.
 */
export function namedThenAsked(
  text: string,
  understood: UnderstandPart,
  speaksOfSelf: (part: string) => boolean,
): Understood | undefined {
  const [name, asked, ...others] = text.split(/[,:;!] +| [–-] /u);
  if (name === undefined || asked === undefined || others.length > 0 || speaksOfSelf(name)) return undefined;
  const named = rowAlone(understood(name).intent);
  if (named === undefined) return undefined;
  const more = understood(asked, { before: named });
  const { intent } = more;
  const isOfIt =
    intent.kind === 'question' &&
    intent.question.kind === 'row' &&
    intent.question.indicator === named.indicator;
  return isOfIt ? more : undefined;
}

function rowIn(intent: Intent): string | undefined {
  return intent.kind === 'question' && intent.question.kind === 'row' ? intent.question.indicator : undefined;
}

/** The row that is named and nothing asked of it. */
export function rowAlone(intent: Intent): Extract<Question, { kind: 'row' }> | undefined {
  const isAlone =
    intent.kind === 'question' && intent.question.kind === 'row' && intent.question.asked === undefined;
  return isAlone && intent.question.kind === 'row' ? intent.question : undefined;
}
