import { z } from 'zod';
import { day } from './day.ts';
import { leadTimes } from './reminders/lead-times.ts';
import { tolerances } from './status/tolerances.ts';

/** Month and day, `06-24`: the same every year. A leap year has them all. */
const yearday = z.string().refine((text) => day.safeParse(`2000-${text}`).success, {
  message: 'expected a month and a day such as 06-24',
});

const mostQuietDays = 183;

/** Days of every year, both ends included; over the New Year when the last comes before the first. */
const quiet = z
  .strictObject({ from: yearday, to: yearday })
  .refine(
    (days) => lengthOf(days) <= mostQuietDays,
    'expected half a year at most, so that there are days on which messages go out',
  );

function lengthOf({ from, to }: { readonly from: string; readonly to: string }): number {
  const ofYear = (yearday: string) => Date.parse(`2000-${yearday}`) / 86_400_000;
  const days = ofYear(to) - ofYear(from) + 1;
  return days > 0 ? days : days + 366;
}

/** What this unit changes of the bot's own rules of status and reminders. Absent means the default. */
export const rules = z.strictObject({
  /** Days on which nothing goes out; by default 24.6.–2.8. */
  quiet: quiet.optional(),
  /** The last day on which a report about the year counts; by default 31 January or the next working day. */
  settlement: day.optional(),
  tolerances: tolerances.partial().optional(),
  /** When each reminder comes, and how long it waits. */
  reminders: leadTimes.optional(),
});
