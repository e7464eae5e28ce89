import type { WaitingWords } from './answer-words.ts';
import { format } from './format.ts';
import { namedIn } from './waiting-names.ts';

const { count, dayBeside, list } = format.sv;

const allAnswered = 'Alla som har fått en fråga har svarat.';

export const waitingSv: WaitingWords = {
  heading: (waiting, today) => {
    const { asked, unowned, people, isShared } = waiting;
    const { own, others } = asked;
    if (people === undefined) {
      const parts = [
        own > 0 ? `${own} av dina egna` : '',
        others > 0 ? `${others} ${isShared ? 'med ansvarig' : 'av andras'}` : '',
        unowned > 0 ? `${unowned} utan ansvarig` : '',
      ].filter((part) => part !== '');
      if (own > 0 && parts.length === 1) return `Du har ${count(own, 'fråga', 'frågor')} att svara på.`;
      return parts.length === 0 ? allAnswered : `Svar saknas: ${list(parts)}.`;
    }
    const names = namedIn(waiting, {
      you: 'du själv',
      away: (until) => `borta till ${dayBeside(until, today)}`,
      more: (more) => count(more, 'annan', 'andra'),
    });
    return names.length === 0 ? allAnswered : `Svar saknas från: ${list(names)}.`;
  },
  unowned: (rows) =>
    `Dessutom saknar ${count(rows, 'indikator', 'indikatorer')} ansvarig, så ingen har fått frågor om ${rows === 1 ? 'den' : 'dem'}.`,
  section: (of, rows) =>
    `${{ own: 'Dina egna', others: 'Andras', owned: 'Med ansvarig', unowned: 'Utan ansvarig' }[of]} (${rows})`,
};
