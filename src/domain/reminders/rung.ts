import { z } from 'zod';

/** One reason to send something unasked: nobody is sent it twice for a row and the day it is due. */
export const rung = z.enum([
  'approaching',
  'passed',
  'quarter-card',
  'chaser',
  'final-round',
  'final-chaser',
  'last-call',
  /** On the day that someone has asked to be reminded. */
  'wished',
  /** A row has been given to somebody by another, who is told and asked at once. */
  'given',
  /** The head has asked to remind of what is not answered. */
  'nudged',
  /** A row has nobody to ask, which its head is told. */
  'unowned',
  /** An owner is away while a row of theirs is asked, which its head is told. */
  'absent',
  'digest',
]);
export type Rung = z.infer<typeof rung>;
