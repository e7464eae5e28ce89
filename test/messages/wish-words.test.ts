import { match } from 'node:assert/strict';
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
