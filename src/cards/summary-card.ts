import type { CheckIn } from '../domain/agreement.ts';
import type { FormRow } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import type { RowView } from '../domain/question.ts';
import { saidOf } from '../domain/said.ts';
import type { Closed } from '../domain/settlement.ts';
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
import type { StoredRow } from './template-data.ts';
import { typedWord } from './told-fact.ts';
import { totalsAsked } from './totals-asked.ts';

/** What a form becomes when it is saved: what was stored, what comes back and why, where things stand. */
export function summaryCard(expand: Expand, summary: Summary, language: Language): Card {
  const { form, answer, say: says } = messages[language];
  if (summary.closed !== undefined) return closedCard(expand, summary, summary.closed, language);
  const { stored, page, later, left, agreement, day, asOf, totals, next } = summary;
  // A row that is no longer theirs cannot be mended: it is said, and asked no more.
  const gone = summary.refused.filter(({ refusal }) => refusal?.why === 'not-yours');
  const refused = summary.refused.filter((each) => !gone.includes(each));
  const asked = [...refused, ...page];
  const asking = { agreement, today: day, asOf, alone: asked.length === 1 };
  const headOf = (at: number) => {
    if (at === 0 && refused.length > 0)
      return stored.length + gone.length > 0 ? { text: form.mend(refused.length) } : undefined;
    if (at !== refused.length) return undefined;
    return { text: form.page(page.length + later.length), leads: totalsAsked(page, asking, language) };
  };
  const heading = form.saved(stored.length, totalsOf(stored.map(({ status }) => status)), {
    toMend: refused.length,
    notTheirs: gone.length,
  });
  return expand(
    'check-in',
    {
      summary: heading,
      heading,
      lines: [],
      notes: [
        ...(page.length > 0 ? [form.emptySaysNothing] : []),
        ...(later.length > 0 ? [form.more(later.length)] : []),
      ].map((text) => ({ text })),
      stored: [
        ...stored.map((view) => storedRow(view, summary, language)),
        ...gone.map((row) => goneRow(row, summary, language)),
      ],
      forecasts: [],
      rows: asked.map((row, at) => askedRow(row, asking, language, headOf(at))),
      saves: saveButtons({ ...summary, today: day }, asked, language),
      closing: [
        // Of an empty save the heading has said so.
        ...(left > 0 && stored.length + summary.refused.length > 0 ? [form.left(left)] : []),
        answer.totals(agreement.unit, totals),
        ...(next === undefined ? [] : [form.next(next.day, next.rows)]),
      ].map((text) => ({ text })),
      sets: buttons(say(says.red), say(says.mine)),
    },
    language,
  );
}

/** A row as it was just stored, with what its reporter added and what it is now. */
function storedRow(
  view: RowView,
  { agreement, corrected, day }: Pick<Summary, 'agreement' | 'corrected' | 'day'>,
  language: Language,
): StoredRow {
  const { answer, form } = messages[language];
  const { row, last } = view;
  const said = (report: CheckIn) => form.said(saidOf(row, report, agreement));
  const before = last?.unchanged === undefined ? corrected.get(row.indicator.id) : undefined;
  const comment = last?.comment;
  return {
    title: titleOf(row.indicator, language),
    said:
      last === undefined
        ? form.nothingYet
        : `${form.stored}: ${said(last)}${before === undefined ? '' : form.corrected(said(before))}`,
    comments: comment === undefined ? [] : [{ text: `${answer.comment}: ${comment}` }],
    statuses: [statusData(view, day, language)],
  };
}

/** A row that somebody else has now, with what was typed of it, which is stored nowhere. */
function goneRow(asked: FormRow, summary: Summary, language: Language): StoredRow {
  const { form } = messages[language];
  return {
    title: titleOf(asked.row.indicator, language),
    said: form.notStored(typedWord(asked, { ...summary, today: summary.day }, language)),
    comments: [{ text: form.refusal({ why: 'not-yours', owner: asked.row.owner }, '') }],
    statuses: [statusData(asked, summary.day, language)],
  };
}

/** A form that comes too late asks for nothing more: what was typed is shown, to be told to whoever decides. */
function closedCard(expand: Expand, summary: Summary, closed: Closed, language: Language): Card {
  const { form, decide, answer, say: says } = messages[language];
  const { refused, agreement, day, totals } = summary;
  const heading = decide.closed(closed, refused[0]?.row.indicator.id);
  return expand(
    'check-in',
    {
      summary: heading,
      heading,
      lines: [],
      notes: [],
      stored: refused.map((asked) => ({
        title: titleOf(asked.row.indicator, language),
        said: form.notStored(typedWord(asked, { ...summary, today: day }, language)),
        comments: [],
        statuses: [statusData(asked, day, language)],
      })),
      forecasts: [],
      rows: [],
      saves: [],
      closing: [{ text: answer.totals(agreement.unit, totals) }],
      sets: buttons(say(says.red), say(says.mine)),
    },
    language,
  );
}
