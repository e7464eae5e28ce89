import type { WhichYear as Undecided } from '../cards/which-year-card.ts';
import type { Agreement } from '../domain/agreement.ts';
import { agreementFor } from '../domain/agreement-for.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Moment } from '../domain/day.ts';
import { known } from '../domain/known.ts';
import { ownRows } from '../domain/own-rows.ts';
import type { Asker } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import { isSettled } from '../domain/settlement.ts';
import { isOfThose } from '../language/chosen.ts';
import type { Intent, Understood } from '../language/intent.ts';
import { isGuess } from '../language/intent.ts';
import { yearNamed } from '../language/year-named.ts';
import type { Before } from './talks.ts';
import type { UnderstandFor } from './understanding-of.ts';

/** Two years take reports and nothing says which of them is meant: it is asked, for a report is never guessed. */
export type WhichYear = Undecided & { readonly kind: 'which-year' };

/** What a message means, and of which agreement. */
export type Meant = {
  readonly agreement: Agreement | undefined;
  readonly intent: Intent | WhichYear;
  readonly language: Understood['language'];
  readonly missed?: Understood['missed'];
};

/** Who writes, when, after what, and which agreements it could be about. */
export type Writing = {
  readonly agreements: readonly Agreement[];
  readonly asker: Asker;
  readonly people: readonly Person[];
  readonly now: Moment;
  readonly before: Before | undefined;
  readonly understandFor: UnderstandFor;
};

/**
 * Reads a message by the rows of one agreement alone: the one whose year it names, the one that it goes on asking
 * about, the writer's own; and of another only what is sure there and nothing here. A number is a row of the
 * writer's own agreement.
 */
export function meantBy(text: string, writing: Writing): Meant {
  const { agreements, asker, now } = writing;
  const named = yearNamed(text, new Set(agreements.map(({ signed }) => signed.year)));
  const ofYear = named && agreements.filter(({ signed }) => signed.year === named.year);
  if (agreements.length > 1 && named !== undefined && ofYear !== undefined)
    return meantIn(agreementFor(ofYear, asker, now), named.text, writing);
  const own = agreementFor(agreements, asker, now);
  return goneOn(text, own, writing) ?? told(text, writing) ?? sureElsewhere(text, own, writing);
}

function meantIn(agreement: Agreement | undefined, text: string, writing: Writing): Meant {
  const { people, now, before, understandFor } = writing;
  const today = dayOf(now, agreement?.signed.timeZone ?? 'UTC');
  const talk = before?.agreement === agreement?.signed.id ? before : undefined;
  return { agreement, ...understandFor(agreement)(text, today, { ...talk, people }) };
}

/** What is asked after a question of another agreement is asked of that one, and what was offered is chosen there. */
function goneOn(text: string, own: Agreement | undefined, writing: Writing): Meant | undefined {
  const { agreements, before } = writing;
  const last = agreements.find(({ signed }) => signed.id === before?.agreement);
  if (last === undefined || last === own) return undefined;
  const meant = meantIn(last, text, writing);
  const { intent } = meant;
  if (intent.kind === 'which-year') return undefined;
  const isChosen = before?.choosing !== undefined && isOfThose(intent, before.choosing);
  return intent.kind === 'question' || isChosen ? meant : undefined;
}

/** A report is of the year in which the writer owns what it tells of, while reports are taken; of two it is asked. */
function told(text: string, writing: Writing): Meant | undefined {
  const open = writing.agreements.filter(({ signed }) => isOpen(signed, writing.now));
  if (open.length < 2) return undefined;
  const meant = open
    .map((agreement) => meantIn(agreement, text, writing))
    .filter((each) => isOwnReport(each, writing));
  const [first, ...others] = meant;
  if (first === undefined || others.length === 0) return first;
  const years = [...new Set(meant.flatMap(({ agreement }) => agreement?.signed.year ?? []))].sort();
  return years.length === 1 ? first : { ...first, intent: { kind: 'which-year', years, text } };
}

/** Reports about a year are taken from its first day until it is settled. */
function isOpen(signed: Agreement['signed'], now: Moment): boolean {
  const today = dayOf(now, signed.timeZone);
  return today >= `${signed.year}-01-01` && !isSettled({ signed }, today);
}

function isOwnReport({ agreement, intent }: Meant, { asker, now }: Writing): boolean {
  if (agreement === undefined || (intent.kind !== 'tell' && intent.kind !== 'report')) return false;
  const own = ownRows(known(agreement, now), asker).map(({ indicator }) => indicator.id);
  const reported =
    intent.kind === 'tell' ? intent.entries.map(({ indicator }) => indicator) : (intent.indicator ?? own[0]);
  return [reported ?? []].flat().some((indicator) => own.includes(indicator));
}

function sureElsewhere(text: string, own: Agreement | undefined, writing: Writing): Meant {
  const here = meantIn(own, text, writing);
  if (here.intent.kind === 'which-year' || !isGuess(here.intent)) return here;
  const elsewhere = writing.agreements
    .filter((agreement) => agreement !== own)
    .map((agreement) => meantIn(agreement, text, writing))
    .find(({ intent }) => intent.kind === 'question' && intent.question.kind === 'row');
  return elsewhere ?? here;
}
