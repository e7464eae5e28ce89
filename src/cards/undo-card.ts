import type { Language } from '../domain/language.ts';
import type { TakenBack } from '../domain/taken-back.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import type { Taken } from '../messages/undo-words.ts';
import type { Card } from './card.ts';
import { rowFacts } from './row-facts.ts';
import { buttons, say } from './say.ts';
import { statusData } from './status-data.ts';
import type { Expand } from './template.ts';
import type { Fact } from './template-data.ts';

/** What was taken back and how its rows stand without it; what is older is named, with the button that takes it. */
export type Undoing = TakenBack & {
  /** The form that was opened last is not saved. */
  readonly isUnsaved: boolean;
};

/** What was taken back, or is asked about before it is, and how its rows stand without it. */
export function undoCard(expand: Expand, undoing: Undoing, language: Language): Card {
  const { undo, say: says } = messages[language];
  const { is, word, agreement, day, rows, isUnsaved } = undoing;
  const isAsked = is === 'asked';
  const heading = isAsked ? undo.asks(takenIn(undoing)) : undo.done(takenIn(undoing));
  const reported = rows.flatMap(({ said, view }) => ('report' in said ? [view.row.indicator.id] : []));
  return expand(
    'undo',
    {
      summary: heading,
      heading,
      lines: [...(isUnsaved ? [undo.unsaved] : []), ...(isAsked ? [undo.unchangedYet] : [])].map((text) => ({
        text,
      })),
      rows: rows.map((row) => ({
        title: titleOf(row.view.row.indicator, language),
        facts: factsOf(row, undoing, language),
        statuses: [statusData(row.view, day, language)],
      })),
      takes: isAsked ? [{ title: undo.confirm, agreement: agreement.id, word: word.number }] : [],
      sets: isAsked ? [] : buttons(...reported.map((id) => say(says.reportRow(id)))),
    },
    language,
  );
}

function takenIn({ word, rows }: TakenBack): Taken {
  const isDecision = rows.some(({ said }) => 'decision' in said);
  return { on: word.on, what: isDecision ? 'decision' : { reports: rows.length } };
}

/** What was said; when it is gone, also what holds now. */
function factsOf(
  { said, view }: TakenBack['rows'][number],
  { is, agreement }: TakenBack,
  language: Language,
): readonly Fact[] {
  const { decide, form, undo } = messages[language];
  const value = 'decision' in said ? decide.word(said.decision) : form.said(said.report);
  if (is === 'asked') return [{ label: form.stored, value }];
  const now = rowFacts(view, agreement, language).slice(-1);
  return [{ label: undo.taken, value }, ...('report' in said ? now : [])];
}
