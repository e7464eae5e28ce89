import { ok } from 'node:assert/strict';
import { welcomeText } from '../../src/local/welcome-text.ts';

describe('what npm start prints', () => {
  it('tells the simulated clock as people there write it', () => {
    const printed = (timeZone: string) =>
      welcomeText({ port: 3978, windows: [], now: '2020-03-31T21:30:00.000Z', timeZone });
    ok(
      printed('Europe/Helsinki').includes('\nThe simulated clock stands at Wed 1 April 2020, 0:30.\n'),
      printed('Europe/Helsinki'),
    );
    ok(printed('Europe/Stockholm').includes('\nThe simulated clock stands at Tue 31 March 2020, 23:30.\n'));
  });
});
