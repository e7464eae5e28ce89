import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { RowView, Totals } from '../domain/question.ts';
import type { Colour, Group } from '../domain/status/status.ts';
import { messages } from '../messages/messages.ts';
import { symbols } from '../messages/reason-words-in.ts';
import type { GroupData, StatusData, TextColour } from './template-data.ts';

const colours = {
  green: 'Good',
  yellow: 'Warning',
  red: 'Attention',
  none: 'Default',
} satisfies Record<Colour, TextColour>;

/** A row's status as every card shows it. Colour never stands alone. */
export function statusData(
  { row, status }: Pick<RowView, 'row' | 'status'>,
  day: Day,
  language: Language,
): StatusData {
  const words = messages[language].status;
  return {
    symbol: words.symbol(status),
    word: words.word(status),
    colour: colours[status.colour],
    explanation: words.explain(row, status, day),
  };
}

/** The five groups of a unit with their counts, one under another. */
export function groupsData(totals: Totals, language: Language): readonly GroupData[] {
  const { counts } = messages[language].answer;
  return groupsIn(language).map(({ group, ...shown }) => ({ ...shown, word: counts[group](totals[group]) }));
}

const groups = ['green', 'yellow', 'red', 'no-word', 'not-yet'] as const satisfies readonly Group[];

/** The five groups by their names, in the order of every count. */
export function groupsIn(language: Language): readonly (GroupData & { readonly group: Group })[] {
  const { status } = messages[language];
  return groups.map((group) => ({
    group,
    symbol: symbols[group],
    word: status.group(group),
    colour: colours[group === 'no-word' || group === 'not-yet' ? 'none' : group],
  }));
}
