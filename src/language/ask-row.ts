import type { Asked } from '../domain/question.ts';
import { asksGap, question } from './ask.ts';
import { type Sense, tellingSenses } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { questioning, type Rule, rowsNamed, says, saysOnly } from './rule.ts';
import { dayAsked, spanSenses } from './span-of.ts';
import { stateSenses } from './states.ts';

/** What makes a sentence about one row a question of its colour; being done is told as often as asked. */
const rowStates = stateSenses.filter((sense) => sense !== 'done');

/**
 * "Aunela", "10", "onko Aunela punaisella?": the row's own answer says what is asked of it. "mikä on punaisella
 * logistiikassa?" asks for some of many: the row that fits is offered, not stated. What is told rather than
 * asked ("Aunela ei ole valmis", "punainen kortti") is left alone.
 */
export const askRow: Rule = (reading, rows, today) => {
  // "Suurkiitos avusta" thanks for help, whatever row its words could be.
  if (reading.opening === 'thanks') return undefined;
  const asksDeadline = says(reading, 'which') && says(reading, 'deadline');
  // "What are we missing on the webinars?"
  const asksMissing = says(reading, 'silent') && says(reading, 'which', 'how', 'count', 'how-much');
  // "Aunela due"
  const asksDue = reading.senses.size === 1 && says(reading, 'due');
  const asked =
    reading.asks ||
    asksDeadline ||
    asksDue ||
    asksMissing ||
    says(reading, 'about', 'why', 'when', 'falls-due', 'who', 'count', 'how-much');
  const states = says(reading, ...rowStates.filter((sense) => sense !== 'deadline' || says(reading, 'past')));
  const known: readonly Sense[] = [
    ...stateSenses,
    ...questioning,
    'item',
    'show',
    'status',
    'about',
    'why',
    'was',
    'when',
    'falls-due',
    'owns',
    'owner',
    'changed',
    'gap',
    'history',
    'compared',
    'sent',
    'i',
    'mine',
    'done',
    ...spanSenses,
    ...(says(reading, 'owns', 'why') ? (['report'] as const) : []),
    ...(reading.asks || says(reading, 'when') ? tellingSenses : []),
    ...(reading.asks && !says(reading, 'not') ? (['report', 'word', 'changed', 'all'] as const) : []),
  ];
  if (!saysOnly(reading, says(reading, 'show') ? [...known, 'me', 'to-me'] : known)) return undefined;
  const tells = says(reading, 'not', 'done') || (states && reading.names.length > 0);
  if (tells && !asked) return undefined;
  // "Compared to 2019": last year's actual stands on the row.
  const isYear = (number: string) => says(reading, 'compared') && /^(?:19|20)\d\d$/.test(number);
  const numbers = reading.numbers.filter((number) => !isYear(number));
  const found = rowsNamed({ ...reading, numbers }, rows, states ? 'names' : 'everything');
  // "Montako webinaaria pidettiin Q1:llä?": how it stood when those days ended.
  const on = says(reading, ...spanSenses) ? dayAsked({ ...reading, numbers: [] }, today) : 'now';
  if (found.kind === 'none' || on === undefined || (on !== 'now' && !asked)) return undefined;
  // "Does any indicator of library cooperation lack an owner?"
  const asksOfSome = says(reading, 'free') && says(reading, 'item') && reading.numbers.length === 0;
  const isOneOfMany = (states && !asksMissing && says(reading, 'which', 'show')) || asksOfSome;
  if (found.kind === 'one' && !isOneOfMany)
    return question({
      kind: 'row',
      indicator: found.indicator,
      ...askedOf(reading),
      ...(on !== 'now' && { on }),
    });
  const indicators = found.kind === 'one' ? [found.indicator] : found.indicators;
  return states && indicators.length > 1 ? undefined : { kind: 'choose', indicators, for: 'show' };
};

/**
 * "kuka vastaa Aunelasta?" asks who has it, "kuka on tehnyt" is told by the row as it stands, and so is anything
 * asked of a colour: "milloin Aunela on vihreä?"
 */
export function askedOf(reading: Reading): { readonly asked?: Asked } {
  if (says(reading, 'why')) return { asked: 'why' };
  if (says(reading, 'changed') && says(reading, 'who', 'when')) return { asked: 'history' };
  if (says(reading, 'history')) return { asked: 'history' };
  if (says(reading, 'compared')) return { asked: 'compared' };
  if (
    asksGap(reading) ||
    (says(reading, 'silent') && says(reading, 'which', 'how', 'count')) ||
    (says(reading, 'count') && says(reading, 'green') && says(reading, 'undone', 'yet', 'until'))
  )
    return { asked: 'gap' };
  if (says(reading, ...rowStates.filter((sense) => !ofItself.includes(sense)))) return {};
  const isDue = says(reading, 'due') && reading.opening !== 'asks';
  if (isDue || says(reading, 'when', 'deadline', 'falls-due')) return { asked: 'due' };
  if (says(reading, 'changed') && !says(reading, 'count') && reading.opening !== 'asks')
    return { asked: 'history' };
  const asksWho = says(reading, 'owns', 'owner') || (says(reading, 'who') && !says(reading, 'done'));
  return asksWho ? { asked: 'owner' } : {};
}

/** Of these a row is asked its day, or who has it: "when must it be started?", "who answers for 44?" */
const ofItself: readonly Sense[] = ['due', 'deadline', 'started', 'owner', 'word'];
