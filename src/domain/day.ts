import { z } from 'zod';

/** A day in the agreement's time zone, written `2020-03-31`. Days are ordered as text. */
export const day = z.iso.date();
export type Day = z.infer<typeof day>;

/** A moment in UTC to the millisecond, written `2020-03-31T06:00:00.000Z`. Moments are ordered as text. */
export const moment = z.iso.datetime({ precision: 3 });
export type Moment = z.infer<typeof moment>;
