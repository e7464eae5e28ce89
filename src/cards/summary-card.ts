import type { CheckIn } from '../domain/agreement.ts';
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
  const { stored, refused, page, later, corrected, left, agreement, day, asOf, totals, next } = summary;
  const asked = [...refused, ...page];
  const asking = { agreement, today: day, asOf, alone: asked.length === 1 };
  const headOf = (at: number) => {
    if (at === 0 && refused.length > 0) return form.mend(refused.length);
    return at === refused.length ? form.page(page.length + later.length) : undefined;
  };
  const heading = form.saved(stored.length, totalsOf(stored.map(({ status }) => status)), refused.length);
  const storedAs = (last: CheckIn, before: CheckIn | undefined) =>
    `${form.stored}: ${form.said(last)}${before === undefined ? '' : form.corrected(form.said(before))}`;
  return expand(
    'check-in',
    {
      summary: heading,
      heading,
      lines: [],
      notes: later.length > 0 ? [{ text: form.more(later.length) }] : [],
      stored: stored.map((view) => ({
        title: titleOf(view.row.indicator, language),
        said:
          view.last === undefined
            ? form.nothingYet
            : storedAs(view.last, corrected.get(view.row.indicator.id)),
        statuses: [statusData(view, day, language)],
      })),
      forecasts: [],
      rows: asked.map((row, at) => askedRow(row, asking, language, headOf(at))),
      saves: saveButtons(summary, asked, language),
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
