import { saySv } from './chat-sv.ts';
import { format } from './format.ts';
import type { RemarkWords } from './remark-words.ts';

const { count, quote } = format.sv;
const signs = (length: number) => count(length, 'tecken', 'tecken');

export const remarkSv: RemarkWords = {
  said: ({ text, by, isStandIn }) =>
    `${[isStandIn ? 'På enhetschefens vägnar' : 'Enhetens chef', by === 'Enhetens chef' ? undefined : by].filter(Boolean).join(' ')}: ${quote(text)}`,
  label: (has) =>
    has
      ? 'Din mening i serviceområdets och sektorns sammandrag'
      : 'Lägg till en mening i serviceområdets och sektorns sammandrag',
  example: 't.ex. Invigningen av Aunela flyttades till maj.',
  atMost: (most) => `Högst ${signs(most)}.`,
  note: (has) =>
    `Meningen visas som den är, med ditt namn.${has ? ' Om du tömmer fältet och sparar tas den bort.' : ''}`,
  save: 'Spara meningen',
  saved: {
    stored: 'Meningen är sparad.',
    'taken-back': 'Meningen är borttagen ur nya sammandrag.',
    empty: 'Fältet var tomt, så jag ändrade inget.',
    'too-long': 'Meningen är inte sparad än.',
  },
  tooLong: (length, most) =>
    `Meningen har ${signs(length)}, och det ryms ${most}. Korta av den och spara på nytt.`,
  onlyHead: 'Meningen i sammandragen skriver enhetens chef. Inget sparades.',
  past: `Det här sammandraget gäller ett tidigare kvartal, så meningen sparades inte. Det senaste får du genom att skriva ${quote(saySv.digest)}.`,
};
