import { z } from 'zod';
import type { SentQuestion } from '../domain/reminders/sent-messages.ts';

/** Reads which messages a button asks about. */
export const sentQuestion: z.ZodType<SentQuestion> = z.strictObject({ whose: z.enum(['mine', 'everyone']) });
