import { format } from './format.ts';
import { type GiveWords, mostGiven } from './give-words.ts';

const { count, list, quote, weekday } = format.en;

/** The rows as a sentence takes them: more are counted. */
export const rowsInEn = (titles: readonly string[]) =>
  titles.length > mostGiven ? count(titles.length, 'indicator', 'indicators') : list(titles);

export const giveEn: GiveWords = {
  heading: (rows) => (rows === 1 ? 'Who will own the indicator?' : `Who will own the ${rows} indicators?`),
  person: 'Owner',
  choose: 'Choose',
  email: 'Or an e-mail address, if the person is not in the list',
  emailExample: 'e.g. first.last@city.fi',
  save: 'Assign',
  nobody: 'Choose a person or write an e-mail address. Nothing was changed.',
  noAddress: (written) =>
    `${quote(written)} is not an e-mail address. Write for example first.last@city.fi. Nothing was changed.`,
  assigned: (titles, to) => `The owner is now ${to}: ${rowsInEn(titles)}.`,
  hears: (on) => {
    if (on === 'now') return 'They get a message about it now.';
    return on === 'later' ? 'They get a message about it.' : `They get a message about it on ${weekday(on)}.`;
  },
  unmet: (to) =>
    `I have not met them yet (${to}), so I cannot remind them. Send them: “Open Sopimusvahti in Teams and write hello.”`,
  noneOwned: 'You have no indicators at the moment.',
  released: (titles) =>
    `There is no owner now: ${rowsInEn(titles)}. Anyone can take ${titles.length === 1 ? 'it' : 'them'}.`,
  refused: (titles) =>
    titles.length === 1
      ? `Only its owner or the agreement’s managers can give this away: ${list(titles)}. It was not changed.`
      : `Only their owner or the agreement’s managers can give these away: ${rowsInEn(titles)}. They were not changed.`,
};
