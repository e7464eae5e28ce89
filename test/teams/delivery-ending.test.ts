import assert from 'node:assert/strict';
import { NoTokenError } from '../../src/teams/bot-credentials.ts';
import { endingOf, throttlingOf } from '../../src/teams/delivery-ending.ts';

/** Teams' "Status codes from bot conversational APIs", each with what it means for what was sent. */
const documented = {
  400: 'refused', // Bad Argument
  401: 'not-sent', // BotNotRegistered: our credentials, nobody's message is spent on it
  403: 'unreachable', // blocked, disabled, not installed, not in the roster
  404: 'unreachable', // ConversationNotFound
  412: 'not-sent', // PreconditionFailed: may be tried again
  413: 'refused', // MessageSizeTooBig
  429: 'not-sent', // Throttled: may be tried again
  500: 'unknown', // ServiceError
  502: 'unknown',
  503: 'unknown',
  504: 'unknown',
};
const others = {
  301: 'not-sent',
  303: 'unknown',
  307: 'not-sent',
  405: 'refused',
  408: 'unknown',
  409: 'refused',
  501: 'unknown',
};

/** Node's own errors, when no answer came at all. */
const network = {
  ECONNREFUSED: 'not-sent',
  ENOTFOUND: 'not-sent',
  EAI_AGAIN: 'not-sent',
  EHOSTUNREACH: 'not-sent',
  ENETUNREACH: 'not-sent',
  ECONNRESET: 'unknown',
  EPIPE: 'unknown',
  ETIMEDOUT: 'unknown',
};

describe('endingOf', () => {
  for (const [status, ending] of Object.entries({ ...documented, ...others })) {
    it(`takes ${status} for ${ending}`, () => {
      assert.equal(endingOf({ statusCode: Number(status), code: 'Whatever' }), ending);
    });
  }
  for (const [code, ending] of Object.entries(network)) {
    it(`takes ${code} for ${ending}`, () => {
      assert.equal(endingOf(Object.assign(new Error(code), { code })), ending);
    });
  }
  for (const [name, error] of Object.entries({
    undefined,
    null: null,
    text: 'no',
    bug: new TypeError('x'),
  })) {
    it(`takes ${name} for unknown: it may have been sent`, () => {
      assert.equal(endingOf(error), 'unknown');
    });
  }
});

describe('throttlingOf', () => {
  const answered = (statusCode: number, headers: Readonly<Record<string, string>> = {}) => ({
    statusCode,
    response: { headers: { get: (name: string) => headers[name] } },
  });
  const date = 'Wed, 21 Oct 2020 07:28:00 GMT';
  const later = 'Wed, 21 Oct 2020 07:28:40 GMT';
  for (const [name, error, asks] of [
    ['a 429 with its seconds', answered(429, { 'retry-after': '7' }), { retryAfter: 7 }],
    ['a 429 with a date', answered(429, { date, 'retry-after': later }), { retryAfter: 40 }],
    ['a 429 with a date that has gone', answered(429, { date: later, 'retry-after': date }), {}],
    ['a 429 with a date and none of its own', answered(429, { 'retry-after': later }), {}],
    ['a 429 with no seconds at all to wait', answered(429, { 'retry-after': '0' }), {}],
    ['a 429 with none', answered(429), {}],
    ['a 429 with something else', answered(429, { date, 'retry-after': 'soon' }), {}],
    ['a 429 with no answer to read', { statusCode: 429 }, {}],
    ['a token that is refused, for an hour', answered(401), { retryAfter: 3600 }],
    ['no token to be had', new NoTokenError('no'), {}],
    ['any other refusal, for nothing', answered(403, { 'retry-after': '7' }), undefined],
    ['an error of our own, for nothing', new TypeError('x'), undefined],
  ] as const)
    it(`takes ${name}`, () => assert.deepEqual(throttlingOf(error), asks));
});
