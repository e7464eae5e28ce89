import type { SignedAgreement } from '../domain/agreement.ts';
import { addDays } from '../domain/calendar.ts';
import { type ColourDay, colourCalendar, type RedSpell, redSpells } from '../domain/colour-calendar.ts';
import { type Known, known, type Row, rowOf } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { type PlayedReports, playedYear } from '../domain/reminders/played-year.ts';
import type { Group } from '../domain/status/status.ts';
import { totalsOf } from '../domain/status/totals.ts';
import { format } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import { symbols } from '../messages/reason-words-in.ts';
import { nameOf } from '../messages/row-name.ts';

const groups: readonly (readonly [Group, string])[] = [
  ['green', 'green'],
  ['yellow', 'yellow'],
  ['red', 'red'],
  ['no-word', 'no word'],
  ['not-yet', 'not yet'],
];
const nameWidth = 33;

/** What colours a year of reports gives, from its import to its settlement; what nobody reported is marked so. */
export function coloursReport(signed: SignedAgreement, reports: PlayedReports): string {
  const agreement = playedYear(signed, reports);
  const days = colourCalendar(agreement);
  const marked = reports.invented ? 'simulated, figures invented' : 'simulated';
  const calendar = pageOf(days, known(agreement, `${signed.year + 1}-12-31T00:00:00.000Z`));
  return `${signed.unit} ${signed.year}: ${marked}. ${reports.about}\n\n${calendar}`;
}

/**
 * A year of colours as a page of text: a line a row, two columns a month (as it was on the 15th and on the last
 * day) and one for the end, the five groups counted under them, and every spell of red to the day.
 */
function pageOf(days: readonly ColourDay[], { rows, signed }: Known): string {
  const months = monthsOf(days);
  const line = (label: string, cells: readonly string[]) =>
    `${label.padEnd(nameWidth + 4)}${cells.map((cell) => cell.padEnd(3)).join('')}`.trimEnd();
  const titled = (row: Row) => label(row, signed.language);
  const spells = redSpells(days).map((spell) =>
    spellText(spell, days.at(-1)?.day === spell.to, rowOf(rows, spell.indicator), signed),
  );
  return [
    groups.map(([group, name]) => `${symbols[group]} ${name}`).join('   '),
    '↑ is green too: over the top of its target, which is only noted.',
    'A month has two columns, its 15th and its last day; "end" is the day after settlement.',
    '',
    line(
      'Month',
      months.map(({ title }) => title),
    ),
    ...[...rows.values()].map((row) =>
      line(
        titled(row),
        months.map((month) => cells(month, row)),
      ),
    ),
    '',
    'How many rows, on the last day of each month',
    ...groups.map(([group, name]) =>
      line(
        `${symbols[group]} ${name}`,
        months.map((month) => countOf(month, group)),
      ),
    ),
    '',
    spells.length === 0 ? 'Red on no day.' : 'Red, to the day',
    ...spells,
    '',
  ].join('\n');
}

type Month = { readonly title: string; readonly cells: readonly ColourDay[] };

function monthsOf(days: readonly ColourDay[]): readonly Month[] {
  const shown = days.filter(({ day }) => day.endsWith('-15') || addDays(day, 1).endsWith('-01'));
  const months = new Map<string, ColourDay[]>();
  for (const each of shown) {
    const month = each.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), each]);
  }
  const last = days.at(-1);
  return [
    ...[...months].map(([month, cells]) => ({ title: String(Number(month.slice(5))), cells })),
    ...(last === undefined ? [] : [{ title: 'end', cells: [last] }]),
  ];
}

function cells({ cells }: Month, { indicator }: Row): string {
  return cells
    .map(({ statuses }) => {
      const status = statuses.get(indicator.id);
      return status?.over ? '↑' : symbols[status?.group ?? 'not-yet'];
    })
    .join('');
}

function countOf({ cells }: Month, group: Group): string {
  const last = cells.at(-1);
  return String(last === undefined ? 0 : totalsOf(last.statuses.values())[group]).padStart(2);
}

function label({ indicator }: Row, language: Language): string {
  const name = nameOf(indicator, language);
  const short = name.length > nameWidth ? `${name.slice(0, nameWidth - 1)}…` : name;
  return `${indicator.id.padStart(2)}  ${short}`;
}

function spellText(
  { from, to, status }: RedSpell,
  isToTheEnd: boolean,
  row: Row,
  signed: Known['signed'],
): string {
  const { day, dayOfYear } = format.en;
  const [first, last] = [from, to].map((on) => (on.startsWith(`${signed.year}-`) ? day(on) : dayOfYear(on)));
  const span = isToTheEnd ? `${first} – the end` : from === to ? first : `${first} – ${last}`;
  return [
    `${symbols[status.group]} ${label(row, signed.language)}: ${span}`,
    `      ${messages.en.status.explain(row, status, from)}`,
  ].join('\n');
}
