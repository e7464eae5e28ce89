import type { Form } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import type { Receiver } from '../messages/form-words.ts';
import { messages } from '../messages/messages.ts';
import { askedRow } from './asked-row.ts';
import type { Card } from './card.ts';
import { topicOf } from './form-topic.ts';
import { saveButtons } from './save-buttons.ts';
import { ongoingIn, sharedInput } from './shared-forecast.ts';
import type { Expand } from './template.ts';
import { totalsAsked } from './totals-asked.ts';

/** Reminders, quarter cards, forms that were asked for and those that follow from taking rows are one family. */
export function formCard(expand: Expand, form: Form, language: Language): Card {
  const words = messages[language].form;
  const { rows, later, given } = form;
  const topic = topicOf(form, language);
  const heading = words.heading[topic.why](topic);
  const ongoing = ongoingIn(form);
  const shared = sharedInput(form, language);
  // What is asked of one row alone stands with it.
  const only = ongoing.length === 1 ? ongoing[0] : undefined;
  return expand(
    'check-in',
    {
      summary: heading,
      heading,
      lines: [
        ...(rows.some(({ typed }) => typed !== undefined) ? [words.lookOver] : []),
        ...totalsAsked(rows, form, language),
        ...(given.length > 0 && topic.why !== 'given' ? [words.given(given)] : []),
        ...(topic.why === 'requested' || topic.why === 'taken' ? [] : [words.reason(receiverOf(form))]),
      ].map((text) => ({ text })),
      stored: [],
      rows: rows.map((row, at) => {
        const head = at === firstAnnounced(form) ? { text: words.announced } : undefined;
        const asked = askedRow(row, { ...form, alone: rows.length === 1 }, language, head);
        return row.row.indicator.id === only ? { ...asked, sums: [...asked.sums, ...shared] } : asked;
      }),
      notes: [words.emptySaysNothing, ...(later.length > 0 ? [words.more(later.length)] : [])].map(
        (text) => ({ text }),
      ),
      forecasts: only === undefined ? shared : [],
      saves: saveButtons(form, rows, language, ongoing),
      closing: [],
      sets: [],
    },
    language,
  );
}

/** Where what is only announced begins, below rows that are asked; -1 when nothing does. */
function firstAnnounced({ rows, announced }: Form): number {
  const first = rows.findIndex(({ row }) => announced.includes(row.indicator.id));
  return first === 0 ? -1 : first;
}

function receiverOf({ rows, later, insteadOf }: Form): Receiver {
  const all = rows.length + later.length;
  if (insteadOf.size === 0) return { as: 'owner', of: all === 1 ? rows[0]?.row.indicator.id : undefined };
  const names = [...new Set(insteadOf.values())].filter((name) => name !== '');
  return { as: 'deputy', absent: names, ownsOthers: insteadOf.size < all };
}
