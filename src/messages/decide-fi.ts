import type { DecideWords } from './decide-words.ts';
import { format } from './format.ts';

const { count, list, quote } = format.fi;

const colours = {
  green: 'vihreä',
  yellow: 'keltainen',
  red: 'punainen',
  none: 'ei arvioida',
  ruled: 'sääntöjen mukainen',
} as const;

const overs = { fine: 'ylitys on hyvä', note: 'ylitys merkitään', miss: 'ylitys on punainen' } as const;

export const decideFi: DecideWords = {
  word: ({ colour, over, why }) =>
    `Päätös: ${[...(colour ? [colours[colour]] : []), ...(over ? [overs[over]] : []), quote(why)].join(', ')}`,
  decided: (titles, colour) =>
    titles.length === 1
      ? `Päätetty: ${titles.join()}, ${colours[colour]}. Päätös ja sen perustelu näkyvät rivillä.`
      : `Päätetty ${count(titles.length, 'mittari', 'mittaria')}, ${colours[colour]}: ${titles.join('; ')}. Päätös ja sen perustelu näkyvät jokaisella rivillä.`,
  statusIsNotAsked: 'Tilannetta en enää kysy.',
  numberIsAsked: 'Luvun kysyn silti seuraavalla kerralla, sillä se tulee vuoden taulukkoon.',
  left: (ids) =>
    `Päätöstä ${ids.length === 1 ? 'odottaa vielä mittari' : 'odottavat vielä mittarit'} ${list(ids)}.`,
  needsReason: (ids, colour) =>
    `Kerro vielä perustelu, sillä se näkyy rivillä: ”päätä ${list(ids)} ${colours[colour]}, koska …”. Mitään ei muutettu.`,
  onlyManagers:
    'Värin päättää sopimuksen päällikkö, ja vuoden päätyttyä yksikön päällikkö. Mitään ei muutettu.',
  frozen: 'Vuosi on päätetty ja jokaisella rivillä on väri. Taulukko ei enää muutu.',
  closed: ({ isFrozen, isHead, head }, indicator = '10') => {
    if (isFrozen) return decideFi.frozen;
    const decides = isHead
      ? `Voit vielä päättää rivin värin: ”päätä ${indicator} vihreä, koska …”.`
      : `Jos jotakin puuttuu tai on väärin, kerro yksikön päällikölle${head === undefined ? '' : ` (${head})`}: hän voi vielä päättää rivin värin.`;
    return `Vuosi on päätetty, joten uusia tietoja ei enää oteta. ${decides}`;
  },
  waiting: (rows) => `${count(rows, 'rivi', 'riviä')} odottaa päätöstä`,
  draft: (undecided) =>
    undecided.length === 0
      ? 'Taulukko on luonnos vuoden päättämiseen asti.'
      : `Taulukko on luonnos: ${count(undecided.length, 'rivi', 'riviä')} odottaa yksikön päällikön päätöstä (”päätä ${undecided[0]} vihreä, koska …”).`,
};
