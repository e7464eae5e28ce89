import type { Delivery } from '../domain/person.ts';
import { NoTokenError } from './bot-credentials.ts';

/** Nothing of the message can have left: the connection was never made. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/**
 * What a failed send came to, by the status codes that Teams documents for bots ("Status codes from bot
 * conversational APIs"). A definite refusal may be sent again, a person who cannot be reached is tried when they
 * write, and where Teams may have taken the message it is never sent again: there is no key to ask by.
 */
export function endingOf(error: unknown): Exclude<Delivery, 'claimed' | 'sent'> {
  if (error instanceof NoTokenError) return 'not-sent';
  const { statusCode, code } = detailsOf(error);
  if (statusCode === undefined) return neverConnected.includes(code ?? '') ? 'not-sent' : 'unknown';
  if (statusCode === 412 || statusCode === 429) return 'not-sent';
  if (statusCode === 403 || statusCode === 404) return 'unreachable';
  // 408 is a time-out on their side: it may have arrived.
  return statusCode >= 400 && statusCode < 500 && statusCode !== 408 ? 'refused' : 'unknown';
}

function detailsOf(error: unknown): { readonly statusCode?: number; readonly code?: string } {
  // @NOTE The connector's errors are RestErrors, and Node's own when no answer came; neither is exported.
  return typeof error === 'object' && error !== null ? (error as { statusCode?: number; code?: string }) : {};
}
