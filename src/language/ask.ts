import type { Asked, Question } from '../domain/question.ts';
import type { Intent } from './intent.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { namesNoRow, questioning, type Rule, rowsNamed, says, saysOnly } from './rule.ts';
import { spanOf, spanSenses } from './span-of.ts';
import { stateOf, stateSenses } from './states.ts';

const asking: readonly Sense[] = [
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

/** "mikä on punaisella?", "my goals", "what's overdue?" */
export const askRows: Rule = (reading, rows) => {
  if (!namesNoRow(reading, rows) || !saysOnly(reading, [...stateSenses, ...asking, 'owns'])) return undefined;
  const state = stateOf(reading.senses);
  if (state === undefined) return says(reading, ...stateSenses) ? undefined : askAll(reading);
  if (says(reading, 'me', 'to-me') && !says(reading, 'show', 'give')) return undefined;
  // "Is it red or yellow?" asks of one row.
  if (state === 'red-or-yellow' && reading.opening === 'asks') return undefined;
  return question({ kind: 'rows', state, whose: isMine(reading) ? 'mine' : 'everyone' });
};

/** "my goals", "all indicators"; anything that could be taking rows is not a question. */
function askAll(reading: Reading): Intent | undefined {
  if (says(reading, 'give') || (says(reading, 'me', 'to-me') && !says(reading, 'show'))) return undefined;
  if (says(reading, 'mine') || (says(reading, 'i') && says(reading, 'owns')))
    return question({ kind: 'rows', state: 'any', whose: 'mine' });
  return says(reading, 'item', 'all') && !says(reading, 'status', 'owns')
    ? question({ kind: 'rows', state: 'any', whose: 'everyone' })
    : undefined;
}

/** "am I late?" is about mine, "can I see the red ones?" is not. */
function isMine(reading: Reading): boolean {
  return says(reading, 'mine') || (says(reading, 'i') && !says(reading, 'show', 'give'));
}

const dueSenses: readonly Sense[] = ['falls-due', 'due', 'deadline'];

/** "mitä erääntyy toukokuussa?", "what do I have due this week?", "määräajat Q2" */
export const askDue: Rule = (reading, _rows, today) => {
  if (reading.names.length > 0 || !says(reading, ...dueSenses)) return undefined;
  if (!saysOnly(reading, [...dueSenses, ...spanSenses, ...asking])) return undefined;
  const span = spanOf(reading, today);
  if (span === undefined) return undefined;
  return question({ kind: 'due', ...span, whose: isMine(reading) ? 'mine' : 'everyone' });
};

/** "status", "miten yksiköllä menee?" */
export const askTotals: Rule = (reading, rows) =>
  (says(reading, 'status') || (says(reading, 'how') && says(reading, 'goes'))) &&
  namesNoRow(reading, rows) &&
  !says(reading, 'mine') &&
  saysOnly(reading, asking)
    ? question({ kind: 'totals' })
    : undefined;

/** "mitä seuraavaksi tapahtuu?", "what happens next?" */
export const askNext: Rule = (reading, rows) =>
  says(reading, 'next') && namesNoRow(reading, rows) && saysOnly(reading, [...questioning, 'show', 'next'])
    ? question({ kind: 'next' })
    : undefined;

/**
 * "Aunela", "10", "onko Aunela punaisella?": the row's own answer says what is asked of it. "mikä on punaisella
 * logistiikassa?" asks for some of many: the row that fits is offered, not stated. What is told rather than
 * asked ("Aunela ei ole valmis", "punainen kortti") is left alone.
 */
export const askRow: Rule = (reading, rows) => {
  const asked = reading.asks || says(reading, 'about', 'when', 'falls-due', 'who');
  const states = says(reading, ...stateSenses);
  const known: readonly Sense[] = [
    ...stateSenses,
    ...questioning,
    'item',
    'show',
    'status',
    'about',
    'when',
    'falls-due',
    'owns',
    'gap',
    'i',
    'mine',
    'done',
  ];
  if (!saysOnly(reading, says(reading, 'show') ? [...known, 'me', 'to-me'] : known)) return undefined;
  const tells = says(reading, 'not', 'done') || (states && reading.names.length > 0);
  if (tells && !asked) return undefined;
  const found = rowsNamed(reading, rows, states ? 'names' : 'everything');
  if (found.kind === 'none') return undefined;
  const isOneOfMany = states && says(reading, 'which', 'show');
  if (found.kind === 'one' && !isOneOfMany)
    return question({ kind: 'row', indicator: found.indicator, ...askedOf(reading) });
  const indicators = found.kind === 'one' ? [found.indicator] : found.indicators;
  return states && indicators.length > 1 ? undefined : { kind: 'choose', indicators, for: 'show' };
};

/**
 * "kuka vastaa Aunelasta?" asks who has it, "kuka on tehnyt" is told by the row as it stands, and so is anything
 * asked of a colour: "milloin Aunela on vihreä?"
 */
function askedOf(reading: Reading): { readonly asked?: Asked } {
  if (says(reading, ...stateSenses.filter((sense) => sense !== 'due' && sense !== 'deadline'))) return {};
  if (says(reading, 'when', 'deadline', 'falls-due')) return { asked: 'due' };
  const asksWho = says(reading, 'owns') || (says(reading, 'who') && !says(reading, 'done'));
  return asksWho ? { asked: 'owner' } : {};
}

function question(asked: Question): Intent {
  return { kind: 'question', question: asked };
}
