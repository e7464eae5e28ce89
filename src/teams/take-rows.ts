import { directoryOf } from '../domain/directory.ts';
import { known, rowOf } from '../domain/known.ts';
import { openForm } from '../flows/open-form.ts';
import { takeIndicators } from '../flows/take-indicators.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import type { Reply } from './reply.ts';
import { settledFor } from './settled-for.ts';
import type { AgreementTurn, Parts } from './turn.ts';

/** Takes rows for the one who asks; taking is answered with the rows' form at once. */
export async function takeRows(
  parts: Parts,
  turn: AgreementTurn,
  indicators: 'all' | readonly string[],
): Promise<readonly Reply[]> {
  const { ports, cards } = parts;
  const { agreement, person, language } = turn;
  const { chat } = messages[language];
  const { id } = agreement.signed;
  const { taken, already, refused } = await takeIndicators(ports, id, person, indicators);
  const { rows } = known(agreement, ports.clock.now());
  const directory = directoryOf(await ports.store.people.list());
  const form =
    taken.length === 0 ? ('none' as const) : await openForm(ports, id, person, { why: 'taken', rows: taken });
  const title = (indicator: string) => titleOf(rowOf(rows, indicator).indicator, language);
  return [
    ...(taken.length === 0 ? [] : [await tookRows()]),
    ...already.map((indicator) => chat.alreadyYours(title(indicator))),
    ...refused.map((indicator) => {
      const owner = turn.isPrivate ? directory.find(rowOf(rows, indicator).owner)?.name : undefined;
      return chat.alreadyOwned(title(indicator), owner);
    }),
    ...(taken.length + already.length + refused.length === 0 ? [chat.nothingToTake] : []),
  ];

  async function tookRows(): Promise<Reply> {
    const yours = chat.taken(taken.length);
    if (form === 'settled') return `${yours} ${await settledFor(parts, turn, taken[0])}`;
    return turn.isPrivate && form !== 'none'
      ? cards.form(form, language)
      : `${yours} ${chat.reportInPrivate}`;
  }
}
