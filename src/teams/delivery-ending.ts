import type { Delivery } from '../domain/person.ts';
import { NoTokenError } from './bot-credentials.ts';
import { NotConnectedError } from './sending-once.ts';

/** A proxy could not be reached, so nothing of the message can have left. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** By these a host says that it takes a message elsewhere, where it is not sent: 303 alone may have taken it. */
const movedElsewhere = [301, 302, 307, 308];

/**
 * What a failed send came to, by the status codes that Teams documents for bots ("Status codes from bot
 * conversational APIs"). A definite refusal may be sent again, a person who cannot be reached is tried when they
 * write, and where Teams may have taken the message it is never sent again: there is no key to ask by.
 */
export function endingOf(error: unknown): Exclude<Delivery, 'claimed' | 'sent'> {
  if (error instanceof NoTokenError || error instanceof NotConnectedError) return 'not-sent';
  const { statusCode, code } = detailsOf(error);
  if (statusCode === undefined) return neverConnected.includes(code ?? '') ? 'not-sent' : 'unknown';
  // A token that is refused says nothing of whom it was for: their message is sent when the token holds.
  if (statusCode === 401 || statusCode === 412 || statusCode === 429) return 'not-sent';
  if (movedElsewhere.includes(statusCode)) return 'not-sent';
  if (statusCode === 403 || statusCode === 404) return 'unreachable';
  // 408 is a time-out on their side: it may have arrived.
  return statusCode >= 400 && statusCode < 500 && statusCode !== 408 ? 'refused' : 'unknown';
}

/**
 * What holds all messages back, not the one alone: a 429, with what its Retry-After says or without; a refused token
 * (401), which is not mended by asking again at once, so that an hour gives people time to look at the log; and no token
 * at all.
 *
 * @returns seconds, when it is told how long
 */
export function throttlingOf(error: unknown): { readonly retryAfter?: number } | undefined {
  if (error instanceof NoTokenError) return {};
  const { statusCode, response } = detailsOf(error);
  if (statusCode === 401) return { retryAfter: 3600 };
  if (statusCode !== 429) return undefined;
  const header = (name: string) => response?.headers?.get?.(name) ?? '';
  const retryAfter = secondsOf(header('retry-after'), header('date'));
  // "0", or a day that has gone, is no leave to ask again and again without a pause.
  return retryAfter > 0 ? { retryAfter } : {};
}

/**
 * Reads Retry-After as RFC 9110 has it: seconds, or a date, which counts from the answer's own so that no two clocks
 * need agree. Not a number when it is neither.
 */
function secondsOf(retryAfter: string, answeredAt: string): number {
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter);
  return (Date.parse(retryAfter) - Date.parse(answeredAt)) / 1000;
}

type Details = {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: { readonly headers?: { readonly get?: (name: string) => string | undefined } };
};

function detailsOf(error: unknown): Details {
  // @NOTE The connector's errors are RestErrors, and Node's own when no answer came; neither is exported.
  return typeof error === 'object' && error !== null ? (error as Details) : {};
}
