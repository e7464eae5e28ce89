import { answerEn } from './answer-en.ts';
import { chatEn, sayEn } from './chat-en.ts';
import { formEn } from './form-en.ts';
import { introEn } from './intro-en.ts';
import type { Messages } from './messages.ts';

export const en = {
  chat: chatEn,
  say: sayEn,
  form: formEn,
  answer: answerEn,
  intro: introEn,
} satisfies Messages;
