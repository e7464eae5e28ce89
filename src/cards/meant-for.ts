import type { Language } from '../domain/language.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { plain, unmarked } from './escape.ts';

/** A card of a rehearsal, headed with whom it is meant for. */
export function meantFor({ json, summary }: Card, name: string, language: Language): Card {
  const text = plain(messages[language].wish.meantFor(name));
  const block = { type: 'TextBlock', text: unmarked(text), wrap: true, isSubtle: true };
  const body = 'body' in json && Array.isArray(json.body) ? json.body : [];
  return { json: { ...json, body: [block, ...body] }, summary: `${text} ${summary}` };
}
