import { z } from 'zod';
import { day } from '../domain/day.ts';
import type { Question } from '../domain/question.ts';

/** A question that is answered with a list, which may go on on a further card. */
export type ListedQuestion = Extract<Question, { kind: 'rows' | 'changed' | 'due' }>;

/** No signed title is longer; the limit only keeps junk out. */
const longestTitle = 1000;

const place = z.strictObject({ part: z.enum(['goal', 'section']), title: z.string().max(longestTitle) });
const whose = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['everyone', 'mine']) }),
  z.strictObject({ kind: z.literal('person'), person: z.string().max(100) }),
  z.strictObject({ kind: z.literal('rows'), indicators: z.array(z.string().max(100)).max(1000) }),
  z.strictObject({ kind: z.literal('place'), place }),
]);
const state = z.enum([
  'any',
  'green',
  'yellow',
  'red',
  'no-word',
  'not-yet',
  'not-red',
  'not-yellow',
  'not-green',
  'red-or-yellow',
  'overdue',
  'unowned',
  'done',
  'not-done',
  'behind',
  'under-way',
]);

/** Reads the question that a button carries. */
export const listedQuestion: z.ZodType<ListedQuestion> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rows'), state, whose, on: day.exactOptional() }),
  z.strictObject({ kind: z.literal('changed'), since: day, until: day.exactOptional(), whose }),
  z.strictObject({ kind: z.literal('due'), from: day, to: day, whose }),
]);
