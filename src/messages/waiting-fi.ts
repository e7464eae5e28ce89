import type { WaitingWords } from './answer-words.ts';
import { format, sentence } from './format.ts';
import { namedIn } from './waiting-names.ts';

const { count, dayBeside, list } = format.fi;

const allAnswered = 'Kaikki, joilta on kysytty, ovat vastanneet.';

export const waitingFi: WaitingWords = {
  heading: (waiting, today) => {
    const { asked, unowned, people, isShared } = waiting;
    const { own, others } = asked;
    if (people === undefined) {
      const parts = [
        own > 0 ? `${own} ${own === 1 ? 'oma' : 'omaa'}` : '',
        others > 0 ? `${others} ${isShared ? 'jonkun vastuulla' : 'muiden'}` : '',
        unowned > 0 ? `${unowned} ilman vastuuhenkilöä` : '',
      ].filter((part) => part !== '');
      if (own > 0 && parts.length === 1) return `Sinulta puuttuu ${count(own, 'vastaus', 'vastausta')}.`;
      return parts.length === 0 ? allAnswered : `Vastaus puuttuu: ${list(parts)}.`;
    }
    const names = namedIn(waiting, {
      you: 'sinulta',
      away: (until) => `poissa ${dayBeside(until, today)} asti`,
      more: (more) => count(more, 'muu', 'muuta'),
    });
    return names.length === 0 ? allAnswered : sentence(`Vastaus puuttuu: ${list(names)}`);
  },
  unowned: (rows) =>
    `Lisäksi ${rows === 1 ? 'yhdellä mittarilla' : `${rows} mittarilla`} ei ole vastuuhenkilöä, joten ${rows === 1 ? 'siitä' : 'niistä'} ei ole kysytty keneltäkään.`,
  section: (of, rows) =>
    `${{ own: 'Omat', others: 'Muiden', owned: 'Jonkun vastuulla', unowned: 'Ilman vastuuhenkilöä' }[of]} (${rows})`,
};
