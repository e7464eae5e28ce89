import { sayFi } from './chat-fi.ts';
import { format } from './format.ts';
import type { RemarkWords } from './remark-words.ts';

const { count, quote } = format.fi;
const signs = (length: number) => count(length, 'merkki', 'merkkiä');

export const remarkFi: RemarkWords = {
  said: ({ text, by, isStandIn }) =>
    `${[isStandIn ? 'Yksikön päällikön puolesta' : 'Yksikön päällikkö', by === 'Yksikön päällikkö' ? undefined : by].filter(Boolean).join(' ')}: ${quote(text)}`,
  label: (has) =>
    has
      ? 'Lauseesi palvelualueen ja toimialan koosteissa'
      : 'Lisää lause palvelualueen ja toimialan koosteisiin',
  example: 'esim. Aunelan avajaiset siirtyivät toukokuulle.',
  atMost: (most) => `Enintään ${signs(most)}.`,
  note: (has) =>
    `Lause näkyy sellaisenaan ja nimelläsi.${has ? ' Kun tyhjennät kentän ja tallennat, se jää pois.' : ''}`,
  save: 'Tallenna lause',
  saved: {
    stored: 'Lause on tallennettu.',
    'taken-back': 'Lause on otettu pois uusista koosteista.',
    empty: 'Kenttä oli tyhjä, joten en muuttanut mitään.',
    'too-long': 'Lausetta ei vielä tallennettu.',
  },
  tooLong: (length, most) =>
    `Lauseessa on ${signs(length)}, ja mukaan mahtuu ${most}. Lyhennä sitä ja tallenna uudelleen.`,
  onlyHead: 'Lauseen koosteisiin kirjoittaa yksikön päällikkö. Mitään ei tallennettu.',
  past: `Tämä kooste on aiemmasta neljänneksestä, joten lausetta ei tallennettu. Uusimman saat kirjoittamalla ${quote(sayFi.digest)}.`,
};
