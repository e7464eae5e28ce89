import assert from 'node:assert/strict';
import { understanding } from '../../src/language/understand.ts';
import { messages } from '../../src/messages/messages.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort, type Phrase } from './phrase.ts';

const understand = understanding([agreement]);
/** A Wednesday. */
const today = '2020-04-08';
const people = [
  { id: 'leena', name: 'Leena Laine' },
  { id: 'matti', name: 'Matti' },
  { id: 'johan', name: 'Johan' },
];

function intentOf(message: string): string {
  return inShort(understand(message, today, { people }).intent);
}

const phrases: readonly Phrase[] = [
  ['muistuta minua 20.4.', 'remind 2020-04-20'],
  ['Muistuta minua Kohasta huomenna', 'remind 2 2020-04-09'],
  ['muistutatko mua ensi viikolla', 'remind 2020-04-13'],
  ['muistuta minua maanantaina', 'remind 2020-04-13'],
  ['muistuta minua keskiviikkona', 'remind 2020-04-15'],
  ['muistuta minua mittarista 10 20.4.', 'remind 10 2020-04-20'],
  ['muistuta minua 7.1.', 'remind 2021-01-07'],
  ['muistuta minua', 'remind ?'],
  ['muistuta minua eilen', 'unknown'],
  ['päminn mig 20.4', 'remind 2020-04-20'],
  ['påminn mig om Aunela på måndag', 'remind 10 2020-04-13'],
  ['påminn mig nästa vecka', 'remind 2020-04-13'],
  ['remind me on 20 April', 'remind 2020-04-20'],
  ['remind me about 10 on 20 April', 'remind 10 2020-04-20'],
  ['remind me about Koha on Friday', 'remind 2 2020-04-10'],
  ['could you remind me tomorrow, please', 'remind 2020-04-09'],

  ['olen poissa 3.8. asti', 'away 2020-08-03'],
  ['oon lomalla 3.8. saakka', 'away 2020-08-03'],
  ['Vuosilomalla 20.4. asti', 'away 2020-04-20'],
  ['poissa huomiseen', 'away 2020-04-09'],
  ['lomalla', 'away ?'],
  ['jag är borta till 3.8', 'away 2020-08-03'],
  ['på semester till och med 3 augusti', 'away 2020-08-03'],
  ['jag är sjukledig till måndag', 'away 2020-04-13'],
  ["I'm on holiday until 3 August", 'away 2020-08-03'],
  ['out of office till 20.4.', 'away 2020-04-20'],
  ['Får jag titta på påminnelserna innan de skickas ut?', 'preview'],
  ['Q1 summary, please', 'digest Q1'],
  ['Gör en sammanfattning av första kvartalet', 'digest Q1'],
  ['im off until the 20th', 'away 2020-04-20'],
  ['im on leave, back 27.4.', 'away 2020-04-27'],
  ['back 27.4.', 'unknown'],
  ['olen lomalla 5. asti', 'away 2020-05-05'],
  ['poissa 31. asti', 'away 2020-05-31'],
  ['onko Leena poissa?', 'unknown'],
  ['en ole lomalla', 'unknown'],
  ['hän on lomalla heinäkuussa', 'unknown'],
  ['milloin olen poissa?', 'away-when'],
  ['när är jag borta?', 'away-when'],
  ['when am I away?', 'away-when'],
  ['kuka on poissa?', 'unknown'],
  ['she is away next week', 'unknown'],
  ['palasin', 'back'],
  ['olen taas töissä', 'back'],
  ['jag är tillbaka', 'back'],
  ['I am back', 'back'],

  ['keskeytä muistutukset 15.4. asti', 'pause 2020-04-15'],
  ['muistutukset tauolle 15.4. saakka', 'pause 2020-04-15'],
  ['pausa påminnelserna till 15.4', 'pause 2020-04-15'],
  ['pause reminders until 15 April', 'pause 2020-04-15'],
  ['pause', 'pause ?'],
  ['lopeta tauko', 'resume'],
  ['avsluta pausen', 'resume'],
  ['unpause reminders', 'resume'],

  ['liikaa viestejä', 'complaint'],
  ['näitä muistutuksia tulee ihan liian usein', 'complaint'],
  ['riittää jo nämä viestit', 'complaint'],
  ['för många påminnelser', 'complaint'],
  ['jag får för många meddelanden', 'complaint'],
  ['I get way too many messages', 'complaint'],
  ['stop spamming me all the time', 'complaint'],
  ['vähemmän viestejä', 'fewer'],
  ['muistuta mua harvemmin', 'fewer'],
  ['färre meddelanden', 'fewer'],
  ['send me less reminders', 'fewer'],
  ['muistuta taas tavalliseen tapaan', 'usual'],

  ['mitä aiot lähettää minulle tänä vuonna?', 'preview'],
  ['milloin muistutat minua?', 'preview'],
  ['montako viestiä saan tänä vuonna', 'preview'],
  ['när påminner du mig?', 'preview'],
  ['what will you send me?', 'preview'],
  ['mitä on lähetetty ja kenelle?', 'sent'],
  ['kenelle on lähetetty muistutus', 'sent'],
  ['vad har skickats?', 'sent'],
  ['what was sent to whom and why?', 'sent'],
  ['what have you sent?', 'sent'],
  ['mitä on lähetetty viime neljänneksellä?', 'sent 2020-01-01–2020-03-31'],
  ['mitä lähetettiin maaliskuussa ja kenelle?', 'sent 2020-03-01–2020-03-31'],
  ['mitä minulle lähetettiin maaliskuussa?', 'sent to me 2020-03-01–2020-03-31'],
  ['mitä lähetettiin joulukuussa?', 'sent 2019-12-01–2019-12-31'],
  ['vad skickades förra kvartalet?', 'sent 2020-01-01–2020-03-31'],
  ['vad har skickats under första kvartalet?', 'sent 2020-01-01–2020-03-31'],
  ['vad skickades i mars och till vem?', 'sent 2020-03-01–2020-03-31'],
  ['what was sent in Q1?', 'sent 2020-01-01–2020-03-31'],
  ['what was sent in Q1 2020 and to whom?', 'sent 2020-01-01–2020-03-31'],
  ['what did you send last quarter?', 'sent 2020-01-01–2020-03-31'],
  ['what was sent last week?', 'sent 2020-03-30–2020-04-05'],
  ['what was sent in Q4?', 'unknown'],
  ['what was sent in January and February?', 'unknown'],

  ['peruuta', 'cancel'],
  ['ei kun peru', 'cancel'],
  ['anna olla', 'cancel'],
  ['glöm det', 'cancel'],
  ['never mind', 'cancel'],
  ['cancel 10', 'unknown'],
  ['peruuta varaus', 'unknown'],

  ['muistuta heitä nyt', 'remind-now'],
  ['muistuta kaikkia', 'remind-now'],
  ['påminn dem nu', 'remind-now'],
  ['remind them', 'remind-now'],
  ['remind everyone who has not answered', 'remind-now'],
  ['älä muistuta heitä', 'unknown'],

  ['anna 21 Leenalle', 'assign 21 leena'],
  ['Siirrä webinaarit Matille', 'assign 39 matti'],
  ['luovutan 10 ja 11 Leena Laineelle', 'assign 10 11 leena'],
  ['luovutan 10 ja 11 Leenalle', 'assign 10 11 leena'],
  ['anna 10 Pekalle', 'assign 10 ?'],
  ['anna 10 jollekin muulle', 'assign 10 ?'],
  ['anna 10, 11 ja 39 jollekin muulle', 'assign 10 11 39 ?'],
  ['ge 10, 11 och 39 åt någon annan', 'assign 10 11 39 ?'],
  ['assign 10, 11 and 39 to someone else', 'assign 10 11 39 ?'],
  ['ge 21 åt Leena', 'assign 21 leena'],
  ['flytta över webbinarierna till Johan', 'assign 39 johan'],
  ['assign 21 to Leena', 'assign 21 leena'],
  ['hand over the webinars to Matti', 'assign 39 matti'],
  ['assign 10 to Bob', 'assign 10 ?'],
  ['assign 99 to Leena', 'unknown'],
  ['anna Leenalle', 'unknown'],
  ['vapauta 10', 'release 10'],
  ['luovun Aunelasta', 'release 10'],
  ['släpp 10', 'release 10'],
  ['drop 10', 'release 10'],
];

describe('What is asked of the bot’s own messages', () => {
  for (const [message, intent] of [
    ['kumoa 10', 'undo 10'],
    ['peru päätös 10', 'undo 10'],
    ['ta tillbaka 10', 'undo 10'],
    ['undo the webinars', 'undo 39'],
  ] as const)
    it(`takes back what was said of one row: "${message}"`, () => assert.equal(intentOf(message), intent));

  for (const [message, days] of [
    ['Borta 26 maj till 5 juni', ['2020-05-26', '2020-06-05']],
    ['away next week', ['2020-04-13', '2020-04-19']],
    ['är borta nästa vecka', ['2020-04-13', '2020-04-19']],
    ['olen poissa ensi viikolla', ['2020-04-13', '2020-04-19']],
    ['poissa tämän viikon', ['2020-04-08', '2020-04-12']],
    ['borta i dag', ['2020-04-08', '2020-04-08']],
    ['lomalla heinäkuussa', ['2020-07-01', '2020-07-31']],
    ['on holiday in July', ['2020-07-01', '2020-07-31']],
    ['away in April', ['2020-04-08', '2020-04-30']],
    ['away until next week', [undefined, '2020-04-13']],
    ['poissa maaliskuussa', [undefined, undefined]],
    ['away Monday next week', [undefined, undefined]],
    ['away this week and next week', [undefined, undefined]],
    ['olen poissa 26. toukokuuta – 5. kesäkuuta', ['2020-05-26', '2020-06-05']],
    ['away 26 August until 5 September', ['2020-08-26', '2020-09-05']],
  ] as const)
    it(`has days in words: "${message}"`, () => {
      const intent = understand(message, today).intent;
      assert.deepEqual(intent.kind === 'away' && [intent.from, intent.until], days);
    });

  it('is of the agreement’s own quarters, and of the months that have just gone, when its year is over', () => {
    const asked = (message: string) => inShort(understand(message, '2021-02-02').intent);
    assert.equal(asked('mitä lähetettiin viimeisellä neljänneksellä?'), 'sent 2020-10-01–2020-12-31');
    assert.equal(asked('what was sent in Q1?'), 'sent 2020-01-01–2020-03-31');
    assert.equal(asked('vad skickades i januari?'), 'sent 2021-01-01–2021-01-31');
    assert.equal(asked('what was sent in March?'), 'sent 2020-03-01–2020-03-31');
  });

  for (const [message, intent] of phrases)
    it(`means ${intent}: "${message}"`, () => assert.equal(intentOf(message), intent));

  for (const [language, { say }] of Object.entries(messages))
    for (const [text, intent] of [
      [say.back, 'back'],
      [say.fewer, 'fewer'],
      [say.usual, 'usual'],
      [say.resume, 'resume'],
      [say.preview, 'preview'],
      [say.nudge, 'remind-now'],
    ] as const)
      it(`is understood as the bot itself words it in ${language}: "${text}"`, () =>
        assert.equal(intentOf(text), intent));
});
