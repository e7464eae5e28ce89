import assert from 'node:assert/strict';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort } from './phrase.ts';

const understand = understanding([agreement]);
const today = '2020-04-08';
const read = (text: string) => inShort(understand(text, today).intent);

describe('Whoever asks how something is, changes nothing', () => {
  for (const text of [
    'did somebody undo my report?',
    'how many undo?',
    'did I take 10?',
    'otinko minä 10?',
    'did you release 10?',
    'luovuinko minä 10?',
    'is someone back?',
    'are reminders resumed?',
    'are the reminders paused?',
    'does he speak Swedish?',
    'has anyone asked for fewer reminders?',
  ])
    it(text, () => assert.match(read(text), /^(?:unknown|row 10)$/));
});

describe('Whoever asks for something to be done, politely, is obeyed', () => {
  for (const [text, intent] of [
    ['can I take 10?', 'take 10'],
    ['kan jag ta 10?', 'take 10'],
    ['voinko ottaa 10?', 'take 10'],
    ['kumoatko viimeisen?', 'undo'],
    ['can you undo the last one?', 'undo'],
    ['puhutko suomea?', 'language fi'],
    ['do you speak English?', 'language en'],
  ] as const)
    it(`${text} – ${intent}`, () => assert.equal(read(text), intent));
});

describe('What the writer has still to tell', () => {
  for (const text of [
    'What do I still have to report?',
    'which of my indicators am i missing a report from',
    'Mitä tietoja odotat vielä minulta?',
    'which of mine do I have to report?',
  ])
    it(text, () => assert.equal(read(text), 'rows no-word mine'));

  it('is no wish to know where it is told', () => {
    assert.equal(read('where do I enter my numbers'), 'report');
  });
});

describe('Whoever is new', () => {
  it('is told what the bot does, and what is asked beside it', () => {
    assert.equal(read("I'm new here"), 'help');
    assert.equal(read("Hi, I'm new here. What are my indicators?"), 'rows any mine');
    assert.equal(read('olen uusi täällä, mitkä näistä kuuluvat minulle?'), 'rows any mine');
  });
});

describe('What comes next', () => {
  it('is of the writer, who asks what to do', () => {
    for (const text of [
      'what do i need to do next',
      'what should I do next?',
      'what do I do next?',
      'vad ska jag göra härnäst',
    ])
      assert.equal(read(text), 'next mine', text);
    assert.equal(read('what happens next'), 'next');
  });

  it('is of rows by their numbers too, and after one row of that row', () => {
    for (const text of ['11 seuraavaksi?', 'what happens next to 11?', 'vad händer med 11 härnäst?'])
      assert.equal(read(text), 'next 11', text);
    assert.equal(read('10 ja 11 seuraavaksi?'), 'next 10 11');
    const before = { kind: 'row', indicator: '10' } as const;
    const meansAfter = (text: string) => inShort(understand(text, today, { before, people: [] }).intent);
    for (const text of ['seuraavaksi?', 'what next?']) assert.equal(meansAfter(text), 'next 10', text);
    assert.equal(meansAfter("what's next for me?"), 'next mine');
  });

  it('is when a row is asked about next, when that is asked', () => {
    for (const text of [
      'milloin kysyt seuraavan kerran Aunelasta?',
      'milloin muistutat 10:stä?',
      'when do you next ask about Aunela?',
      'when will you remind me about 10?',
      'när frågar du nästa gång om Aunela?',
    ])
      assert.equal(read(text), 'row 10 asks', text);
    const before = { kind: 'row', indicator: '10' } as const;
    for (const text of ['when do you next ask about it?', 'milloin kysyt siitä?', 'när frågar du om den?'])
      assert.equal(inShort(understand(text, today, { before, people: [] }).intent), 'row 10 asks', text);
    for (const text of ['koska kysyt multa seuraavan kerran?', 'milloin muistutat?'])
      assert.equal(read(text), 'preview', text);
  });
});

describe('What has changed', () => {
  it('is within the days that are named, when they have gone', () => {
    for (const text of ['what changed in March?', 'mitä maaliskuussa muuttui?', 'vad ändrades i mars?'])
      assert.equal(read(text), 'changed 2020-03-01 2020-03-31', text);
    assert.equal(read('what changed last week?'), 'changed 2020-03-30 2020-04-05');
    assert.equal(read('mitä muuttui eilen?'), 'changed 2020-04-07 2020-04-07');
    assert.equal(read('what changed on 24.3.?'), 'changed 2020-03-24 2020-03-24');
    assert.equal(read('mitä muuttui maanantaina'), 'changed 2020-04-06 2020-04-06');
  });

  it('is until now since a day, and in days that have not gone', () => {
    for (const text of [
      'what has changed since March?',
      'mitä on muuttunut maaliskuusta?',
      'vad har hänt sedan mars?',
    ])
      assert.equal(read(text), 'changed 2020-03-01', text);
    assert.equal(read('mitä on muuttunut maanantaista'), 'changed 2020-04-06');
    assert.equal(read('mitä on muuttunut 24.3. alkaen'), 'changed 2020-03-24');
    assert.equal(read('what changed this month?'), 'changed 2020-04-01');
    assert.equal(read('mitä on muuttunut?'), 'changed 2020-04-01');
  });
});

it('What somebody has reported is what there is of theirs', () => {
  const people = [{ id: 'Leena', name: 'Leena' }];
  for (const text of ['mitä Leena on raportoinut?', 'what has Leena reported?', 'vad har Leena rapporterat?'])
    assert.equal(inShort(understand(text, today, { people }).intent), 'rows any Leena', text);
});

it('What changed before a time is not what changed in it', () => {
  for (const text of [
    'what changed before March',
    'mitä muuttui ennen maaliskuuta',
    'vad ändrades före mars',
  ])
    assert.equal(read(text), 'unknown', text);
});

describe('A reason', () => {
  it('goes with a number too, when it is said to be one', () => {
    const { intent } = understand('opintomatkoja on tehty 2, koska Tallinnan reissu peruttiin', '2020-04-08');
    assert.deepEqual(intent.kind === 'tell' && intent.entries, [
      { indicator: '35', actual: '2', comment: 'Tallinnan reissu peruttiin' },
    ]);
  });
});

describe('Rows that nobody has', () => {
  it('are taken however that is said', () => {
    assert.equal(read('ja tar alla som int har nån ägare'), 'take all');
    assert.equal(read('which have no owner'), 'rows unowned');
  });
});

describe('Who has a row', () => {
  it('is asked in few words or by the number', () => {
    assert.equal(read('chat service, owner?'), 'row 15 owner');
    assert.equal(read('Who answers for row 44?'), 'row 44 owner');
  });
});

describe('Rows by their numbers', () => {
  it('are listed with who has them and why they are so', () => {
    assert.equal(read('who owns 4 and 5'), 'rows any 4 5');
    assert.equal(read('miksi 21 ja 24'), 'rows any 21 24');
  });
});
