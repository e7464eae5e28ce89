import type { WaitingWords } from './answer-words.ts';
import { format, sentence } from './format.ts';
import { namedIn } from './waiting-names.ts';

const { count, dayBeside, list } = format.fi;

export const waitingFi: WaitingWords = {
  heading: (waiting, today) => {
    const { own, others, unowned, people, isShared } = waiting;
    if (people === undefined) {
      const parts = [
        own > 0 ? `${own} ${own === 1 ? 'oma' : 'omaa'}` : '',
        others > 0 ? `${others} ${isShared ? 'jonkun vastuulla' : 'muiden'}` : '',
        unowned > 0 ? `${unowned} ilman vastuuhenkilöä` : '',
      ];
      return `Vastaus puuttuu: ${list(parts.filter((part) => part !== ''))}.`;
    }
    const names = namedIn(waiting, {
      you: 'sinulta',
      away: (until) => `poissa ${dayBeside(until, today)} asti`,
      more: (more) => count(more, 'muu', 'muuta'),
    });
    return names.length === 0
      ? 'Kaikki, joilta on kysytty, ovat vastanneet.'
      : sentence(`Vastaus puuttuu: ${list(names)}`);
  },
  unowned: (rows) =>
    `Lisäksi ${rows === 1 ? 'yhdellä mittarilla' : `${rows} mittarilla`} ei ole vastuuhenkilöä, joten ${rows === 1 ? 'siitä' : 'niistä'} ei ole kysytty keneltäkään.`,
  section: (of, rows) =>
    `${{ own: 'Omat', others: 'Muiden', owned: 'Jonkun vastuulla', unowned: 'Ilman vastuuhenkilöä' }[of]} (${rows})`,
};
