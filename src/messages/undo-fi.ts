import { format, sentence } from './format.ts';
import { rowsInFi as rowsIn } from './give-fi.ts';
import type { UndoWords } from './undo-words.ts';

const { count, day, quote } = format.fi;

export const undoFi: UndoWords = {
  done: ({ on, what }) =>
    what === 'decision'
      ? `Otin takaisin päätöksen, jonka teit ${sentence(day(on))}`
      : `Otin takaisin sen, minkä tallensit viimeksi: ${count(what.reports, 'tieto', 'tietoa')}, ${sentence(day(on))}`,
  asks: ({ on, what }) => {
    if (what === 'decision') return `Otanko takaisin päätöksen, jonka teit ${day(on)}?`;
    return what.reports === 1
      ? `Otanko takaisin tiedon, jonka tallensit ${day(on)}?`
      : `Otanko takaisin ${what.reports} tietoa, jotka tallensit ${day(on)}?`;
  },
  handed: ({ how, titles, rows: [row], before }) => {
    const last = {
      taken: 'Viimeksi otit vastuullesi',
      released: 'Viimeksi jätit ilman vastuuhenkilöä',
      given: 'Viimeksi annoit toiselle',
      'given-away': 'Viimeksi annoit toiselle',
    }[how];
    const changes = {
      taken: `${quote(`luovun ${row}`)} vapauttaa mittarin.`,
      released: `${quote(`ota ${row}`)} ottaa mittarin sinulle.`,
      given: `${quote(`anna ${row} toiselle`)} vaihtaa vastuuhenkilön ja ${quote(`luovun ${row}`)} jättää mittarin ilman.`,
      'given-away': 'uusi vastuuhenkilö tai sopimuksen päällikkö voi antaa takaisin.',
    }[how];
    const older =
      before === undefined ? '' : ` Sitä ennen tallentamasi saat takaisin näin: ${quote(`kumoa ${before}`)}.`;
    return `${last}: ${rowsIn(titles)}. Sitä ${quote('kumoa')} ei peru, mutta ${changes}${older}`;
  },
  unsaved: 'Viimeksi avattua korttia ei ole tallennettu, joten siitä ei ole mitään otettavaa takaisin.',
  unchangedYet: 'Mitään ei ole vielä muutettu.',
  confirm: 'Ota takaisin',
  taken: 'Otettu takaisin',
  nothing: 'Et ole kertonut etkä päättänyt mitään, minkä voisi ottaa takaisin.',
  already: 'Tämä on jo otettu takaisin. Mitään ei muutettu.',
  tooLate: 'Vuosi on jo päätetty, joten tietoja muuttaa nyt yksikön päällikkö. Mitään ei muutettu.',
};
