import type { SignedAgreement } from '../domain/agreement.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import type { SayWords } from '../messages/chat-words.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { namedRow } from './listed-row.ts';
import { buttons, say } from './say.ts';
import { groupsIn } from './status-data.ts';
import type { Expand } from './template.ts';

/** What somebody is greeted with: the agreement, how many of its rows are theirs and how many nobody's. */
export type Welcome = {
  readonly agreement: SignedAgreement;
  readonly own: number;
  readonly unowned: number;
};

/** What of the bot is there for somebody. */
export type Help = { readonly isManager: boolean; readonly movesClock: boolean };

/** The first card that somebody gets: what the bot is for, and what of the agreement is theirs. */
export function welcomeCard(expand: Expand, welcome: Welcome, language: Language): Card {
  const { intro, say: says } = messages[language];
  const { agreement, own, unowned } = welcome;
  return expand(
    'text',
    {
      summary: intro.welcome,
      headings: [{ text: intro.welcome }],
      lines: [
        intro.purpose(`${agreement.title}, ${agreement.unit}`),
        intro.own(own),
        ...(unowned > 0 ? [intro.unowned(unowned)] : []),
      ].map((text) => ({ text })),
      topics: [],
      closing: [{ text: intro.try }],
      rows: [],
      sets: buttons(say(says.red), say(says.status), say(own > 0 ? says.mine : says.unowned), say(says.help)),
    },
    language,
  );
}

/** What can be written to the bot, without what is not there for the person. */
export function helpCard(expand: Expand, help: Help, language: Language): Card {
  const { intro, say: says } = messages[language];
  const { ask, row, report, take, reminders, language: languages, digest, clock } = intro.topics;
  const topics = [
    ask,
    row,
    report,
    take,
    reminders,
    ...(help.isManager ? [digest] : []),
    languages,
    ...(help.movesClock ? [clock] : []),
  ];
  return expand(
    'text',
    {
      summary: intro.help,
      headings: [{ text: intro.help }],
      lines: [{ text: intro.asToColleague }],
      topics: topics.map(({ title, text }) => ({ heads: [], label: title, value: text })),
      closing: [],
      rows: [],
      sets: buttons(
        say(says.red),
        say(says.status),
        say(says.mine),
        say(says.report),
        help.isManager ? say(says.digest) : undefined,
      ),
    },
    language,
  );
}

/** What the five groups mean, with the sign, word and colour that every card shows them with. */
export function coloursCard(expand: Expand, language: Language): Card {
  const { intro, say: says } = messages[language];
  const { heading, means, askWhy } = intro.colours;
  const statuses = groupsIn(language).map(({ group, ...shown }) => ({
    ...shown,
    explanations: [{ text: means[group] }],
  }));
  return expand(
    'goal',
    {
      summary: heading,
      heading,
      statuses,
      names: [{ text: askWhy }],
      facts: [],
      sets: buttons(say(says.red), say(says.status)),
    },
    language,
  );
}

/** A message where Teams wants a card, as when a saved form is answered. */
export function textCard(expand: Expand, text: string, language: Language): Card {
  return expand(
    'text',
    { summary: text, headings: [], lines: [{ text }], topics: [], closing: [], rows: [], sets: [] },
    language,
  );
}

/** What a message could have been about, when it was not understood. */
export type NotUnderstood = {
  readonly asks: readonly Exclude<keyof SayWords, 'take' | 'reportRow'>[];
  readonly rows: readonly Row[];
};

/** Says that it was not understood, and offers what it could have been. */
export function notUnderstoodCard(expand: Expand, { asks, rows }: NotUnderstood, language: Language): Card {
  const { chat, intro, say: says } = messages[language];
  return expand(
    'text',
    {
      summary: chat.unknown,
      headings: [],
      lines: [{ text: chat.unknown }],
      topics: [],
      closing: [{ text: intro.didYouMean }],
      rows: rows.map(({ indicator }) => namedRow(indicator, language)),
      sets: buttons(...asks.map((ask) => say(says[ask]))),
    },
    language,
  );
}
