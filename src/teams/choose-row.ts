import { dayOf } from '../domain/calendar.ts';
import { known, rowOf } from '../domain/known.ts';
import { ownRows } from '../domain/own-rows.ts';
import type { Choosing, Intent } from '../language/intent.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** What is meant by "tiedotteita 30" of two rows, when one of them alone is the writer's to tell of. */
export function meantOfOwn(
  { ports, understandFor }: Parts,
  { agreement, person, isPrivate }: AgreementTurn,
  choosing: Choosing,
): Intent | undefined {
  if (choosing.for !== 'report' || !isPrivate) return undefined;
  const now = ports.clock.now();
  const [own, ...others] = ownRows(known(agreement, now), person).filter(({ indicator }) =>
    choosing.indicators.includes(indicator.id),
  );
  if (own === undefined || others.length > 0) return undefined;
  const today = dayOf(now, agreement.signed.timeZone);
  return understandFor(agreement)(own.indicator.id, today, { people: [], choosing }).intent;
}

/** Asks which row is meant; what was asked or told is kept for the one that is chosen. */
export function chooseAmong(
  { ports, cards, talks }: Parts,
  { agreement, language, talk }: AgreementTurn,
  choosing: Choosing,
): Reply {
  const now = ports.clock.now();
  const { rows } = known(agreement, now);
  talks.remember(talk, { agreement: agreement.signed.id, choosing }, now);
  return cards.choose(
    { rows: choosing.indicators.map((id) => rowOf(rows, id)), for: choosing.for },
    language,
  );
}
