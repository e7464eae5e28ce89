import { format, sentence } from './format.ts';
import { rowsInSv as rowsIn } from './give-sv.ts';
import type { UndoWords } from './undo-words.ts';

const { count, day, quote } = format.sv;

export const undoSv: UndoWords = {
  done: ({ on, what }) =>
    what === 'decision'
      ? `Jag tog tillbaka beslutet som du fattade ${sentence(day(on))}`
      : `Jag tog tillbaka det som du senast sparade: ${count(what.reports, 'uppgift', 'uppgifter')}, ${sentence(day(on))}`,
  asks: ({ on, what }) => {
    if (what === 'decision') return `Ska jag ta tillbaka beslutet som du fattade ${day(on)}?`;
    return what.reports === 1
      ? `Ska jag ta tillbaka uppgiften som du sparade ${day(on)}?`
      : `Ska jag ta tillbaka ${what.reports} uppgifter som du sparade ${day(on)}?`;
  },
  handed: ({ how, titles, rows: [row], before }) => {
    const rows = rowsIn(titles);
    const last = {
      taken: `Senast tog du ansvar för ${rows}.`,
      released: `Senast lämnade du ${rows} utan ansvarig.`,
      given: `Senast gav du bort ${rows}.`,
      'given-away': `Senast gav du bort ${rows}.`,
    }[how];
    const changes = {
      taken: `${quote(`avstår från ${row}`)} gör indikatorn ledig.`,
      released: `${quote(`ta ${row}`)} gör dig till ansvarig.`,
      given: `${quote(`ge ${row} till någon annan`)} byter ansvarig och ${quote(`avstår från ${row}`)} lämnar indikatorn utan.`,
      'given-away': 'den nya ansvariga eller avtalets chefer kan ge tillbaka.',
    }[how];
    const older =
      before === undefined
        ? ''
        : ` Det du sparade före det tar du tillbaka så här: ${quote(`ångra ${before}`)}.`;
    return `${last} Det tas inte tillbaka med ${quote('ångra')}, men ${changes}${older}`;
  },
  unsaved: 'Kortet som öppnades senast är inte sparat, så i det finns inget att ta tillbaka.',
  unchangedYet: 'Ingenting har ändrats ännu.',
  confirm: 'Ta tillbaka',
  taken: 'Tillbakataget',
  nothing: 'Du har inte berättat eller beslutat något som kan tas tillbaka.',
  already: 'Det här har redan tagits tillbaka. Ingenting ändrades.',
  tooLate: 'Året är redan avslutat, så nu är det enhetschefen som ändrar uppgifter. Ingenting ändrades.',
};
