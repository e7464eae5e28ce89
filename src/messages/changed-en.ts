import type { ChangedWords } from './changed-words.ts';
import { duringEn } from './during-en.ts';
import { format } from './format.ts';

const { count, day, list } = format.en;

export const changedEn: ChangedWords = {
  heading: (span, whose, { told, turned }) => {
    const mine = whose === 'mine';
    const rows = (several: number) =>
      mine ? `${several} of your indicators` : count(several, 'indicator', 'indicators');
    const none = `no news of ${mine ? 'your' : 'any'} indicators`;
    if ('since' in span) {
      const since = `Since ${day(span.since)}`;
      const have = turned === 1 ? 'has' : 'have';
      if (told > 0) {
        const news = `${since} there is news of ${rows(told)}`;
        return turned > 0 ? `${news}, and ${turned} more ${have} changed colour.` : `${news}.`;
      }
      return turned > 0
        ? `${since} ${rows(turned)} ${have} changed colour without a new report.`
        : `${since} there is ${none}.`;
    }
    const during = duringEn(span.during);
    if (told > 0) {
      const news = `${during} there was news of ${rows(told)}`;
      return turned > 0 ? `${news}, and ${turned} more changed colour.` : `${news}.`;
    }
    return turned > 0
      ? `${during} ${rows(turned)} changed colour without a new report.`
      : `${during} there was ${none}.`;
  },
  reddened: (names, span) => {
    const have = names.length === 1 ? 'has' : 'have';
    return `${list(names)} ${'since' in span ? `${have} turned` : 'turned'} red.`;
  },
  leftSilent: (rows, span) =>
    'since' in span
      ? `Besides, ${count(rows, 'indicator has', 'indicators have')} been left with no word.`
      : `Besides, ${count(rows, 'indicator was', 'indicators were')} left with no word.`,
};
