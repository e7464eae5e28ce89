import type { Known } from '../known.ts';
import type { Slot } from '../person.ts';

/** What became of a message, as far as anybody knows by now. */
export type Ending = 'delivered' | 'unknown' | 'unreachable' | 'refused' | 'not-sent' | 'redirected';

/** An answer that carries the card's id proves that the card arrived. */
export function endingOf({ state, card }: Slot, answered: ReadonlySet<string>): Ending {
  if (answered.has(card) || state === 'sent') return 'delivered';
  return state === 'claimed' ? 'unknown' : state;
}

/** The cards that have been answered; an answer that was taken back had its card all the same. */
export function cardsAnswered({ rows }: Known): ReadonlySet<string> {
  const cards = new Set<string>();
  for (const { checkIns, withdrawn } of rows.values())
    for (const report of [...checkIns, ...withdrawn.map(({ what }) => what)])
      if ('card' in report && report.card !== undefined) cards.add(report.card);
  return cards;
}

/** Whether somebody has a message, or may have it. */
export function mayHaveArrived(ended: Ending): boolean {
  return ended === 'delivered' || ended === 'unknown';
}

/** Whether a message is known to have come to whom it was sent, or in a rehearsal to who stands in for them. */
export function hasArrived(ended: Ending): boolean {
  return ended === 'delivered' || ended === 'redirected';
}
