import type { Language } from '../domain/language.ts';
import type { AnswerWords } from './answer-words.ts';
import type { ChatWords, SayWords } from './chat-words.ts';
import type { DecideWords } from './decide-words.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { FormWords } from './form-words.ts';
import type { GiveWords } from './give-words.ts';
import type { IntroWords } from './intro-words.ts';
import type { NextWords } from './next-words.ts';
import type { ReasonWords } from './reason-words.ts';
import type { RemarkWords } from './remark-words.ts';
import { sv } from './sv.ts';
import type { UndoWords } from './undo-words.ts';
import type { WishWords } from './wish-words.ts';

/** Everything the bot says, by where it is said. A text that a language lacks does not compile. */
export type Messages = {
  readonly status: ReasonWords;
  readonly chat: ChatWords;
  readonly say: SayWords;
  readonly form: FormWords;
  readonly answer: AnswerWords;
  readonly intro: IntroWords;
  readonly next: NextWords;
  readonly wish: WishWords;
  readonly give: GiveWords;
  readonly decide: DecideWords;
  readonly remark: RemarkWords;
  readonly undo: UndoWords;
};

export const messages: Readonly<Record<Language, Messages>> = { fi, sv, en };
