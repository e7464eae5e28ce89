import { recordCheckIns } from '../flows/record-check-ins.ts';
import type { Pressed } from './press.ts';
import type { Reply } from './reply.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** Stores a form, and resolves with the card that it becomes. */
export async function save(
  { ports, cards, talks }: Parts,
  { person, talk, language }: AgreementTurn,
  form: Extract<Pressed, { verb: 'check-in' }>,
): Promise<Reply> {
  const summary = await recordCheckIns(ports, person, form);
  const [told, ...others] = summary.stored.map(({ row }) => row.indicator.id);
  // "No, 5" just after is of that row.
  if (told !== undefined && others.length === 0)
    talks.remember(
      talk,
      { agreement: form.agreement, before: { kind: 'row', indicator: told }, told },
      ports.clock.now(),
    );
  return cards.summary(summary, language);
}
