import type { Digest } from './digest.ts';
import type { Form } from './form.ts';

/** What the bot says unasked. */
export type Notice =
  | { readonly kind: 'reminder'; readonly form: Form }
  | { readonly kind: 'digest'; readonly card: string; readonly digest: Digest };
