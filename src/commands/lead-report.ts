import type { SignedAgreement } from '../domain/agreement.ts';
import { settlementDay } from '../domain/calendar.ts';
import { leadTimesOf } from '../domain/reminders/lead-times.ts';
import { type Round, roundsOf } from '../domain/reminders/rounds.ts';
import { quietOf } from '../domain/reminders/sending-days.ts';
import { format } from '../messages/format.ts';

const { count } = format.en;

/** When reminders come by an agreement's rules, for `check`: what is not its own is the default. */
export function leadReport(signed: SignedAgreement): string {
  const { early, late, passed, company, lifetime } = leadTimesOf(signed.rules.reminders);
  const { from, to } = quietOf(signed);
  const facts = [
    ['deadlines', `${early} and ${count(late, 'day', 'days')} before, ${workingDays(passed)} after`],
    ...roundsOf({ signed, pauses: [] }).map((round) => [round.name, daysOf(round)]),
    ['settlement', settlementDay(signed)],
    ['quiet', `${from} to ${to}`],
    ['waiting', `${workingDays(company)} for company; what is not sent is let go after ${lifetime}`],
  ];
  const own = Object.keys(signed.rules.reminders ?? {});
  return [
    `Reminders  ${own.length === 0 ? 'by default' : `with ${own.join(', ')} of its own`}`,
    ...facts.map(([title, fact]) => `    ${title?.padEnd(11)} ${fact}`),
  ].join('\n');
}

function daysOf({ opens, chaser, lastCall, closes, area, division }: Round): string {
  return [
    `card ${opens}`,
    ...(chaser === undefined ? [] : [`chaser ${chaser}`]),
    ...(lastCall === undefined ? [] : [`last call ${lastCall}`]),
    `digests ${[...new Set([closes, area, division])].join(', ')}`,
  ].join(', ');
}

function workingDays(days: number): string {
  return count(days, 'working day', 'working days');
}
