import { dayOf } from '../domain/calendar.ts';
import type { Digest } from '../domain/digest.ts';
import type { Language } from '../domain/language.ts';
import { newestComment } from '../domain/newest-comment.ts';
import type { RowView } from '../domain/question.ts';
import type { News } from '../messages/answer-words.ts';
import { rowsIn } from '../messages/counts.ts';
import { format } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import { nameOf } from '../messages/row-name.ts';
import type { Card } from './card.ts';
import { listedRows } from './listed-row.ts';
import { type RemarkSaved, remarkInput } from './remark-input.ts';
import { buttons, say } from './say.ts';
import { groupsData } from './status-data.ts';
import type { Expand } from './template.ts';
import type { Press } from './template-data.ts';

/** As many rows as one list of a digest names; the rest is one question away. */
const longestSection = { red: 8, undecided: 6, unheard: 5, yellow: 5, over: 3 } as const;
/** Where the comment often says why. Its beginning tells what it is about, and Teams has a limit; all is on the row. */
const explained: readonly Section[] = ['red', 'yellow'];
const longestComment = 55;
/** Rows that a sentence names; of more their numbers are enough. */
const mostNamed = 2;
/** Where so many of the rows are without a word, its reader must know it first. */
const largePart = 1 / 3;
/** More numbers than these are no first line. */
const mostNumbers = 6;
/** A signed name may be a paragraph. */
const longestName = 55;
type Section = keyof typeof longestSection;

/**
 * What a manager is told about a quarter: what is new, the counts, the rows to look at, and what became of the reminders.
 *
 * @param saved what came of the head's own sentence, which was saved just now
 */
export function digestCard(
  expand: Expand,
  digest: Digest,
  language: Language,
  saved?: RemarkSaved | undefined,
): Card {
  const { answer, wish, remark: words, say: says } = messages[language];
  const { agreement, day, totals, red, unheard, yellow, over, unowned, away, draft, unreached, remark } =
    digest;
  const section = (what: Section, rows: readonly RowView[]) => {
    const shown = rows.slice(0, longestSection[what]);
    return {
      titles: [{ text: answer.section(what, rows.length) }],
      ...listedRows(shown, day, language, (view) =>
        explained.includes(what) ? commentOf(view, digest, language) : [],
      ),
      more: rows.length > shown.length ? [{ text: answer.more(rows.length - shown.length) }] : [],
    };
  };
  const quarter = answer.quarter(digest.quarter, agreement.year);
  const told = saved === undefined ? '' : `${words.saved[saved.is]} `;
  return expand(
    'rows',
    {
      summary: `${told}${quarter}, ${agreement.unit}. ${newsIn(digest, language)}`,
      heading: `${told}${quarter}: ${inShort(digest, language)}`,
      leads: [...leadsOf(digest, language), `${answer.unit(agreement.unit, totals)}:`].map((text) => ({
        text,
      })),
      groups: groupsData(totals, language),
      lines: remark === undefined ? [] : [{ text: words.said(remark) }],
      sections: [
        section('red', red),
        // Once the year is settled they all wait for a decision.
        ...(draft !== undefined && draft.length > 0
          ? [section('undecided', draft)]
          : [section('unheard', unheard)]),
        section('yellow', yellow),
        section('over', over),
      ].filter(({ rows }) => rows.length > 0),
      closing: [
        ...(unowned.rows > 0 ? [answer.unowned(unowned)] : []),
        ...(away.length > 0 ? [wish.awayNow(away, day)] : []),
        answer.deliveries(digest.deliveries),
        ...(unreached.length > 0 ? [answer.unreached(namesOf(unreached, language))] : []),
      ].map((text) => ({ text })),
      remarks: remarkInput(digest, saved, language),
      sets: buttons(
        red.length > 0 ? say(says.red) : undefined,
        totals['no-word'] > 0 ? say(says.noWord) : undefined,
        yellow.length > longestSection.yellow ? say(says.yellow) : undefined,
        unowned.rows > 0 ? say(says.unowned) : undefined,
        digest.deliveries.due > 0 ? remindersButton(digest, language) : undefined,
      ),
    },
    language,
  );
}

/** All that a notification has room for: what waits for the head, or else what has turned and how much is unknown. */
function newsIn(digest: Digest, language: Language): string {
  const { draft, totals } = digest;
  const waiting = draft ?? [];
  const { answer, decide } = messages[language];
  if (waiting.length > 0) return decide.draft(waiting.map(({ row }) => row.indicator.id));
  const news = upperFirst(answer.turned(turnedRows(digest, language)));
  const told = isLargelySilent(digest) ? answer.largelySilent(totals['no-word'], rowsIn(totals)) : undefined;
  return inOrder(news, told, digest).join(' ');
}

/** The same in a few words, with counts alone: the first line of the card. */
function inShort(digest: Digest, language: Language): string {
  const { answer, decide } = messages[language];
  const waiting = digest.draft?.length ?? 0;
  // Once the year is settled nothing is more pressing than what waits for the head.
  if (waiting > 0) return decide.waiting(waiting);
  const news = answer.turnedInShort(turnedRows(digest, language));
  const told = isLargelySilent(digest) ? answer.counts['no-word'](digest.totals['no-word']) : undefined;
  return inOrder(news, told, digest).join(', ');
}

/** Which rows have turned and how a draft is decided. What there is in all stands below, and is no news of a first digest. */
function leadsOf(digest: Digest, language: Language): readonly string[] {
  const { answer, decide } = messages[language];
  const { draft, turned } = digest;
  return [
    ...(draft === undefined ? [] : [decide.draft(draft.map(({ row }) => row.indicator.id))]),
    ...(turned.since === undefined ? [] : [upperFirst(answer.turned(turnedRows(digest, language)))]),
  ];
}

/** That little has turned means nothing where much is unknown: then that comes before it, and otherwise after. */
function inOrder(news: string, silent: string | undefined, { turned }: Digest): readonly string[] {
  if (silent === undefined) return [news];
  const isQuiet = [turned.red, turned.unheard, turned.yellow].every((views) => views.length === 0);
  return isQuiet ? [silent, news] : [news, silent];
}

function isLargelySilent({ totals }: Digest): boolean {
  return totals['no-word'] >= rowsIn(totals) * largePart;
}

/** Which rows have turned: the worst by their names when they are few, others by their numbers. */
function turnedRows({ turned, day }: Digest, language: Language): News {
  const { since, red, unheard, yellow } = turned;
  const worst = [red, unheard, yellow].find((views) => views.length > 0);
  const named = (views: readonly RowView[]) => {
    // A lone number beside a count would read as another count.
    const isNamed = views.length === 1 || (views === worst && views.length <= mostNamed);
    const shown = views.slice(0, mostNumbers).map(({ row: { indicator } }) => {
      const name = isNamed ? ` · ${beginningOf(nameOf(indicator, language), longestName)}` : '';
      return indicator.id + name;
    });
    const more = views.length - shown.length;
    return {
      rows: views.length,
      names: more > 0 ? [...shown, messages[language].answer.others(more)] : shown,
    };
  };
  return { since, today: day, red: named(red), unheard: named(unheard), yellow: named(yellow) };
}

/** Who was reminded, and whom it did not reach: the reminders that are counted, each of them. */
function remindersButton({ agreement, quarter }: Digest, language: Language): Press {
  return {
    title: messages[language].wish.sent.open,
    data: { verb: 'sent', agreement: agreement.id, question: { kind: 'digest', quarter }, page: 0 },
  };
}

function namesOf(rows: Digest['unreached'], language: Language): readonly string[] {
  return rows.map(({ indicator }) =>
    rows.length > mostNamed
      ? indicator.id
      : `${indicator.id} (${beginningOf(nameOf(indicator, language), longestName)})`,
  );
}

/** What the reporter added, with its day: a digest goes to managers alone. */
function commentOf(
  { row }: RowView,
  { agreement, day }: Pick<Digest, 'agreement' | 'day'>,
  language: Language,
): readonly string[] {
  const said = newestComment(row, day);
  if (said === undefined) return [];
  const on = format[language].day(dayOf(said.at, agreement.timeZone));
  return [`${messages[language].answer.comment}: ${beginningOf(said.comment, longestComment)} (${on})`];
}

function beginningOf(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
