import { z } from 'zod';

/** The languages the bot speaks, the agreement's own first. */
export const languages = ['fi', 'sv', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;
