import { answerEn } from './answer-en.ts';
import { chatEn, sayEn } from './chat-en.ts';
import { decideEn } from './decide-en.ts';
import { formEn } from './form-en.ts';
import { giveEn } from './give-en.ts';
import { introEn } from './intro-en.ts';
import type { Messages } from './messages.ts';
import { nextEn } from './next-en.ts';
import { reasonsEn } from './reasons-en.ts';
import { remarkEn } from './remark-en.ts';
import { undoEn } from './undo-en.ts';
import { wishEn } from './wish-en.ts';

export const en = {
  status: reasonsEn,
  chat: chatEn,
  say: sayEn,
  form: formEn,
  answer: answerEn,
  intro: introEn,
  next: nextEn,
  wish: wishEn,
  give: giveEn,
  decide: decideEn,
  remark: remarkEn,
  undo: undoEn,
} satisfies Messages;
