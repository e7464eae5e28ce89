import assert from 'node:assert/strict';
import { messages } from '../../src/messages/messages.ts';
import { saveDataIn, textOf } from './card-text.ts';
import { client, type Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const admin: Someone = { id: 'admin', name: 'Ylläpitäjä' };
const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö 1' };
const reader: Someone = { id: 'reader', name: 'Työntekijä' };
const { chat } = messages.fi;
const comment = 'Urakoitsija myöhästyi';

describe('rights where admins are named', () => {
  let trial: Trial;
  let form: Record<string, unknown>;

  before(async () => {
    trial = await startTrial({ ADMINS: 'admin' });
    await trial.as(owner).say('ota 10');
    form = saveDataIn(trial.lastTo(owner));
    await trial.as(owner).execute('check-in', { ...form, 'choice-10': 'on-track', 'comment-10': comment });
    await trial.as(reader).say('ota 11 ja 16');
  });
  after(() => trial.close());

  it('takes no row that has an owner, and names it as all else does', async () => {
    const title = '10 · Aunela käytössä';
    await trial.as(owner).say('ota 10');
    assert.equal(trial.lastTo(owner).text, chat.alreadyYours(title));
    await trial.as(reader).say('ota 10');
    assert.equal(trial.lastTo(reader).text, chat.alreadyOwned(title, owner.name));
  });

  for (const pressed of [
    { verb: 'check-in', card: 'a card', rows: ['10'], 'choice-10': 'done' },
    { verb: 'undo', word: 3 },
    { verb: 'give', rows: ['10'] },
    { verb: 'assign', rows: ['10'], email: 'leena@example.org' },
    { verb: 'sent', question: { kind: 'mine' }, page: 0 },
    { verb: 'remark', quarter: 1, remark: 'Hyvin menee' },
  ])
    it(`a button that names people or quotes them stores and tells nothing in a group: ${pressed.verb}`, async () => {
      const before = await trial.stored();
      const conversation = { id: 'ryhmä', conversationType: 'groupChat', tenantId: 'tenant' };
      const value = { agreement: 'yhteiset-palvelut-2020', ...pressed };
      await trial.as(owner).post({ type: 'message', value, conversation });
      assert.equal(trial.connector.to('ryhmä').at(-1)?.text, chat.onlyInPrivate);
      assert.deepEqual(await trial.stored(), before);
    });

  const own = { verb: 'check-in', card: 'forged', agreement: 'yhteiset-palvelut-2020' };
  const tampered: Readonly<Record<string, { readonly [field: string]: unknown }>> = {
    'the row of someone else': { ...own, rows: ['10'], 'choice-10': 'done', 'day-10': '2020-03-02' },
    'a row that is not there': { ...own, rows: ['99'], 'choice-99': 'on-track' },
    'a row named like a part of every object': { ...own, rows: ['__proto__'], 'choice-__proto__': 'done' },
    'another agreement': { ...own, agreement: 'toinen-2020', rows: ['11'], 'choice-11': 'on-track' },
    'an agreement named like a part of every object': { ...own, agreement: '__proto__', rows: ['11'] },
    'an agreement named like a path': { ...own, agreement: '../people/owner', rows: ['11'] },
    'rows and inputs of the wrong types': { ...own, rows: ['11'], 'choice-11': { $gt: '' } },
    'a role beside it': {
      ...own,
      rows: ['10'],
      'choice-10': 'done',
      'day-10': '2020-03-02',
      by: 'owner',
      as: 'head',
    },
    'a choice that there is not': { ...own, rows: ['11'], 'choice-11': 'perfect' },
  };
  for (const [name, data] of Object.entries(tampered)) {
    for (const how of ['execute', 'submit'] as const) {
      it(`a card with ${name} stores nothing and is answered (${how})`, async () => {
        const before = await trial.stored();
        const as = trial.as(reader);
        const response = how === 'execute' ? await as.execute('check-in', data) : await as.submit(data);
        assert.equal(response.status, 200);
        const answer = how === 'execute' ? await response.text() : JSON.stringify(trial.lastTo(reader));
        assert.ok(answer.length > 50);
        assert.doesNotMatch(answer, /vnd\.microsoft\.error/);
        assert.ok(!answer.includes(comment));
        assert.ok(!answer.includes(chat.error));
        assert.deepEqual(await trial.stored(), before);
      });
    }
  }

  it('takes the day that a word is about from what the bot sent, not from the card', async () => {
    const forged = {
      ...own,
      card: 'forged-2',
      asOf: '2020-12-31',
      rows: ['11'],
      'choice-11': 'on-track',
      'actual-11': '3',
    };
    await trial.as(reader).execute('check-in', forged);
    const { events } = await trial.agreement();
    const words = events.flatMap((event) =>
      event.kind === 'checked-in' && event.indicator === '11' ? [event] : [],
    );
    assert.deepEqual(
      words.map(({ asOf, by }) => ({ asOf, by })),
      [{ asOf: '2020-03-02', by: 'reader' }],
    );
  });

  it('a form from a client without invokes is stored and answered with its summary', async () => {
    await trial.as(owner).submit({ ...form, 'choice-10': 'at-risk', 'day-10': '2020-04-15' });
    assert.match(textOf(trial.lastTo(owner)), /Keltainen/);
    const last = (await trial.agreement()).events.at(-1);
    assert.ok(last?.kind === 'checked-in' && last.choice === 'at-risk' && last.by === 'owner');
  });

  it('words beside data that is no form of ours are words', async () => {
    await trial.as(reader).post({ type: 'message', text: 'kiitos', value: { something: 'else' } });
    assert.equal(trial.lastTo(reader).text, chat.thanks);
  });

  it('data that is no form of ours, without words, is said to be so', async () => {
    await trial.as(reader).submit({ something: 'else' });
    assert.equal(trial.lastTo(reader).text, chat.oldCard);
  });

  it('a comment is shown to who made it and to no other owner', async () => {
    await trial.as(owner).execute('check-in', { ...form, 'choice-10': 'on-track', 'comment-10': comment });
    await trial.as(owner).say('10');
    assert.ok(textOf(trial.lastTo(owner)).includes(comment));
    for (const text of ['10', 'mitkä ovat keltaisella?', 'kaikki mittarit']) {
      await trial.as(reader).say(text);
      assert.ok(!JSON.stringify(trial.lastTo(reader)).includes(comment), text);
    }
  });

  it('a reader gets no digest', async () => {
    await trial.as(reader).say('kooste');
    assert.equal(trial.lastTo(reader).text, chat.notAllowed.digest);
  });

  it('an admin makes themselves director of the service area or the division', async () => {
    await trial.as(reader).say('tee minusta toimialajohtaja');
    assert.equal(trial.lastTo(reader).text, chat.notAllowed.manager);
    await trial.as(admin).say('tee minusta palvelualuejohtaja');
    assert.match(String(trial.lastTo(admin).text), /palvelualuejohtaja: .*, Kirjastopalvelut/);
    await trial.as(admin).say('tee minusta toimialajohtaja');
    const roles = (await trial.agreement()).events.filter(({ kind }) => kind === 'role-given');
    assert.deepEqual(
      roles.map((event) => event.kind === 'role-given' && event.as),
      ['area', 'division'],
    );
  });

  it('a reader does not make themselves head, and an admin does', async () => {
    const before = await trial.stored();
    await trial.as(reader).say('make me head');
    assert.equal(trial.lastTo(reader).text, messages.en.chat.notAllowed.manager);
    assert.deepEqual(rolesIn(before), rolesIn(await trial.stored()));
    await trial.as(admin).say('make me head');
    assert.ok(
      (await trial.agreement()).events.some(
        (event) => event.kind === 'role-given' && event.person === 'admin',
      ),
    );
  });

  it('tells who the head is, by name in private alone, and that there is no director yet', async () => {
    const { leads } = chat;
    await trial.as(reader).say('kuka on päällikkö?');
    assert.equal(trial.lastTo(reader).text, leads.head([admin.name]));
    await trial.as(reader).say('make me head');
    const conversation = { id: 'group-2', conversationType: 'groupChat', tenantId: 'tenant' };
    await trial.as(reader).post({ type: 'message', text: 'kuka on päällikkö?', conversation });
    assert.equal(trial.connector.to('group-2').at(-1)?.text, chat.onlyInPrivate);
  });

  it('only an admin moves the clock', async () => {
    await trial.as(reader).say('kello 3.3.2020');
    assert.equal(trial.lastTo(reader).text, chat.notAllowed.clock);
    await trial.as(admin).say('kello 3.3.2020');
    assert.match(trial.lastTo(admin).text ?? '', /3\.3\.2020/);
  });

  describe('in a group', () => {
    const group = { conversation: { id: 'group-1', conversationType: 'groupChat', tenantId: 'tenant' } };
    const saidThere = async (someone: Someone, text: string) => {
      const count = trial.connector.to('group-1').length;
      const as = client(trial.port, trial.connector, someone);
      await as.post({ type: 'message', text, ...group });
      return trial.connector.to('group-1').slice(count);
    };

    for (const text of [
      '10',
      'ota 10',
      'mikä on punaisella?',
      'mistä ei ole tietoa?',
      'kaikki mittarit',
      'kello 1.4.2020',
    ]) {
      it(`“${text}” is answered without names and comments`, async () => {
        const answers = await saidThere(admin, text);
        assert.ok(answers.length > 0);
        const shown = answers.map((answer) => JSON.stringify({ ...answer, recipient: undefined })).join('');
        for (const secret of [owner.name, reader.name, comment]) assert.ok(!shown.includes(secret), secret);
        assert.ok(!shown.includes('"check-in"'));
      });
    }

    for (const text of ['raportoi', 'raportoi 10', 'kooste']) {
      it(`“${text}” is between the two`, async () => {
        assert.deepEqual(
          (await saidThere(admin, text)).map((answer) => answer.text),
          [chat.onlyInPrivate],
        );
      });
    }

    it('does not become how the bot reaches someone', async () => {
      const someone = { id: 'in-group', name: 'Ryhmäläinen' };
      await saidThere(someone, 'kiitos');
      assert.equal((await trial.person(someone))?.address, undefined);
    });
  });
});

function rolesIn(stored: Readonly<Record<string, string>>): number {
  return (stored['agreements/yhteiset-palvelut-2020.json'] ?? '').split('"role-given"').length;
}
