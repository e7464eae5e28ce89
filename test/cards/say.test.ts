import { deepEqual, notEqual } from 'node:assert/strict';
import { languages } from '../../src/domain/language.ts';
import type { Intent } from '../../src/language/intent.ts';
import { understanding } from '../../src/language/understand.ts';
import type { SayWords } from '../../src/messages/chat-words.ts';
import { messages } from '../../src/messages/messages.ts';
import { agreement } from '../seeds/seed.ts';

const understand = understanding([agreement]);

function understood(text: string): Intent {
  return understand(text, '2020-03-24').intent;
}

function rows(
  state: 'any' | 'red' | 'yellow' | 'no-word' | 'unowned',
  whose: 'everyone' | 'mine' = 'everyone',
): Intent {
  return { kind: 'question', question: { kind: 'rows', state, whose: { kind: whose } } };
}

/** Every button's text and what it must be understood as. */
function meanings(say: SayWords): readonly (readonly [string, Intent])[] {
  return [
    [say.reportRow('10'), { kind: 'report', indicator: '10' }],
    [say.take('10'), { kind: 'take', indicators: ['10'] }],
    [say.red, rows('red')],
    [say.yellow, rows('yellow')],
    [say.noWord, rows('no-word')],
    [say.status, { kind: 'question', question: { kind: 'totals' } }],
    [say.mine, rows('any', 'mine')],
    [say.unowned, rows('unowned')],
    [say.report, { kind: 'report', indicator: undefined }],
    [say.takeAll, { kind: 'take', indicators: 'all' }],
    [say.digest, { kind: 'digest', quarter: undefined }],
    [say.help, { kind: 'help' }],
    [say.sent, { kind: 'sent', whose: 'everyone' }],
    [say.nudge, { kind: 'remind-now' }],
    [say.preview, { kind: 'preview' }],
    [say.fewer, { kind: 'spare', isSpared: true }],
  ];
}

describe('a button', () => {
  for (const language of languages) {
    const { say, intro } = messages[language];

    for (const [text, intent] of meanings(say)) {
      it(`says in ${language} what is understood: ${text}`, () => {
        deepEqual(understood(text), intent);
      });
    }

    for (const { title, text } of Object.values(intro.topics))
      for (const [, example] of text.matchAll(/[”“]([^”]+)”/g)) {
        it(`is not the only way in: "${title}" names what is understood, ${example}`, () => {
          notEqual(understood(String(example)).kind, 'unknown');
        });
      }
  }
});
