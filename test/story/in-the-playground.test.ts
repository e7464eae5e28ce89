import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { type ChatWindow, openChatWindow } from './chat-window.ts';
import { openChromium } from './chromium.ts';
import { eventsOn } from './quarter-story.ts';

/** Left to be looked at. */
const pictures = new URL('../pictures/playground', import.meta.url).pathname;

const remindedOn = '2020-03-24T09:00:00+02:00';

describe('the first quarter in the Playground, in a browser', function () {
  // Three windows, each a process and a page of its own, on a machine that may be busy.
  this.timeout(180_000);
  let browser: Browser | undefined;
  let bot: BotProcess | undefined;
  let dataFolder: string;
  let head: ChatWindow;
  let owner: ChatWindow;
  let other: ChatWindow;

  before(async function () {
    browser = await openChromium();
    if (browser === undefined) {
      console.log('    Left out: there is no browser to drive. Install one with: apt-get install chromium');
      return this.skip();
    }
    await mkdir(pictures, { recursive: true });
    dataFolder = await mkdtemp(join(tmpdir(), 'sopimusvahti-'));
    bot = await startBotProcess(dataFolder, { variables: { PLAYGROUND: 'on' } });
    const [first, second, third] = windowsOf(bot);
    assert.ok(first && second && third, bot.printed.join('\n'));
    head = await openChatWindow(browser, { url: first, today: remindedOn }, pictures);
    owner = await openChatWindow(browser, { url: second, today: remindedOn }, pictures);
    other = await openChatWindow(browser, { url: third, today: remindedOn }, pictures);
  });
  after(async () => {
    await browser?.close();
    if (bot === undefined) return;
    await bot.kill();
    await rm(dataFolder, { recursive: true });
  });

  it('welcomes each of the three', async () => {
    for (const window of [head, owner, other]) await window.card(/Palvelutuotantosopimus 2020/);
    await owner.picture('1-welcome');
  });

  it('gives Aunela to who takes it in English, and its form at once', async () => {
    await owner.say('assign 10 to me');
    await owner.card(/Indicator 10 is now yours/);
    await owner.picture('2-taken');
  });

  it('gives Koha to who takes it in Finnish', async () => {
    await other.say('ota 2');
    await other.card(/Mittari 2 on nyt sinun/);
    await other.picture('3-taken-in-finnish');
  });

  it('brings the reminder card on 24 March', async () => {
    await owner.say('kello 24.3.2020');
    await owner.message(/Kello on nyt .*24\.3\.2020/);
    await owner.picture('4-clock-moved');
    const reminder = await owner.card(/31\.3\., 7 päivää jäljellä/);
    await owner.picture('5-reminder');
    await reminder.screenshot({ path: join(pictures, 'reminder-card.png') });
  });

  it('stores the answer on disk, and the card becomes its summary where it stands', async () => {
    const cards = await owner.cards();
    const reminder = await owner.card(/31\.3\., 7 päivää jäljellä/);
    await owner.fill(reminder, {
      choice: 'Vaarassa viivästyä',
      day: { number: 15, month: 'April', year: 2020 },
    });
    await owner.picture('6-filled-in');
    await reminder.getByRole('button', { name: 'Tallenna' }).click();
    await owner.card(/Kiitos!.*vaarassa viivästyä, odotettu 15\.4\./s);
    await owner.picture('7-summary');
    assert.equal(await owner.cards(), cards);
    const answers = (await eventsOn({ dataFolder }, '10')).filter(({ kind }) => kind === 'checked-in');
    assert.deepEqual(
      answers.map(({ choice, expectedOn }) => ({ choice, expectedOn })),
      [{ choice: 'at-risk', expectedOn: '2020-04-15' }],
    );
  });

  it('asks who has not answered on 1 April', async () => {
    await owner.say('kello 1.4.2020');
    await owner.message(/Kello on nyt .*1\.4\.2020/);
    await other.card(/Ensimmäinen neljännes päättyi.*Koha/s);
    await other.picture('8-asked-again');
  });

  it('answers what is red', async () => {
    await owner.say('mikä on punaisella?');
    await owner.card(/Punaisella on 1 mittari.*Aunela/s);
    await owner.picture('9-red');
  });

  it('shows the head the digest on 8 April', async () => {
    await owner.say('kello 8.4.2020');
    await head.card(/Q1\/2020: .*Yhteiset palvelut, .*Aunela/s);
    await head.picture('10-digest');
  });

  it('leaves no window behind when the bot is killed', async () => {
    assert.ok(bot);
    const lines = windowsOf(bot).map((url) => connect(Number(new URL(url).port), '127.0.0.1'));
    await Promise.all(lines.map((line) => once(line, 'connect')));
    const closed = Promise.all(
      lines.map(
        (line) => new Promise((resolve) => line.once('close', resolve).on('error', resolve).resume()),
      ),
    );
    await bot.kill();
    await closed;
    for (const url of windowsOf(bot)) await assert.rejects(fetch(url), { name: 'TypeError' });
  });
});

/** The windows' addresses, as they are printed for people. */
function windowsOf({ printed }: BotProcess): readonly string[] {
  return printed.flatMap((line) => /^ {2}\S.* (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1] ?? []);
}
