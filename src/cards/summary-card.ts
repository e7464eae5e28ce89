import type { Language } from '../domain/language.ts';
import { totalsOf } from '../domain/status/totals.ts';
import type { Summary } from '../domain/summary.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import { askedRow } from './asked-row.ts';
import type { Card } from './card.ts';
import { saveButtons } from './save-buttons.ts';
import { buttons, say } from './say.ts';
import { statusData } from './status-data.ts';
import type { Expand } from './template.ts';

/** What a form becomes when it is saved: what was stored, what comes back and why, where things stand. */
export function summaryCard(expand: Expand, summary: Summary, language: Language): Card {
  const { form, answer, say: says } = messages[language];
  const { stored, refused, left, agreement, day, asOf, totals, next } = summary;
  const asking = { agreement, today: day, asOf, alone: refused.length === 1 };
  const heading = form.saved(stored.length, totalsOf(stored.map(({ status }) => status)), refused.length);
  return expand(
    'check-in',
    {
      summary: heading,
      heading,
      lines: [],
      notes: [],
      stored: stored.map((view) => ({
        title: titleOf(view.row.indicator, language),
        said: view.last === undefined ? form.nothingYet : `${form.stored}: ${form.said(view.last)}`,
        statuses: [statusData(view, day, language)],
      })),
      titles: refused.length > 0 ? [{ text: form.mend(refused.length) }] : [],
      rows: refused.map((row) => askedRow(row, asking, language)),
      saves: saveButtons(summary, refused, language),
      closing: [
        ...(left > 0 ? [form.left(left)] : []),
        answer.totals(agreement.unit, totals),
        ...(next === undefined ? [] : [form.next(next.day, next.rows)]),
      ].map((text) => ({ text })),
      sets: buttons(say(says.red), say(says.mine)),
    },
    language,
  );
}
