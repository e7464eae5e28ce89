import { z } from 'zod';
import { day } from '../day.ts';

const workingDays = z.int().min(1).max(20);

/** When each rung and round comes, and how long what is due waits and lasts. */
const times = z.strictObject({
  /** Days before a deadline of its two askings: whoever is on track is spared the first. */
  early: z.int().min(1).max(180),
  late: z.int().min(1).max(180),
  /** Working days after a deadline that has passed without an answer. */
  passed: workingDays,
  /** Which working day of the new quarter brings its card. */
  card: workingDays,
  /** Working days after that card. */
  chaser: workingDays,
  headDigest: workingDays,
  areaDigest: workingDays,
  divisionDigest: workingDays,
  /** The final round opens on this day of January or the next working day. */
  finalCard: z.string().refine((text) => text.startsWith('01-') && day.safeParse(`2001-${text}`).success, {
    message: 'expected a day of January such as 01-07',
  }),
  /** Working days after that round opens. */
  finalChaser: workingDays,
  /** Working days before settlement. */
  lastCall: workingDays,
  /** Working days for which a rung that is in no hurry waits for company: none when 0. */
  company: z.int().min(0).max(20),
  /** Working days after which what could not be sent is let go. */
  lifetime: workingDays,
});
export type LeadTimes = z.infer<typeof times>;

const defaults: LeadTimes = {
  early: 30,
  late: 7,
  passed: 1,
  card: 1,
  chaser: 3,
  headDigest: 5,
  areaDigest: 7,
  divisionDigest: 9,
  // The first working day after Epiphany, because nobody answers between the holidays.
  finalCard: '01-07',
  finalChaser: 5,
  lastCall: 8,
  company: 3,
  lifetime: 10,
};

/** What a unit's rules change of them: what has to come before something else comes before it with the defaults too. */
export const leadTimes = times.partial().superRefine((own, context) => {
  const { early, late, chaser, headDigest, areaDigest, divisionDigest } = leadTimesOf(own);
  const refuse = (path: keyof LeadTimes, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (early <= late) refuse('early', `expected more days than late, ${late}, found ${early}`);
  if (headDigest <= chaser)
    refuse('headDigest', `expected more working days than chaser, ${chaser}, found ${headDigest}`);
  if (areaDigest < headDigest)
    refuse(
      'areaDigest',
      `expected no fewer working days than headDigest, ${headDigest}, found ${areaDigest}`,
    );
  if (divisionDigest < areaDigest)
    refuse(
      'divisionDigest',
      `expected no fewer working days than areaDigest, ${areaDigest}, found ${divisionDigest}`,
    );
});

/** The lead times of an agreement: its own where its rules name them. */
export function leadTimesOf(own: Partial<LeadTimes> | undefined): LeadTimes {
  return { ...defaults, ...own };
}
