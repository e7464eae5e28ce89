import { format, sentence } from './format.ts';
import type { UndoWords } from './undo-words.ts';

const { count, day } = format.sv;

export const undoSv: UndoWords = {
  done: ({ on, what }) =>
    what === 'decision'
      ? `Jag tog tillbaka beslutet som du fattade ${sentence(day(on))}`
      : `Jag tog tillbaka det som du senast sparade: ${count(what.reports, 'uppgift', 'uppgifter')}, ${sentence(day(on))}`,
  asks: ({ on, what }) =>
    what === 'decision'
      ? `Senast fattade du ett beslut ${sentence(day(on))} Ska jag ta tillbaka det?`
      : `Senast sparade du ${count(what.reports, 'uppgift', 'uppgifter')} ${sentence(day(on))} Ska jag ta tillbaka ${what.reports === 1 ? 'den' : 'dem'}?`,
  unsaved: 'Kortet som öppnades senast är inte sparat, så i det finns inget att ta tillbaka.',
  unchangedYet: 'Ingenting har ändrats ännu.',
  confirm: 'Ta tillbaka',
  taken: 'Tillbakataget',
  nothing: 'Du har inte berättat eller beslutat något som kan tas tillbaka.',
  already: 'Det här har redan tagits tillbaka. Ingenting ändrades.',
  tooLate: 'Året är redan avslutat, så nu är det enhetschefen som ändrar uppgifter. Ingenting ändrades.',
};
