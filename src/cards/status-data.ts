import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { RowView, Totals } from '../domain/question.ts';
import type { Colour } from '../domain/status/status.ts';
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

/** The five groups of a unit, one under another. */
export function groupsData(totals: Totals, language: Language): readonly GroupData[] {
  const { counts } = messages[language].answer;
  const group = (name: keyof Totals, colour: Colour) => ({
    symbol: symbols[name],
    word: counts[name](totals[name]),
    colour: colours[colour],
  });
  return [
    group('green', 'green'),
    group('yellow', 'yellow'),
    group('red', 'red'),
    group('no-word', 'none'),
    group('not-yet', 'none'),
  ];
}
