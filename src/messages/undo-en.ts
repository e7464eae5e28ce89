import { format, sentence } from './format.ts';
import type { UndoWords } from './undo-words.ts';

const { count, day } = format.en;

export const undoEn: UndoWords = {
  done: ({ on, what }) =>
    what === 'decision'
      ? `I took back the decision you made on ${sentence(day(on))}`
      : `I took back what you saved last: ${count(what.reports, 'report', 'reports')}, ${sentence(day(on))}`,
  asks: ({ on, what }) =>
    what === 'decision'
      ? `The last thing you did was a decision on ${sentence(day(on))} Shall I take it back?`
      : `You last saved ${count(what.reports, 'report', 'reports')} on ${sentence(day(on))} Shall I take ${what.reports === 1 ? 'it' : 'them'} back?`,
  unsaved: 'The card opened last has not been saved, so there is nothing in it to take back.',
  unchangedYet: 'Nothing has been changed yet.',
  confirm: 'Take back',
  taken: 'Taken back',
  nothing: 'You have told or decided nothing that could be taken back.',
  already: 'This has already been taken back. Nothing was changed.',
  tooLate: 'The year has been closed, so the head of the unit makes changes now. Nothing was changed.',
};
