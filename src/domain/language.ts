import { z } from 'zod';

/** The languages the bot speaks, the agreement's own first. */
export const languages = ['fi', 'sv', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** What is known of the languages of someone: chosen, last written in, and the client's own. */
type Speaker = { readonly language?: Language; readonly lastLanguage?: Language; readonly locale?: Language };

/**
 * The language of an answer: the message's own when its words decide it; else what the person chose, last wrote
 * in, or has the client in; else the agreement's.
 */
export function answerLanguage(
  message: Language | undefined,
  speaker: Speaker,
  agreement: Language,
): Language {
  return message ?? noticeLanguage(speaker, agreement);
}

/** The language of what the bot says unasked. */
export function noticeLanguage(speaker: Speaker, agreement: Language): Language {
  return speaker.language ?? speaker.lastLanguage ?? speaker.locale ?? agreement;
}
