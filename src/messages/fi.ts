import { answerFi } from './answer-fi.ts';
import { chatFi, sayFi } from './chat-fi.ts';
import { decideFi } from './decide-fi.ts';
import { formFi } from './form-fi.ts';
import { giveFi } from './give-fi.ts';
import { introFi } from './intro-fi.ts';
import type { Messages } from './messages.ts';
import { nextFi } from './next-fi.ts';
import { reasonsFi } from './reasons-fi.ts';
import { remarkFi } from './remark-fi.ts';
import { undoFi } from './undo-fi.ts';
import { wishFi } from './wish-fi.ts';

export const fi = {
  status: reasonsFi,
  chat: chatFi,
  say: sayFi,
  form: formFi,
  answer: answerFi,
  intro: introFi,
  next: nextFi,
  wish: wishFi,
  give: giveFi,
  decide: decideFi,
  remark: remarkFi,
  undo: undoFi,
} satisfies Messages;
