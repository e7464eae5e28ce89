import type { DecideWords } from './decide-words.ts';
import { format } from './format.ts';

const { count, list, quote } = format.en;

const colours = {
  green: 'green',
  yellow: 'yellow',
  red: 'red',
  none: 'not assessed',
  ruled: 'by the rules',
} as const;

const overs = {
  fine: 'above the target is fine',
  note: 'above the target is noted',
  miss: 'above the target is red',
} as const;

export const decideEn: DecideWords = {
  word: ({ colour, over, why }) =>
    `Decision: ${[...(colour ? [colours[colour]] : []), ...(over ? [overs[over]] : []), quote(why)].join(', ')}`,
  decided: (titles, colour) =>
    titles.length === 1
      ? `Decided: ${titles.join()}, ${colours[colour]}. The decision and its reason are shown with the indicator.`
      : `Decided for ${count(titles.length, 'indicator', 'indicators')}, ${colours[colour]}: ${titles.join('; ')}. The decision and its reason are shown with each indicator.`,
  statusIsNotAsked: 'I will not ask how things stand any more.',
  numberIsAsked: 'I will still ask for the number next time, as it goes into the year’s table.',
  left: (ids) =>
    `Still waiting for a decision: ${ids.length === 1 ? 'indicator' : 'indicators'} ${list(ids)}.`,
  needsReason: (ids, colour) =>
    `Please give a reason too, it is shown with the indicator: “decide ${list(ids)} ${colours[colour]}, because …”. Nothing was changed.`,
  onlyManagers:
    'A colour is decided by the agreement’s managers, and after the year by the head of the unit. Nothing was changed.',
  frozen: 'The year is closed and every indicator has its colour. The table does not change any more.',
  closed: ({ isFrozen, isHead, head }, indicator = '10') => {
    if (isFrozen) return decideEn.frozen;
    const decides = isHead
      ? `You can still decide an indicator’s colour: “decide ${indicator} green, because …”.`
      : `If something is missing or wrong, tell the head of the unit${head === undefined ? '' : ` (${head})`}, who can still decide an indicator’s colour.`;
    return `The year is closed, so new reports are no longer taken. ${decides}`;
  },
  waiting: (rows) => `${count(rows, 'row waits', 'rows wait')} for a decision`,
  draft: (undecided) =>
    undecided.length === 0
      ? 'The table is a draft until the year is closed.'
      : `The table is a draft: ${count(undecided.length, 'row waits', 'rows wait')} for the head’s decision (“decide ${undecided[0]} green, because …”).`,
};
