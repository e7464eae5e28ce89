import type { Digest } from '../domain/digest.ts';
import type { Language } from '../domain/language.ts';
import { format } from './format.ts';

/** How the reminders of a quarter ended, in one language; an ending is said alike of one and of several. */
type DeliveryTexts = {
  readonly none: string;
  readonly allArrived: (reminders: number) => string;
  /** The only one, of which that is not known. */
  readonly one: (ending: string) => string;
  readonly several: (reminders: number, endings: string) => string;
  /** Of none of them it is known that it arrived. */
  readonly noneArrived: (reminders: number, endings: string) => string;
  readonly endings: Readonly<Record<'delivered' | 'unknown' | 'unreachable' | 'refused', string>>;
};

/** Tells how the reminders ended: each of them in one ending. */
export function deliveriesIn(
  language: Language,
  texts: DeliveryTexts,
): (deliveries: Digest['deliveries']) => string {
  return ({ due, delivered, unknown, unreachable }) => {
    if (due === 0) return texts.none;
    if (delivered === due) return texts.allArrived(due);
    const refused = due - delivered - unknown - unreachable;
    const counts = { delivered, unknown, unreachable, refused };
    const endings = (['delivered', 'unknown', 'unreachable', 'refused'] as const).filter(
      (ending) => counts[ending] > 0,
    );
    if (due === 1) return texts.one(endings.map((ending) => texts.endings[ending]).join());
    const listed = format[language].list(
      endings.map((ending) => `${counts[ending]} ${texts.endings[ending]}`),
    );
    return delivered === 0 ? texts.noneArrived(due, listed) : texts.several(due, listed);
  };
}
