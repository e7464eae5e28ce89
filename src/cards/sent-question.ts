import { z } from 'zod';
import { quarterNumber } from '../domain/calendar.ts';
import { day } from '../domain/day.ts';
import type { SentQuestion } from '../domain/reminders/sent-messages.ts';

/** Reads which messages a button asks about. */
export const sentQuestion: z.ZodType<SentQuestion> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['mine', 'everyone']),
    days: z.strictObject({ from: day, to: day.optional() }).optional(),
  }),
  z.strictObject({ kind: z.literal('digest'), quarter: quarterNumber }),
]);
