import type { Accrual, SignedAgreement } from '../domain/agreement.ts';
import { printTarget, type WhyJudged } from '../domain/notation/notation.ts';
import { type Tolerances, tolerancesOf } from '../domain/status/tolerances.ts';
import { lastDayOf, type NumberTarget, type Target } from '../domain/target.ts';
import { type Understanding, understandingsOf } from '../domain/understanding.ts';
import { format } from '../messages/format.ts';
import { leadReport } from './lead-report.ts';

/**
 * What `check` prints for people: per row its wording, how it is understood, asked and coloured, and what is open; and
 * when reminders come.
 */
export function checkReport(signed: SignedAgreement): string {
  const understandings = understandingsOf(signed);
  const rows = understandings.map((row) => rowReport(row, signed));
  const judged = understandings.filter(({ understood }) => understood.kind === 'judged').length;
  return `${rows.join('\n')}\n\n${leadReport(signed)}\n\n${format.en.count(understandings.length, 'indicator', 'indicators')}, ${judged} not understood.\n`;
}

function rowReport(row: Understanding, signed: SignedAgreement): string {
  const { id, name, target, understood, asked, why } = row;
  const facts = [
    ['signed', target],
    ['understood', `${understood.kind}: ${printTarget(understood, signed.language, signed.year)}`],
    ['asked as', askedAs[asked]],
    ['coloured', coloured(row, tolerancesOf(signed.rules.tolerances))],
    ...(isCounted(understood) && !row.accrualSaid ? [['taken for', assumed[row.accrual]]] : []),
    ...(leansOnNothing(row)
      ? [['open', 'last year’s actual is no number, so a person judges this row']]
      : []),
    ...(why === undefined ? [] : [['open', `only a person can judge it: ${explained(why)}`]]),
  ];
  return [`${id}  ${name}`, ...facts.map(([title, fact]) => `    ${title?.padEnd(11)} ${fact}`)].join('\n');
}

const askedAs = {
  choice: 'done, on track, at risk or won’t, with a day',
  text: 'one value',
  parts: 'one value a part',
};

const assumed: Record<Accrual, string> = {
  even: 'a number that comes evenly through the year',
  growing: 'a share that grows through the year',
  level: 'a number that can go up and down (write "accrual" to say otherwise)',
  lumpy: 'a count that comes in lumps (write "accrual" to say otherwise)',
};

function coloured(row: Understanding, tolerances: Tolerances): string {
  const { understood } = row;
  switch (understood.kind) {
    case 'window':
    case 'deadline':
    case 'event':
      return `as its owner says through ${lastDayOf(understood)}; then done in time green, done late yellow, not done red`;
    case 'done':
    case 'judged':
      return 'as its owner says; at the end done green, not done red';
    case 'grade':
    case 'every':
      return 'green once reached; at the end green or red';
    case 'both':
    case 'all':
      return `by the part that is worst: ${understood.parts.map((part) => colouredNumber(part, row.accrual, tolerances)).join(' / ')}`;
    default:
      return colouredNumber(understood, row.accrual, tolerances);
  }
}

function colouredNumber(target: NumberTarget, accrual: Accrual, tolerances: Tolerances): string {
  const short = percent(tolerances.short);
  if (target.kind === 'exactly' && target.value === 0)
    return '0 green; more yellow until the head has decided';
  const isAbout = target.kind === 'about' || (target.kind === 'relative' && target.at === 'about');
  const isMost = (target.kind === 'bound' || target.kind === 'relative') && target.at === 'most';
  if (isMost) return `within green, over by up to ${short} yellow, by more red`;
  const atTheEnd = isAbout
    ? `within ${percent(tolerances.near)} green, ${percent(tolerances.far)} yellow, else red`
    : `reached green, short by up to ${short} yellow, by more red`;
  return `${until[accrual]}${atTheEnd}`;
}

const until: Record<Accrual, string> = {
  even: 'against its pace through the year; at the end ',
  growing: 'none until it is reached; at the end ',
  lumpy: 'none until it is reached; at the end ',
  level: '',
};

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`;
}

function isCounted(target: Target): boolean {
  return ['range', 'bound', 'exactly', 'about', 'relative', 'both', 'all'].includes(target.kind);
}

/** Whether a target leans on a last year's actual that is not there. */
function leansOnNothing({ understood, hasPrevious }: Understanding): boolean {
  if (hasPrevious) return false;
  const parts = 'parts' in understood ? understood.parts : [understood];
  return parts.some(({ kind }) => kind === 'relative');
}

function explained(why: WhyJudged): string {
  switch (why.why) {
    case 'reversed-range':
      return 'the range runs from the larger to the smaller';
    case 'no-such-day':
      return `there is no ${why.day}`;
    case 'no-such-quarter':
      return `a year has four quarters, not ${why.quarter}`;
    case 'no-such-week':
      return `there is no week ${why.week} in that year`;
    case 'no-such-half':
      return `a year has two halves, not ${why.half}`;
    case 'no-such-month':
      return `a year has twelve months, not ${why.month}`;
    case 'another-year':
      return `${why.year} is neither the agreement’s year nor the next`;
    case 'ambiguous-number':
      return `${why.number} can be read in two ways`;
    case 'ambiguous':
      return 'the wording can be read in two ways';
    case 'not-understood':
      return why.rest === ''
        ? 'the wording is not a target by itself'
        : `not understood from “${why.rest}” on`;
    case 'too-long':
      return 'the wording is longer than any target';
  }
}
