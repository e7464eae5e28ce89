import type { WaitingWords } from './answer-words.ts';
import { format } from './format.ts';
import { namedIn } from './waiting-names.ts';

const { count, dayBeside, list } = format.sv;

const silentRows = (rows: number) => `${count(rows, 'indikator', 'indikatorer')} är utan uppgift`;

export const waitingSv: WaitingWords = {
  heading: (waiting, today, whose) => {
    const { own, others, silent, people } = waiting;
    const asked = own + others;
    if (asked === 0 && whose === 'mine')
      return `Inget svar saknas från dig, men ${silent.besides} av dina egna indikatorer är utan uppgift.`;
    if (asked === 0) return `${silentRows(silent.besides)}, men ingens svar saknas.`;
    const missing = `Svar saknas om ${count(asked, 'indikator', 'indikatorer')}`;
    if (people !== undefined) {
      const names = namedIn(waiting, {
        you: 'du själv',
        away: (until) => `borta till ${dayBeside(until, today)}`,
        more: (more) => count(more, 'annan', 'andra'),
      });
      return `${missing}: ${list(names)}.`;
    }
    if (others === 0) return `Du har ${count(own, 'fråga', 'frågor')} att svara på.`;
    return own === 0 ? `${missing}.` : `${missing}, varav ${own} är ${own === 1 ? 'din egen' : 'dina egna'}.`;
  },
  silent: ({ asked, besides, unowned }) => {
    const rows = silentRows(asked + besides);
    if (besides === 0) return `${rows}, och ${asked === 1 ? 'den' : 'alla'} är bland de här.`;
    const whose =
      unowned === besides ? ' som saknar ansvarig' : unowned > 0 ? `, varav ${unowned} saknar ansvarig` : '';
    if (asked > 0) return `${rows}: ${asked} av de här och ${besides} till${whose}.`;
    return unowned === besides ? `${rows} och saknar ansvarig.` : `${rows}${whose}.`;
  },
  section: (of, rows) =>
    `${{ own: 'Svar saknas från dig', others: 'Svar saknas från andra', all: 'Svar saknas', silent: 'Andra utan uppgift' }[of]} (${rows})`,
};
