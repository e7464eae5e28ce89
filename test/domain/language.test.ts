import assert from 'node:assert/strict';
import { answerLanguage, noticeLanguage } from '../../src/domain/language.ts';

describe('the language of an answer', () => {
  it('is that of the message, then the chosen, the last written, the client’s and the agreement’s', () => {
    const speaker = { language: 'sv', lastLanguage: 'en', locale: 'fi' } as const;
    assert.equal(answerLanguage('en', speaker, 'fi'), 'en');
    assert.equal(answerLanguage(undefined, speaker, 'fi'), 'sv');
    assert.equal(answerLanguage(undefined, { lastLanguage: 'en', locale: 'sv' }, 'fi'), 'en');
    assert.equal(answerLanguage(undefined, { locale: 'sv' }, 'fi'), 'sv');
    assert.equal(answerLanguage(undefined, {}, 'fi'), 'fi');
  });

  it('is not changed by a message for what comes unasked', () => {
    assert.equal(noticeLanguage({ language: 'sv', lastLanguage: 'fi' }, 'fi'), 'sv');
  });
});
