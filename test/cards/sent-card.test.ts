import { deepEqual, equal, ok } from 'node:assert/strict';
import { cardInput } from '../../src/cards/card-input.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { messages } from '../../src/messages/messages.ts';
import { elementsOf, ofType, textsOf } from './elements.ts';
import { agreement } from './played.ts';
import { samples } from './samples.ts';
import { cards } from './templates.ts';

describe('the list of what was sent', () => {
  it('begins with what did not arrive, and counts all of it', () => {
    const texts = textsOf(card('sent').json);
    equal(texts[0], '2.3. alkaen: 23 viestiä vastausten lisäksi, niistä 19 perillä.');
    equal(texts[1], 'Ei perillä, tai ei varmuutta (4)');
    const ended = texts.flatMap((text) => /mittarit 10 ja 21(?:, (.+))?$/.exec(text)?.slice(1) ?? []);
    deepEqual(ended.slice(0, 5), [
      'perillemenosta ei ole varmuutta',
      'ei tavoitettu',
      'Teams ei ottanut vastaan',
      'ei lähtenyt',
      undefined,
    ]);
    equal(texts[10], 'Perillä (19)');
  });

  it('says once that all of it arrived, where it did', () => {
    for (const language of languages) {
      const texts = textsOf(card('sent-arrived', language).json);
      const [heading = ''] = texts;
      const { heading: headed } = messages[language].wish.sent;
      equal(heading, headed({ messages: 2, delivered: 2, days: { from: '2020-03-02' }, isToAsker: false }));
      equal(texts.length, 1 + 2 * 2);
    }
    equal(textsOf(card('sent-arrived').json).filter((text) => /perillä/i.test(text)).length, 1);
  });

  it('goes on with all that is left, and says truly how much that is', () => {
    const first = card('sent');
    equal(lines(first.json), 15);
    ok(textsOf(first.json).includes('Lisäksi 8 viestiä.'));
    const [rest] = ofType(first.json, 'Action.Submit');
    equal(rest?.title, 'Näytä loput 8');
    const question = { kind: 'everyone' } as const;
    deepEqual(cardInput(rest?.data), {
      verb: 'sent',
      agreement: 'yhteiset-palvelut-2020',
      question,
      page: 1,
    });
    const last = card('sent-rest');
    equal(lines(last.json), 8);
    ok(!textsOf(last.json).some((text) => text.startsWith('Lisäksi')));
    ok(!ofType(last.json, 'Action.Submit').some(({ title }) => String(title).startsWith('Näytä')));
  });

  it('has in each part the newest first, those of a day by name, and above them who had no message', () => {
    const about = { why: ['chaser'], rows: ['10'], ended: 'unreachable' } as const;
    const messages = [
      { ...about, day: '2020-04-01', to: 'Anna' },
      { ...about, day: '2020-04-06', to: 'Matti' },
      { ...about, day: '2020-04-06', to: 'Leena' },
      { ...about, day: undefined, to: 'Johan' },
    ];
    const question = { kind: 'everyone' } as const;
    const answer = { agreement, question, days: { from: '2020-03-02' }, messages, isNamed: true };
    const labels = textsOf(cards.sent(answer, 'fi').json).filter((text) => /[a-z]$/.test(text));
    deepEqual(
      labels.filter((_, at) => at % 2 === 0),
      ['Johan', 'ma 6.4. Leena', 'ma 6.4. Matti', 'ke 1.4. Anna'],
    );
  });

  it('does not speak of age where nothing is older', () => {
    for (const language of languages) {
      const texts = textsOf(samples.sent?.(language).json ?? {});
      ok(!texts.some((text) => /vanhempi|vanhempaa|äldre|older/.test(text)));
    }
  });
});

function card(name: 'sent' | 'sent-rest' | 'sent-arrived', language: Language = 'fi') {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`No sample ${name}`);
  return sample(language);
}

/** How many messages a card lists. */
function lines(json: object): number {
  return ofType(json, 'RichTextBlock').filter(({ inlines }) =>
    elementsOf(inlines).some(({ text }) => /Vastuuhenkilö \d+$/.test(String(text))),
  ).length;
}
