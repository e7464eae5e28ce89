import type { ChangedWords } from './changed-words.ts';
import { duringSv } from './during-sv.ts';
import { format } from './format.ts';

const { count, day, list } = format.sv;

export const changedSv: ChangedWords = {
  heading: (span, whose, { told, turned }) => {
    const mine = whose === 'mine';
    const rows = (several: number) =>
      mine ? `${several} av dina indikatorer` : count(several, 'indikator', 'indikatorer');
    const all = mine ? 'dina indikatorer' : 'indikatorerna';
    if ('since' in span) {
      const since = `Sedan ${day(span.since)}`;
      if (told > 0) {
        const news = `${since} finns ny uppgift om ${rows(told)}`;
        return turned > 0 ? `${news}, och dessutom har ${turned} bytt färg.` : `${news}.`;
      }
      return turned > 0
        ? `${since} har ${rows(turned)} bytt färg utan ny uppgift.`
        : `${since} finns ingen ny uppgift om ${all}.`;
    }
    const during = duringSv(span.during);
    if (told > 0) {
      const news = `${during} kom ny uppgift om ${rows(told)}`;
      return turned > 0 ? `${news}, och dessutom bytte ${turned} färg.` : `${news}.`;
    }
    return turned > 0
      ? `${during} bytte ${rows(turned)} färg utan ny uppgift.`
      : `${during} kom ingen ny uppgift om ${all}.`;
  },
  reddened: (names, span) =>
    `${list(names)} ${'since' in span ? 'har blivit' : 'blev'} ${names.length === 1 ? 'röd' : 'röda'}.`,
  leftSilent: (rows, span) => {
    const many = count(rows, 'indikator', 'indikatorer');
    return 'since' in span
      ? `Dessutom har ${many} blivit utan uppgift.`
      : `Dessutom blev ${many} utan uppgift.`;
  },
};
