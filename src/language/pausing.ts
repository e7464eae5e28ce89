import { dayToCome } from './day-to-come.ts';
import { daysAmong, whenSenses } from './days-among.ts';
import { personNamed } from './find-person.ts';
import type { Sense } from './lexicon/senses.ts';
import { inquires, isAccountedFor, namesNoRow, type Rule, says } from './rule.ts';

/** "keskeytä muistutukset 15.4. asti", "pause reminders until 15 April" */
export const pause: Rule = (reading, rows, today, { people }) => {
  if (!says(reading, 'pause') || says(reading, 'resume') || inquires(reading)) return undefined;
  // Everybody's are paused: "pause Johan's reminders" asks for another thing.
  if (personNamed(reading.names, people) !== undefined) return undefined;
  // "Pidä muistutukset toistaiseksi tauolla": of the bot's messages, a word of one's own does no harm.
  const mayStand = says(reading, 'messages', 'remind') && !reading.names.some(rows.resembles) ? 1 : 0;
  if (reading.names.length > mayStand || !isAccountedFor(reading, paused)) return undefined;
  const { days, others } = daysAmong(reading, rows);
  const until = others.length > 0 ? undefined : dayToCome(reading, days, today);
  // One's own are not paused: the answer to a complaint says what can be done about them.
  return says(reading, 'mine') ? { kind: 'complaint' } : { kind: 'pause', until };
};

const paused: readonly Sense[] = [
  ...(['pause', 'messages', 'remind', 'digest', 'all', 'change', 'give', 'show', 'others', 'mine'] as const),
  ...whenSenses,
];

export const resume: Rule = (reading, rows) =>
  says(reading, 'resume') &&
  !inquires(reading) &&
  namesNoRow(reading, rows) &&
  isAccountedFor(reading, ['resume', 'messages', 'pause', 'digest', 'all'])
    ? { kind: 'resume' }
    : undefined;
