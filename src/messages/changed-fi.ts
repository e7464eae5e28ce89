import type { ChangedWords } from './changed-words.ts';
import { duringFi } from './during-fi.ts';
import { format } from './format.ts';

const { count, day, list } = format.fi;

export const changedFi: ChangedWords = {
  heading: (span, whose, { told, turned }) => {
    const mine = whose === 'mine';
    const rows = mine ? 'oman mittarisi' : 'mittarin';
    const ofRows = mine ? 'omista mittareistasi' : 'mittareista';
    const of = (several: number) => `${several} ${mine ? 'omasta mittaristasi' : 'mittarista'}`;
    if ('since' in span) {
      const from = `${day(span.since)} alkaen`;
      if (told > 0) {
        const news = `${from} uutta tietoa on ${of(told)}`;
        return turned > 0 ? `${news}, ja lisäksi ${turned} ${rows} väri on vaihtunut.` : `${news}.`;
      }
      return turned > 0
        ? `${from} ${turned} ${rows} väri on vaihtunut ilman uutta tietoa.`
        : `${from} ${ofRows} ei ole uutta tietoa.`;
    }
    const during = duringFi(span.during);
    if (told > 0) {
      const news = `${during} uutta tietoa tuli ${of(told)}`;
      return turned > 0 ? `${news}, ja lisäksi ${turned} ${rows} väri vaihtui.` : `${news}.`;
    }
    return turned > 0
      ? `${during} ${turned} ${rows} väri vaihtui ilman uutta tietoa.`
      : `${during} ${ofRows} ei tullut uutta tietoa.`;
  },
  reddened: (names, span) => {
    const [one, several] = 'since' in span ? ['on mennyt', 'ovat menneet'] : ['meni', 'menivät'];
    return `Punaiselle ${names.length === 1 ? one : several} ${list(names)}.`;
  },
  leftSilent: (rows, span) =>
    `Lisäksi ${count(rows, 'mittari', 'mittaria')} ${'since' in span ? 'on jäänyt' : 'jäi'} ilman tietoa.`,
};
