import { sayEn } from './chat-en.ts';
import { format } from './format.ts';
import type { RemarkWords } from './remark-words.ts';

const { count, quote } = format.en;
const signs = (length: number) => count(length, 'character', 'characters');

export const remarkEn: RemarkWords = {
  said: ({ text, by, isStandIn }) =>
    `${[isStandIn ? 'On behalf of the head of the unit' : 'The head of the unit', by === 'The head of the unit' ? undefined : by].filter(Boolean).join(', ')}: ${quote(text)}`,
  label: (has) =>
    has
      ? 'Your sentence in the digests of the service area and the division'
      : 'Add a sentence to the digests of the service area and the division',
  example: 'e.g. The opening of Aunela moved to May.',
  atMost: (most) => `At most ${signs(most)}.`,
  note: (has) =>
    `It is shown as it is, with your name.${has ? ' If you empty the field and save, it is left out.' : ''}`,
  save: 'Save the sentence',
  saved: {
    stored: 'The sentence is saved.',
    'taken-back': 'The sentence is left out of new digests.',
    empty: 'The field was empty, so I changed nothing.',
    'too-long': 'The sentence is not saved yet.',
  },
  tooLong: (length, most) =>
    `The sentence has ${signs(length)}, and there is room for ${most}. Shorten it and save again.`,
  onlyHead: 'The sentence in the digests is for the head of the unit to write. Nothing was saved.',
  past: `This digest is of an earlier quarter, so the sentence was not saved. For the newest, write ${quote(sayEn.digest)}.`,
};
