import assert from 'node:assert/strict';
import { longestRemark } from '../../src/domain/remark.ts';
import { messages } from '../../src/messages/messages.ts';
import { cardIn, saveDataIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const boss: Someone = { id: 'boss', name: 'Päivi' };
const area: Someone = { id: 'area', name: 'Alue' };
const division: Someone = { id: 'division', name: 'Toimiala' };
const { remark, chat } = messages.fi;
const text = 'Aunelan avajaiset siirtyivät toukokuulle.';
const quoted = `Yksikön päällikkö Päivi: ”${text}”`;

describe('The head’s own sentence in a digest', () => {
  let trial: Trial;

  beforeEach(async () => {
    trial = await startTrial();
    await trial.as(boss).say('tee minusta päällikkö');
    await trial.as(area).say('tee minusta palvelualuejohtaja');
    await trial.as(division).say('tee minusta toimialajohtaja');
    await trial.as(boss).say('kello 8.4.2020');
    // The answer to moving the clock comes last.
    await trial.as(boss).say('kooste');
  });
  afterEach(() => trial.close());

  it('is stored by its Save, and is in those of area and division that go out after it', async () => {
    assert.ok(textOf(trial.lastTo(boss)).includes(remark.label(false)));
    const saved = await save(text);
    assert.ok(saved.includes(remark.saved.stored));
    assert.ok(saved.includes(quoted));
    assert.ok(saved.includes(remark.label(true)));
    const last = (await trial.agreement()).events.at(-1);
    assert.ok(last?.kind === 'remarked');
    assert.deepEqual([last.by, last.quarter, last.text], ['boss', 1, text]);
    await trial.as(boss).say('kello 16.4.2020');
    for (const above of [area, division]) {
      const digest = textOf(trial.lastTo(above));
      assert.match(digest, /^\n?Q1\/2020/);
      assert.ok(digest.includes(quoted), above.name);
      assert.ok(!digest.includes(remark.save), above.name);
    }
  });

  it('comes with the digest that goes to the head unasked', async () => {
    const unasked = trial.sentTo(boss).filter((each) => textOf(each).includes('Q1/2020'));
    assert.equal(unasked.length, 2);
    assert.deepEqual(saveDataIn(unasked[0]), { verb: 'remark', agreement: id, quarter: 1 });
  });

  it('is there when those above open theirs, changes, and is taken back', async () => {
    await save('Ensin näin.');
    await save(text);
    await trial.as(area).say('kooste');
    assert.ok(textOf(trial.lastTo(area)).includes(quoted));
    assert.ok(!textOf(trial.lastTo(area)).includes('Ensin näin.'));
    assert.ok((await save('  ')).includes(remark.saved['taken-back']));
    await trial.as(area).say('kooste');
    assert.ok(!textOf(trial.lastTo(area)).includes('Päivi'));
    assert.ok((await save('')).includes(remark.saved.empty));
  });

  it('is not in the next quarter’s digest, and can be said of an earlier one no more', async () => {
    await save(text);
    await trial.as(boss).say('kello 10.8.2020');
    await trial.as(area).say('kooste');
    assert.match(textOf(trial.lastTo(area)), /Q2\/2020/);
    assert.ok(!textOf(trial.lastTo(area)).includes(text));
    assert.ok((await save('Myöhässä.')).includes(remark.past));
    await trial.as(boss).say('Q1:n kooste');
    assert.ok(textOf(trial.lastTo(boss)).includes(quoted));
    assert.ok(!textOf(trial.lastTo(boss)).includes(remark.save));
  });

  it('is no longer than fits: what was typed comes back with how long it is', async () => {
    const long = 'x'.repeat(longestRemark + 12);
    const answered = await save(long);
    assert.ok(answered.includes(remark.tooLong(longestRemark + 12, longestRemark)));
    assert.ok(answered.includes(long));
    assert.ok(!(await trial.agreement()).events.some(({ kind }) => kind === 'remarked'));
  });

  it('is nobody else’s to write, nor anybody’s in a group, and of an agreement that is there', async () => {
    assert.ok((await save(text, area)).includes(remark.onlyHead));
    assert.ok((await save(text, { id: 'x', name: 'Kollega' })).includes(remark.onlyHead));
    assert.ok((await save(text, boss, { agreement: 'toinen' })).includes(chat.oldCard));
    const conversation = { id: 'ryhmä', conversationType: 'groupChat', tenantId: 'tenant' };
    const value = { verb: 'remark', agreement: id, quarter: 1, remark: text };
    await trial.as(boss).post({ type: 'message', value, conversation });
    assert.equal(trial.connector.to('ryhmä').at(-1)?.text, chat.onlyInPrivate);
    assert.ok(!(await trial.agreement()).events.some(({ kind }) => kind === 'remarked'));
  });

  it('is only text, whatever it looks like, and is in no log', async () => {
    const sly = ['[Kirjaudu](https://example.org) **nyt** $', '{agreement.id} {', '{DATE(2020-04-08)}}'].join(
      '',
    );
    await save(sly);
    await trial.as(area).say('kooste');
    const shown = JSON.stringify(cardIn(trial.lastTo(area)));
    assert.ok(shown.includes('[Kirjaudu](https://example.org) **nyt** $\u2060{agreement.id} {\u2060{DATE'));
    assert.ok(!JSON.stringify(trial.logged).includes('Kirjaudu'));
    assert.ok(trial.logged.some(({ event, ended }) => event === 'remarked' && ended === 'stored'));
  });

  /** What the head's Save is answered with. */
  async function save(typed: string, who = boss, change: object = {}): Promise<string> {
    const data = { verb: 'remark', agreement: id, quarter: 1, remark: typed, ...change };
    return (await (await trial.as(who).execute('remark', data)).text()).replaceAll('\\n', '\n');
  }
});

const id = 'yhteiset-palvelut-2020';
