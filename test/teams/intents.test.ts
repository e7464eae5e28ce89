import assert from 'node:assert/strict';
import { languages } from '../../src/domain/language.ts';
import { messages } from '../../src/messages/messages.ts';
import { symbols } from '../../src/messages/reason-words-in.ts';
import { saveDataIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

/** What someone writes in each language: the same intents, each answered in the language written in. */
const written = {
  fi: {
    take: 'ota 10',
    report: 'raportoi',
    undo: 'kumoa viimeisin kirjaukseni',
    help: 'ohje',
    colours: 'mitä värit tarkoittavat?',
    greeting: 'hei',
    thanks: 'kiitos',
    totals: 'tilanne',
    row: 'miten Aunela etenee?',
    unknown: 'mikä on kahvin hinta?',
    language: 'kieli suomi',
  },
  sv: {
    take: 'jag tar 10',
    report: 'rapportera',
    undo: 'ångra',
    help: 'hjälp',
    colours: 'vad betyder gul?',
    greeting: 'hej',
    thanks: 'tack',
    totals: 'läget',
    row: 'hur går det med Aunela?',
    unknown: 'vad kostar kaffet?',
    language: 'språk svenska',
  },
  en: {
    take: 'assign 10 to me',
    report: 'report',
    undo: 'undo that',
    help: 'help',
    colours: 'what do the colours mean?',
    greeting: 'hello',
    thanks: 'thanks',
    totals: 'how are we doing?',
    row: 'how is Aunela doing?',
    unknown: 'what does the coffee cost?',
    language: 'language English',
  },
} as const;

for (const language of languages) {
  describe(`a chat in ${language}`, () => {
    const someone: Someone = { id: `someone-${language}`, name: 'Someone', locale: `${language}-FI` };
    const texts = written[language];
    const { chat, undo } = messages[language];
    let trial: Trial;

    before(async () => {
      trial = await startTrial();
    });
    after(() => trial.close());

    it('takes back what was reported last, and says which row that was', async () => {
      const reporter: Someone = { id: `reporter-${language}`, name: 'Reporter', locale: `${language}-FI` };
      const chatOf = trial.as(reporter);
      const say = async () => {
        await chatOf.say(texts.undo);
        return textOf(trial.lastTo(reporter));
      };
      assert.match(await say(), new RegExp(undo.nothing));
      await chatOf.say(texts.take.replace('10', '3'));
      const data = saveDataIn(trial.lastTo(reporter));
      await chatOf.execute('check-in', { ...data, 'actual-3': '4' });
      const answer = await say();
      assert.ok(answer.includes(undo.done({ on: '2020-03-02', what: { reports: 1 } })));
      assert.match(answer, /3 · /);
      const kinds = (await trial.agreement()).events.map(({ kind }) => kind);
      assert.deepEqual(kinds.slice(-2), ['checked-in', 'withdrawn']);
      assert.match(await say(), new RegExp(undo.nothing));
    });

    it('takes a row and shows its form', async () => {
      const form = await answerTo(texts.take);
      assert.deepEqual(saveDataIn(form).rows, ['10']);
      assert.ok((await trial.agreement()).events.some((event) => event.kind === 'assigned'));
    });

    it('opens the form of the rows that are open', async () => {
      assert.deepEqual(saveDataIn(await answerTo(texts.report)).rows, ['10']);
    });

    it('says that it has not understood, with the nearest that it could have been as buttons', async () => {
      const answer = await answerTo(texts.unknown);
      assert.ok(textOf(answer).includes(chat.unknown));
    });

    for (const intent of ['greeting', 'thanks'] as const) {
      it(`answers ${intent}`, async () => {
        assert.equal((await answerTo(texts[intent])).text, chat[intent]);
      });
    }

    it('helps with what can be written', async () => {
      assert.ok(textOf(await answerTo(texts.help)).includes(messages[language].say.red));
    });

    it('tells what each colour means, with its sign and word', async () => {
      const { means } = messages[language].intro.colours;
      const shown = textOf(await answerTo(texts.colours));
      for (const group of ['green', 'yellow', 'red', 'no-word', 'not-yet'] as const)
        assert.ok(
          shown.includes(`${symbols[group]} \n${messages[language].status.group(group)}.\n ${means[group]}`),
        );
    });

    it('sums the agreement up: all 53', async () => {
      assert.match(textOf(await answerTo(texts.totals)), /53/);
    });

    it('shows a row by its name', async () => {
      assert.match(textOf(await answerTo(texts.row)), /Aunelan uusi omatoimikirjasto/);
    });

    it('keeps to a language that is chosen', async () => {
      assert.equal((await answerTo(texts.language)).text, chat.languageSet);
      assert.equal((await trial.person(someone))?.language, language);
    });

    /** The one message that answers a text. */
    async function answerTo(text: string) {
      const count = trial.sentTo(someone).length;
      assert.equal((await trial.as(someone).say(text)).status, 200);
      assert.equal(trial.sentTo(someone).length, count + 1);
      return trial.lastTo(someone);
    }
  });
}
