import type { WaitingWords } from './answer-words.ts';
import { format, sentence } from './format.ts';
import { namedIn } from './waiting-names.ts';

const { count, dayBeside, list } = format.fi;

const silentRows = (rows: number) => `Ilman tietoa on ${count(rows, 'mittari', 'mittaria')}`;

export const waitingFi: WaitingWords = {
  heading: (waiting, today, whose) => {
    const { own, others, silent, people } = waiting;
    const asked = own + others;
    if (asked === 0 && whose === 'mine')
      return `Sinulta ei puutu vastausta, mutta omista mittareistasi ${silent.besides} on ilman tietoa.`;
    if (asked === 0) return `${silentRows(silent.besides)}, mutta kenenkään vastaus ei puutu.`;
    const missing = `Vastaus puuttuu ${asked} mittarista`;
    if (people !== undefined) {
      const names = namedIn(waiting, {
        you: 'sinulta',
        away: (until) => `poissa ${dayBeside(until, today)} asti`,
        more: (more) => count(more, 'muu', 'muuta'),
      });
      return sentence(`${missing}: ${list(names)}`);
    }
    if (others === 0) return `Sinulta puuttuu ${count(own, 'vastaus', 'vastausta')}.`;
    return own === 0 ? `${missing}.` : `${missing}, joista ${own} on ${own === 1 ? 'omasi' : 'omiasi'}.`;
  },
  silent: ({ asked, besides, unowned }) => {
    const rows = silentRows(asked + besides);
    if (besides === 0) return `${rows}, ${asked === 1 ? 'ja se on' : 'ja kaikki ovat'} näiden joukossa.`;
    const whose =
      unowned === besides
        ? `, ${besides === 1 ? 'jolla' : 'joilla'} ei ole vastuuhenkilöä`
        : unowned > 0
          ? `, joista ${unowned} on ilman vastuuhenkilöä`
          : '';
    return asked === 0
      ? `${rows}${whose}.`
      : `${rows}: ${asked} näistä ja ${count(besides, 'muu', 'muuta')}${whose}.`;
  },
  section: (of, rows) =>
    `${{ own: 'Vastaus puuttuu sinulta', others: 'Vastaus puuttuu muilta', all: 'Vastaus puuttuu', silent: 'Muut ilman tietoa' }[of]} (${rows})`,
};
