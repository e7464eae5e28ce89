import type { WaitingWords } from './answer-words.ts';
import { format } from './format.ts';
import { namedIn } from './waiting-names.ts';

const { count, dayBeside, list } = format.en;

const silentRows = (rows: number) => count(rows, 'indicator has no word', 'indicators have no word');

export const waitingEn: WaitingWords = {
  heading: (waiting, today, whose) => {
    const { own, others, silent, people } = waiting;
    const asked = own + others;
    if (asked === 0 && whose === 'mine')
      return `No answer is missing from you, but ${silent.besides} of your own indicators ${silent.besides === 1 ? 'has' : 'have'} no word.`;
    if (asked === 0) return `${silentRows(silent.besides)}, but nobody’s answer is missing.`;
    const missing = `No answer yet on ${count(asked, 'indicator', 'indicators')}`;
    if (people !== undefined) {
      const names = namedIn(waiting, {
        you: 'you',
        away: (until) => `away until ${dayBeside(until, today)}`,
        more: (more) => count(more, 'other', 'others'),
      });
      return `${missing}: ${list(names)}.`;
    }
    if (others === 0) return `You have ${count(own, 'question', 'questions')} to answer.`;
    return own === 0 ? `${missing}.` : `${missing}, ${own} of them your own.`;
  },
  silent: ({ asked, besides, unowned }) => {
    const rows = silentRows(asked + besides);
    if (besides === 0) return `${rows}, ${asked === 1 ? 'which is' : 'all'} among these.`;
    const whose =
      unowned === besides ? ' without an owner' : unowned > 0 ? `, of which ${unowned} without an owner` : '';
    if (asked > 0) return `${rows}: ${asked} of these and ${besides} more${whose}.`;
    return unowned === besides ? `${rows} and no owner.` : `${rows}${whose}.`;
  },
  section: (of, rows) =>
    `${{ own: 'No answer yet from you', others: 'No answer yet from others', all: 'No answer yet', silent: 'Others with no word' }[of]} (${rows})`,
};
