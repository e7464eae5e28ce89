import { deepEqual, match } from 'node:assert/strict';
import { languages } from '../../src/domain/language.ts';
import { messages } from '../../src/messages/messages.ts';

describe('a time without messages', () => {
  const today = '2020-03-04';
  for (const language of languages) {
    const { wish } = messages[language];

    it(`says in ${language} of which year its last day is, unless it is this year’s`, () => {
      for (const said of [
        wish.paused('2202-04-15', today),
        wish.away('2202-04-15', today),
        wish.awayNow([{ name: 'Anna', until: '2202-04-15' }], today),
      ])
        match(said, /15(\.4\.| April )2202/);
      for (const said of [wish.paused('2020-04-15', today), wish.away('2020-04-15', today)])
        match(said, /15(\.4| April)(?!.*2020)/);
    });

    it(`says in ${language} of an absence to come from when it is, so that nobody is thought to be away by now`, () => {
      const said = (from: string) => wish.nudgeAway([{ name: 'Anna', from, until: '2020-03-20' }], today);
      match(said('2020-03-05'), /Anna .*5(\.3\.?| March) ?– ?20(\.3| March)/);
      match(said('2020-03-04'), /Anna (?!.*–).*20(\.3| March)/);
    });

    it(`says in ${language} how long a pause can be`, () => {
      match(wish.pauseTooLong('2021-03-03'), /3(\.3\.| March )2021/);
    });
  }
});

describe('reminders of which some go out later', () => {
  const said = (now: number, later: number) =>
    languages.map((language) => {
      const [first] = messages[language].wish.nudgedOn({ now, later, on: '2020-04-09' }).split(/(?<=\.) /);
      return first;
    });

  it('are counted in digits, both those that go out at once and the others', () => {
    deepEqual(said(1, 1), [
      '1 viesti lähtee heti ja 1 to 9.4.',
      '1 meddelande går ut genast och 1 torsdag 9.4.',
      '1 message goes out now and 1 on Thu 9 April.',
    ]);
    deepEqual(said(3, 2), [
      '3 viestiä lähtee heti ja 2 to 9.4.',
      '3 meddelanden går ut genast och 2 torsdag 9.4.',
      '3 messages go out now and 2 on Thu 9 April.',
    ]);
  });
});
