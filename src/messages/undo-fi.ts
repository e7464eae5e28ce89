import { format, sentence } from './format.ts';
import type { UndoWords } from './undo-words.ts';

const { count, day } = format.fi;

export const undoFi: UndoWords = {
  done: ({ on, what }) =>
    what === 'decision'
      ? `Otin takaisin päätöksen, jonka teit ${sentence(day(on))}`
      : `Otin takaisin sen, minkä tallensit viimeksi: ${count(what.reports, 'tieto', 'tietoa')}, ${sentence(day(on))}`,
  asks: ({ on, what }) =>
    what === 'decision'
      ? `Viimeksi teit päätöksen ${sentence(day(on))} Otanko sen takaisin?`
      : `Viimeksi tallensit ${count(what.reports, 'tiedon', 'tietoa')} ${sentence(day(on))} Otanko ${what.reports === 1 ? 'sen' : 'ne'} takaisin?`,
  unsaved: 'Viimeksi avattua korttia ei ole tallennettu, joten siitä ei ole mitään otettavaa takaisin.',
  unchangedYet: 'Mitään ei ole vielä muutettu.',
  confirm: 'Ota takaisin',
  taken: 'Otettu takaisin',
  nothing: 'Et ole kertonut etkä päättänyt mitään, minkä voisi ottaa takaisin.',
  already: 'Tämä on jo otettu takaisin. Mitään ei muutettu.',
  tooLate: 'Vuosi on jo päätetty, joten tietoja muuttaa nyt yksikön päällikkö. Mitään ei muutettu.',
};
