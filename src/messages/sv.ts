import { answerSv } from './answer-sv.ts';
import { chatSv, saySv } from './chat-sv.ts';
import { decideSv } from './decide-sv.ts';
import { formSv } from './form-sv.ts';
import { giveSv } from './give-sv.ts';
import { introSv } from './intro-sv.ts';
import type { Messages } from './messages.ts';
import { nextSv } from './next-sv.ts';
import { reasonsSv } from './reasons-sv.ts';
import { remarkSv } from './remark-sv.ts';
import { undoSv } from './undo-sv.ts';
import { wishSv } from './wish-sv.ts';

export const sv = {
  status: reasonsSv,
  chat: chatSv,
  say: saySv,
  form: formSv,
  answer: answerSv,
  intro: introSv,
  next: nextSv,
  wish: wishSv,
  give: giveSv,
  decide: decideSv,
  remark: remarkSv,
  undo: undoSv,
} satisfies Messages;
