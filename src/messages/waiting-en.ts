import type { WaitingWords } from './answer-words.ts';
import { format } from './format.ts';
import { namedIn } from './waiting-names.ts';

const { count, dayBeside, list } = format.en;

const allAnswered = 'Everyone who has been asked has answered.';

export const waitingEn: WaitingWords = {
  heading: (waiting, today) => {
    const { asked, unowned, people, isShared } = waiting;
    const { own, others } = asked;
    if (people === undefined) {
      const parts = [
        own > 0 ? `${own} of your own` : '',
        others > 0 ? `${others} ${isShared ? 'with an owner' : 'of other people’s'}` : '',
        unowned > 0 ? `${unowned} without an owner` : '',
      ].filter((part) => part !== '');
      if (own > 0 && parts.length === 1) return `You have ${count(own, 'question', 'questions')} to answer.`;
      return parts.length === 0 ? allAnswered : `No answer yet: ${list(parts)}.`;
    }
    const names = namedIn(waiting, {
      you: 'you',
      away: (until) => `away until ${dayBeside(until, today)}`,
      more: (more) => count(more, 'other', 'others'),
    });
    return names.length === 0 ? allAnswered : `No answer yet from: ${list(names)}.`;
  },
  unowned: (rows) =>
    `Besides, ${count(rows, 'indicator has', 'indicators have')} no owner, so nobody has been asked about ${rows === 1 ? 'it' : 'them'}.`,
  section: (of, rows) =>
    `${{ own: 'Yours', others: 'Other people’s', owned: 'With an owner', unowned: 'Without an owner' }[of]} (${rows})`,
};
