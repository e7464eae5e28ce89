/** One reason to remind (section 6 of the design). */
export type Rung =
  | 'approaching'
  | 'passed'
  | 'quarter-card'
  | 'chaser'
  | 'final-round'
  | 'final-chaser'
  | 'last-call'
  | 'digest';
