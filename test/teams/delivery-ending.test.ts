import assert from 'node:assert/strict';
import { endingOf } from '../../src/teams/delivery-ending.ts';

/** Teams' "Status codes from bot conversational APIs", each with what it means for what was sent. */
const documented = {
  400: 'refused', // Bad Argument
  401: 'refused', // BotNotRegistered
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
const others = { 405: 'refused', 408: 'unknown', 409: 'refused', 501: 'unknown' };

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
