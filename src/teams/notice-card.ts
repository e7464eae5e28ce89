import type { Card } from '../cards/card.ts';
import type { Cards } from '../cards/cards.ts';
import { meantFor } from '../cards/meant-for.ts';
import { noticeLanguage } from '../domain/language.ts';
import type { Person } from '../domain/person.ts';
import type { Notice } from '../domain/reminders/notice.ts';

/**
 * The card of what goes out unasked, in the language of whom it is for.
 *
 * @param inPlaceOf in a rehearsal, whom it would have gone to
 */
export function noticeCard(cards: Cards, to: Person, notice: Notice, inPlaceOf?: Person): Card {
  if (inPlaceOf === undefined) return cardOf(cards, to, notice);
  // As they would read it, and so in their language.
  return meantFor(cardOf(cards, inPlaceOf, notice), inPlaceOf.name, noticeLanguage(to, 'fi'));
}

function cardOf(cards: Cards, to: Person, notice: Notice): Card {
  switch (notice.kind) {
    case 'reminder':
      return cards.form(notice.form, noticeLanguage(to, notice.form.agreement.language));
    case 'digest':
      return cards.digest(notice.digest, noticeLanguage(to, notice.digest.agreement.language));
    case 'unowned':
      return cards.unowned(notice.unowned, noticeLanguage(to, notice.unowned.agreement.language));
    case 'absent':
      return cards.absent(notice.absent, noticeLanguage(to, notice.absent.agreement.language));
  }
}
