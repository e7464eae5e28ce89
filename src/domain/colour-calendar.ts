import type { Agreement } from './agreement.ts';
import { addDays, momentOf, settlementDay } from './calendar.ts';
import type { Day } from './day.ts';
import { known } from './known.ts';
import { type Status, statusOfRow } from './status/status.ts';

/** What every row was like on the evening of a day, by what was known then. */
export type ColourDay = { readonly day: Day; readonly statuses: ReadonlyMap<string, Status> };

/** Days in a row on which a row was red. */
export type RedSpell = {
  readonly indicator: string;
  readonly from: Day;
  readonly to: Day;
  /** As it was on the first of them. */
  readonly status: Status;
};

/** Every day of an agreement's year, from the first working day to the day after settlement. */
export function colourCalendar(agreement: Agreement): readonly ColourDay[] {
  const { signed } = agreement;
  const last = addDays(settlementDay(signed), 1);
  const days: ColourDay[] = [];
  for (let day = `${signed.year}-01-02`; day <= last; day = addDays(day, 1)) {
    const present = known(agreement, momentOf(day, '20:00', signed.timeZone));
    const statuses = [...present.rows].map(([id, row]) => [id, statusOfRow(present, row, day)] as const);
    days.push({ day, statuses: new Map(statuses) });
  }
  return days;
}

/**
 * When each row was red, row by row. A day that passed without a word and the word that then came are two
 * spells, because they are counted apart.
 */
export function redSpells(days: readonly ColourDay[]): readonly RedSpell[] {
  const ids = [...(days[0]?.statuses.keys() ?? [])];
  return ids.flatMap((indicator) => {
    const spells: RedSpell[] = [];
    let isOn = false;
    for (const { day, statuses } of days) {
      const status = statuses.get(indicator);
      const last = spells.at(-1);
      if (status?.colour !== 'red') isOn = false;
      else if (isOn && last?.status.group === status.group) spells.splice(-1, 1, { ...last, to: day });
      else {
        spells.push({ indicator, from: day, to: day, status });
        isOn = true;
      }
    }
    return spells;
  });
}
