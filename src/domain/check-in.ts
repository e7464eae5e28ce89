import { z } from 'zod';
import { day } from './day.ts';

/** What the reporter of a dated or judged row says of it. `wont` is an honest answer and is left alone. */
export const choice = z.enum(['done', 'on-track', 'at-risk', 'wont']);
export type Choice = z.infer<typeof choice>;

/** Whether the year's target will be reached, as its reporter sees it. */
export const forecast = z.enum(['will', 'at-risk', 'wont']);
export type Forecast = z.infer<typeof forecast>;

/**
 * One report by one person about one indicator. A dated or judged row is answered with `choice`, any other
 * with `actual`, in the notation of the agreement ("46,17 % (633/1371)"), kept as it was typed.
 */
export const checkIn = z.strictObject({
  indicator: z.string(),
  /** The day the report is about, which need not be the day it was made. */
  asOf: day,
  actual: z.string().optional(),
  choice: choice.optional(),
  /** For `done`: the day it was done. Never later than the day of the report. */
  doneOn: day.optional(),
  /** For any other choice: the day it is expected to be done. */
  expectedOn: day.optional(),
  forecast: forecast.optional(),
  /** Nothing has changed: it says again what the report before it said. */
  unchanged: z.literal(true).optional(),
  comment: z.string().optional(),
  /** The card it was answered on: the same card, row and value is the same report. */
  card: z.string().optional(),
});
export type CheckInContent = z.infer<typeof checkIn>;
