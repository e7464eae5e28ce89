import { format, sentence } from './format.ts';
import { rowsInEn as rowsIn } from './give-en.ts';
import type { UndoWords } from './undo-words.ts';

const { count, day, quote } = format.en;

export const undoEn: UndoWords = {
  done: ({ on, what }) =>
    what === 'decision'
      ? `I took back the decision you made on ${sentence(day(on))}`
      : `I took back what you saved last: ${count(what.reports, 'report', 'reports')}, ${sentence(day(on))}`,
  asks: ({ on, what }) => {
    if (what === 'decision') return `Shall I take back the decision you made on ${day(on)}?`;
    return what.reports === 1
      ? `Shall I take back the report you saved on ${day(on)}?`
      : `Shall I take back the ${what.reports} reports you saved on ${day(on)}?`;
  },
  handed: ({ how, titles, rows: [row], before }) => {
    const rows = rowsIn(titles);
    const last = {
      taken: `The last thing you did was to take ${rows}.`,
      released: `The last thing you did was to leave ${rows} without an owner.`,
      given: `The last thing you did was to give away ${rows}.`,
      'given-away': `The last thing you did was to give away ${rows}.`,
    }[how];
    const changes = {
      taken: `${quote(`release ${row}`)} frees the indicator.`,
      released: `${quote(`take ${row}`)} makes you the owner.`,
      given: `${quote(`give ${row} to somebody`)} changes the owner and ${quote(`release ${row}`)} leaves the indicator without one.`,
      'given-away': 'the new owner or the agreement’s managers can give back.',
    }[how];
    const older =
      before === undefined
        ? ''
        : ` What you saved before that is taken back like this: ${quote(`undo ${before}`)}.`;
    return `${last} ${quote('undo')} does not take that back, but ${changes}${older}`;
  },
  unsaved: 'The card opened last has not been saved, so there is nothing in it to take back.',
  unchangedYet: 'Nothing has been changed yet.',
  confirm: 'Take back',
  taken: 'Taken back',
  nothing: 'You have told or decided nothing that could be taken back.',
  already: 'This has already been taken back. Nothing was changed.',
  tooLate: 'The year has been closed, so the head of the unit makes changes now. Nothing was changed.',
};
