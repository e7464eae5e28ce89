import type { DecideWords } from './decide-words.ts';
import { format } from './format.ts';

const { count, list, quote } = format.sv;

const colours = {
  green: 'grön',
  yellow: 'gul',
  red: 'röd',
  none: 'bedöms inte',
  ruled: 'enligt reglerna',
} as const;

const overs = {
  fine: 'ett överskridet mål är bra',
  note: 'ett överskridet mål noteras',
  miss: 'ett överskridet mål är rött',
} as const;

export const decideSv: DecideWords = {
  word: ({ colour, over, why }) =>
    `Beslut: ${[...(colour ? [colours[colour]] : []), ...(over ? [overs[over]] : []), quote(why)].join(', ')}`,
  decided: (titles, colour) =>
    titles.length === 1
      ? `Beslutat: ${titles.join()}, ${colours[colour]}. Beslutet och motiveringen syns på raden.`
      : `Beslutat för ${count(titles.length, 'indikator', 'indikatorer')}, ${colours[colour]}: ${titles.join('; ')}. Beslutet och motiveringen syns på varje rad.`,
  statusIsNotAsked: 'Jag frågar inte längre om läget.',
  numberIsAsked: 'Siffran frågar jag ändå efter nästa gång, för den ska med i årets tabell.',
  left: (ids) => `Ännu väntar ${ids.length === 1 ? 'indikator' : 'indikatorerna'} ${list(ids)} på beslut.`,
  needsReason: (ids, colour) =>
    `Ge också en motivering, den syns på raden: ”besluta ${list(ids)} ${colours[colour]}, eftersom …”. Inget ändrades.`,
  onlyManagers: 'Färgen bestäms av avtalets chefer, och efter årets slut av enhetens chef. Inget ändrades.',
  frozen: 'Året är avslutat och varje rad har sin färg. Tabellen ändras inte längre.',
  closed: ({ isFrozen, isHead, head }, indicator = '10') => {
    if (isFrozen) return decideSv.frozen;
    const decides = isHead
      ? `Du kan ännu besluta om en rads färg: ”besluta ${indicator} grön, eftersom …”.`
      : `Om något saknas eller är fel, berätta det för enhetens chef${head === undefined ? '' : ` (${head})`}, som ännu kan besluta om en rads färg.`;
    return `Året är avslutat, så nya uppgifter tas inte längre emot. ${decides}`;
  },
  waiting: (rows) => `${count(rows, 'rad', 'rader')} väntar på beslut`,
  draft: (undecided) =>
    undecided.length === 0
      ? 'Tabellen är ett utkast tills året avslutas.'
      : `Tabellen är ett utkast: ${count(undecided.length, 'rad', 'rader')} väntar på enhetschefens beslut (”besluta ${undecided[0]} grön, eftersom …”).`,
};
