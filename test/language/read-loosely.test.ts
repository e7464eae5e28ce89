import assert from 'node:assert/strict';
import type { Intent } from '../../src/language/intent.ts';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort } from './phrase.ts';

const understand = understanding([agreement]);
const today = '2020-04-08';
const people = [{ id: 'anna', name: 'Anna' }];

function intentOf(text: string): Intent {
  return understand(text, today, { people }).intent;
}

describe('A message with words that nobody knows', () => {
  it('is a question all the same when it opens as one, and what is left says what is asked', () => {
    for (const [text, question] of [
      ['Löytyykö teknisestä infrasta punaista?', { kind: 'rows', state: 'red', whose: infra }],
      ['vad är rött enligt ryktet?', { kind: 'rows', state: 'red', whose: { kind: 'everyone' } }],
      ['how many webinars did the crew organise?', { kind: 'row', indicator: '39' }],
    ] as const) {
      assert.deepEqual(intentOf(text), { kind: 'question', question }, text);
    }
  });

  it('is left alone when it tells, or when what is denied may be the unknown word', () => {
    for (const text of ['the bus is late again', 'green tea anyone?', 'mitkä eivät ole punaisessa kaapissa'])
      assert.equal(intentOf(text).kind, 'unknown', text);
  });

  it('keeps a word that may be a misspelled row: it is offered, not dropped', () => {
    const intent = intentOf('onko Aunnela punaisella?');
    assert.deepEqual(intent, { kind: 'choose', indicators: ['10'], for: 'show', asked: 'red' });
  });

  it('is never of all rows when it asks what is missing of something unknown', () => {
    const gap = { kind: 'question', question: { kind: 'row', indicator: '21', asked: 'gap' } };
    assert.deepEqual(intentOf('paljonko SAPista puuttuu vihreään?'), gap);
    assert.notEqual(intentOf('paljonko naapurista puuttuu vihreään?').kind, 'question');
  });

  it('changes nothing of the agreement, and no setting, unless all of it is understood', () => {
    for (const text of [
      'Oops, wrong chat',
      'Kumoa, kokous siirtyi',
      'Liisa on poissa 3.8. asti',
      'remind Bob on 20 April',
      'muistuta heitä lounaasta',
      'Liisa puhuu ruotsia',
      'kumoa lounasvaraus',
      'peruuta varaus',
      'English breakfast',
      'help Bob',
      'ota kymppi mukaan',
    ])
      assert.equal(intentOf(text).kind, 'unknown', text);
  });

  it('tells a value of a row whose whole short name it has, and of no other', () => {
    assert.deepEqual(entries('Kaukolainoja kertyi ällistyttävät 912'), [{ indicator: '50', actual: '912' }]);
    for (const text of ['Medeltalet i klassen blev 8', 'Keskiarvo kaverilla oli 3'])
      assert.equal(intentOf(text).kind, 'unknown', text);
  });

  function entries(text: string) {
    const intent = intentOf(text);
    return intent.kind === 'tell' ? intent.entries : intent.kind;
  }
});

describe('A message of several clauses', () => {
  it('asks what its one question asks, whatever is said beside it', () => {
    assert.deepEqual(intentOf('Olin lomalla, mikä on punaisella?'), red);
    assert.deepEqual(intentOf("What's red? The meeting starts soon"), red);
  });

  it('is read whole when a clause names a row alone and the rest asks of it', () => {
    const owner = { kind: 'question', question: { kind: 'row', indicator: '49', asked: 'owner' } };
    assert.deepEqual(intentOf('Kirjamessut, kuka hommaa junailee?'), owner);
  });

  it('is no question of all rows or of days because one clause has nothing else', () => {
    for (const text of ['arbetsrotasjonen, va säger du om den?', 'I started on Monday, the coffee is good'])
      assert.notEqual(intentOf(text).kind, 'question', text);
  });

  it('is not thanks when thanks end a wish that was not understood', () => {
    assert.equal(intentOf('Boka det stora konferensrummet till fredag, tack').kind, 'unknown');
    assert.equal(intentOf('Tack, det gick fint').kind, 'thanks');
  });

  it('is not picked from when what is left out has numbers or gives rows away', () => {
    assert.equal(intentOf('Laita 12 tuolia, mikä on punaisella?').kind, 'unknown');
  });
});

describe('People and days', () => {
  it('know Anna by her capital inside a sentence, though in Finnish she also gives', () => {
    assert.deepEqual(intentOf('Mitä Annan tontilla on punaisella?'), {
      kind: 'question',
      question: { kind: 'rows', state: 'red', whose: { kind: 'person', person: 'anna' } },
    });
  });

  it('say a day of a month in words', () => {
    for (const text of [
      'olen poissa elokuun kolmanteen saakka',
      'away until the third of August',
      'borta till tredje augusti',
      'away until August 3rd',
    ])
      assert.deepEqual(intentOf(text), { kind: 'away', until: '2020-08-03' }, text);
  });

  it('say a part of a whole in words', () => {
    for (const text of [
      'Kirjastot kehittämispäivillä 26 kirjastoa 41:stä',
      'Libraries at development days 26 out of 41',
    ]) {
      const intent = intentOf(text);
      assert.deepEqual(
        intent.kind === 'tell' && intent.entries,
        [{ indicator: '24', actual: '26/41' }],
        text,
      );
    }
  });

  it('count back to a weekday that has gone', () => {
    assert.deepEqual(intentOf('vad har ändrats sedan i måndags?'), {
      kind: 'question',
      question: { kind: 'changed', since: '2020-04-06', whose: { kind: 'everyone' } },
    });
    // Today is a Wednesday: the last one was a week ago.
    assert.deepEqual(intentOf('what changed since Wednesday?'), {
      kind: 'question',
      question: { kind: 'changed', since: '2020-04-01', whose: { kind: 'everyone' } },
    });
  });
});

const infra = { kind: 'place', place: { part: 'goal', title: 'Tekninen infra' } } as const;
const red = { kind: 'question', question: { kind: 'rows', state: 'red', whose: { kind: 'everyone' } } };

describe('A place with a typing error', () => {
  it('narrows what is asked all the same', () => {
    assert.equal(
      inShort(intentOf('montako keltasta perustominnan puolella on')),
      'rows yellow Perustoiminta',
    );
  });
});

describe('A question within a sentence', () => {
  const people = ['Sari', 'Leena'].map((name) => ({ id: name, name }));
  const read = (text: string) => inShort(understanding([agreement])(text, '2020-04-08', { people }).intent);

  for (const [text, intent] of [
    [
      "my autumn is busy and I'd like to know what has to be ready by the end of the year",
      'due 2020-12-01 2020-12-31',
    ],
    ['people keep asking me why SAP is red', 'row 21 why'],
    [
      'jag förbereder mötet och skulle behöva veta vad som lyser rött på lokalservice',
      'rows red Tilapalvelut',
    ],
  ] as const)
    it(`is answered: ${text}`, () => assert.equal(read(text), intent));

  for (const text of [
    // What comes before it names somebody or something, has a number, or asks for another thing.
    'Koha people asked what is red',
    'en tiedä mikä on punaisella',
    'at 10 I will ask what is red',
    'remind me to ask what is red',
  ])
    it(`is left alone: ${text}`, () => assert.equal(read(text), 'unknown'));
});
