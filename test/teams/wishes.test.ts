import assert from 'node:assert/strict';
import { messages } from '../../src/messages/messages.ts';
import { pressesIn, saveDataIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const boss: Someone = { id: 'boss', name: 'Päällikkö' };
const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö' };
/** Has the clock moved, and owns and heads nothing. */
const mover: Someone = { id: 'mover', name: 'Siirtäjä' };
const other: Someone = { id: 'other', name: 'Kollega' };
const aunela = '10 · Aunela käytössä';
const { wish, give, chat } = messages.fi;

describe('What people ask of reminders', () => {
  let trial: Trial;

  beforeEach(async () => {
    trial = await startTrial();
    counts.clear();
    await say(boss, 'tee minusta päällikkö');
    await say(owner, 'ota 10');
  });
  afterEach(() => trial.close());

  it('is not to be reminded before a day: nothing comes before it, and the row is asked on it', async () => {
    assert.equal(await say(owner, 'muistuta minua Aunelasta 27.3.'), wish.remindOn('2020-03-27', [aunela]));
    await moveTo('26.3.2020');
    assert.equal(unaskedTo(owner), 0);
    await moveTo('27.3.2020');
    assert.equal(unaskedTo(owner), 1);
    assert.match(textOf(trial.lastTo(owner)), /Pyysit muistuttamaan: Aunela käytössä/);
  });

  it('of words that fit several rows is of those that are one’s own', async () => {
    assert.equal(await say(owner, 'muistuta minua kokouksista 20.6.'), wish.remindOwn);
    await say(owner, 'ota 41 ja 53');
    assert.equal(
      await say(owner, 'muistuta minua kokouksista 20.6.'),
      wish.remindAtRound('2020-04-01', [
        '41 · Vankilayhteistyön kokoukset',
        '53 · Palaverit ja kehittämispäivä',
      ]),
    );
  });

  it('is at the latest with the next round', async () => {
    await say(owner, 'ota 3');
    assert.equal(
      await say(owner, 'muistuta minua 3 20.6.'),
      wish.remindAtRound('2020-04-01', ['3 · Digihankkeen koulutukset']),
    );
  });

  it('takes away nothing that comes before a deadline', async () => {
    assert.equal(
      await say(owner, 'muistuta minua 10 20.4.'),
      wish.askedAsUsual(aunela, '2020-03-31', ['2020-03-24', '2020-04-01']),
    );
    await moveTo('24.3.2020');
    assert.equal(unaskedTo(owner), 1);
  });

  it('promises the only head nobody who would be told of their absence', async () => {
    const alone = await startTrial({ ADMINS: 'boss' });
    await alone.as(boss).say('ota 16');
    for (const before of ['moi', 'tee minusta päällikkö']) {
      await alone.as(boss).say(before);
      await alone.as(boss).say('olen poissa 30.3. asti');
      assert.equal(alone.lastTo(boss).text, wish.away('2020-03-30', '2020-03-02'));
    }
    await alone.close();
  });

  it('is at the latest while answers count, and none after that', async () => {
    await moveTo('25.1.2021');
    assert.equal(
      await say(owner, 'muistuta minua 10.2.'),
      wish.remindAtSettlement('2021-02-01', [aunela], '2021-02-01'),
    );
    const before = unaskedTo(owner);
    await moveTo('1.2.2021 10:00');
    assert.equal(unaskedTo(owner), before + 1);
    assert.equal(await say(owner, 'muistuta minua 10.2.'), wish.remindTooLate('2021-02-01'));
    await moveTo('2.2.2021');
    assert.equal(
      await say(owner, 'muistuta minua 10.2.'),
      messages.fi.decide.closed({ isFrozen: false, isHead: false, head: boss.name }),
    );
  });

  it('is not about rows that are another’s, and needs a day to come', async () => {
    assert.equal(await say(other, 'muistuta minua Aunelasta 20.3.'), wish.remindOwn);
    assert.equal(await say(owner, 'muistuta minua'), wish.dayToCome);
  });

  it('is to be left alone while away, until back', async () => {
    assert.equal(
      await say(owner, 'poissa 30.3. asti'),
      `${wish.away('2020-03-30', '2020-03-02')} ${wish.awayIsTold}`,
    );
    assert.equal(await say(other, 'poissa 30.3. asti'), wish.away('2020-03-30', '2020-03-02'));
    await moveTo('24.3.2020');
    assert.equal(unaskedTo(owner), 0);
    assert.equal(await say(owner, 'palasin'), wish.back);
    assert.equal(await say(owner, 'palasin'), wish.notAway);
    await moveTo('25.3.2020');
    assert.equal(unaskedTo(owner), 1);
  });

  it('is to be left alone for days to come, and to take that back before them', async () => {
    const away = wish.awayFrom('2020-03-23', '2020-03-30');
    assert.equal(await say(owner, 'olen poissa 23.3.–30.3.'), `${away} ${wish.awayIsTold}`);
    assert.equal(await say(owner, 'palasin'), wish.staying('2020-03-23', '2020-03-30'));
    assert.equal((await trial.person(owner))?.away, undefined);
    await moveTo('24.3.2020');
    assert.equal(unaskedTo(owner), 1);
  });

  it('is told when it is asked, and when another takes its place', async () => {
    assert.equal(await say(owner, 'milloin olen poissa?'), wish.notAway);
    await say(owner, 'olen poissa 23.3.–30.3.');
    assert.equal(await say(owner, 'milloin olen poissa?'), wish.awayStands('2020-03-23', '2020-03-30'));
    assert.equal(
      await say(owner, 'poissa'),
      `${wish.awayStands('2020-03-23', '2020-03-30')} ${wish.dayToCome}`,
    );
    assert.equal(
      await say(owner, 'poissa 15.4. asti'),
      `${wish.away('2020-04-15', '2020-03-02')} ${wish.awayInstead} ${wish.awayIsTold}`,
    );
    await say(owner, 'palasin');
    assert.equal(await say(owner, 'milloin olen poissa?'), wish.notAway);
  });

  it('is to have fewer of them, and all again', async () => {
    assert.match(
      await say(owner, 'liikaa viestejä'),
      /En ole lähettänyt sinulle pyytämättä mitään 30 päivään/,
    );
    assert.equal(await say(owner, 'vähemmän muistutuksia'), wish.spared);
    assert.equal((await trial.person(owner))?.spared, true);
    assert.equal(await say(owner, 'muistuta tavalliseen tapaan'), wish.unspared);
    assert.equal((await trial.person(owner))?.spared, undefined);
  });

  it('is to know what will come: as many messages as then come', async () => {
    const preview = await say(owner, 'mitä lähetät minulle tänä vuonna?');
    assert.match(preview, /enintään 10 viestiä\. Jos vastaat heti, niitä tulee 5/);
    await moveTo('2.2.2021');
    assert.equal(unaskedTo(owner), 10);
  });

  it('is to pause them all, which the head alone may', async () => {
    assert.equal(await say(owner, 'keskeytä muistutukset 15.4. asti'), wish.onlyHead);
    assert.equal(
      await say(boss, 'keskeytä muistutukset 15.4. asti'),
      wish.paused('2020-04-15', '2020-03-02'),
    );
    await moveTo('15.4.2020');
    assert.equal(unaskedTo(owner), 0);
    assert.equal(await say(boss, 'lopeta tauko'), wish.resumed);
    assert.equal(await say(boss, 'lopeta tauko'), wish.notPaused);
    await moveTo('16.4.2020');
    assert.equal(unaskedTo(owner), 1);
  });

  it('is no pause that ends long after the year is settled', async () => {
    for (const until of ['15.4.2202', '4.3.2021'])
      assert.equal(await say(boss, `keskeytä muistutukset ${until} asti`), wish.pauseTooLong('2021-03-03'));
    assert.ok(!(await trial.agreement()).events.some((event) => event.kind === 'paused'));
    const longest = wish.paused('2021-03-03', '2020-03-02');
    assert.equal(await say(boss, 'keskeytä muistutukset 3.3.2021 asti'), longest);
    assert.match(longest, /3\.3\.2021 asti/);
    assert.match(await say(owner, 'raportoi'), /Aunela käytössä/);
  });

  it('is to remind who has not answered, which the head alone may, once a day', async () => {
    assert.equal(await say(boss, 'muistuta heitä nyt'), wish.nobodyToNudge);
    await moveTo('7.4.2020');
    const before = unaskedTo(owner);
    assert.equal(await say(owner, 'muistuta heitä nyt'), wish.onlyHead);
    const now = wish.nudgedOn({ now: 1, later: 0, on: undefined });
    assert.equal(await say(boss, 'muistuta heitä nyt'), `${wish.nudged(1, 1, false)} ${now}`);
    assert.equal(unaskedTo(owner), before + 1);
    assert.equal(await say(boss, 'muistuta heitä nyt'), wish.nudgedAlready);
    assert.match(textOf(trial.lastTo(owner)), /Yksikön päällikkö toivoo vielä vastausta/);
    await moveTo('7.4.2020 11:00');
    assert.equal(unaskedTo(owner), before + 1);
  });

  it('knows who has not answered by person, and as many as are then reminded', async () => {
    await say(other, 'ota 11');
    await say(other, 'ota 16');
    await moveTo('6.4.2020');
    const asked = await answer(boss, 'kuka ei ole vastannut?');
    assert.match(textOf(asked), /^\n?Vastaus puuttuu 2 mittarista: Vastuuhenkilö \(1\) ja Kollega \(1\)\./);
    assert.ok(pressesIn(asked).some(({ title }) => title === 'Muistuta heitä nyt'));
    const own = textOf(await answer(owner, 'mistä ei ole tietoa?'));
    assert.match(own, /^\n?Vastaus puuttuu 2 mittarista, joista 1 on omasi\./);
    assert.doesNotMatch(own, /Kollega/);
    assert.ok((await say(boss, 'muistuta heitä nyt')).startsWith(wish.nudged(2, 2, false)));
  });

  it('says so when the head who has others reminded is one of them', async () => {
    await say(boss, 'ota 16');
    await moveTo('7.4.2020');
    await trial.as(boss).say('muistuta heitä nyt');
    const said = trial.lastTo(boss).text ?? '';
    assert.ok(said.startsWith(wish.nudged(2, 2, true)), said);
  });

  it('is told when a reminder comes to who has had a message today, and of who is away', async () => {
    await say(other, 'ota 11');
    await say(other, 'ota 16');
    await moveTo('1.4.2020');
    assert.equal(
      await say(boss, 'muistuta heitä nyt'),
      `${wish.nudged(2, 2, false)} ${wish.nudgedOn({ now: 0, later: 2, on: '2020-04-02' })}`,
    );
    const before = unaskedTo(owner);
    await moveTo('2.4.2020');
    assert.equal(unaskedTo(owner), before + 1);
    assert.match(textOf(trial.lastTo(owner)), /Yksikön päällikkö toivoo vielä vastausta/);
    await say(other, 'poissa 5.4. asti');
    const away = wish.nudgeAway([{ name: 'Kollega', from: '2020-04-02', until: '2020-04-05' }], '2020-04-02');
    assert.ok((await say(boss, 'muistuta heitä nyt')).endsWith(away));
  });

  it('is asked for the first time after an absence, and not still', async () => {
    await moveTo('24.3.2020');
    await say(owner, 'poissa 26.3.–5.4.');
    await moveTo('6.4.2020');
    assert.match(textOf(trial.lastTo(owner)), /Ensimmäinen neljännes päättyi\. Sinulta puuttuu 1 tieto\./);
    const told = trial.sentTo(boss).map(textOf);
    assert.equal(told.filter((text) => text.includes('Poissa: Vastuuhenkilö 26.3.–5.4.')).length, 1);
  });

  it('is told of whom it cannot remind, and when it is too late', async () => {
    await say(owner, 'anna 10 jollekin muulle');
    const data = { ...saveDataIn(trial.lastTo(owner)), email: 'uusi@example.org' };
    await trial.as(owner).execute('assign', data);
    await moveTo('7.4.2020');
    assert.equal(await say(boss, 'muistuta heitä nyt'), wish.nudgeUnmet(1, ['10']));
    await trial.as(owner).say('ota 11');
    await moveTo('8.2.2021');
    assert.equal(
      await say(boss, 'muistuta heitä nyt'),
      messages.fi.decide.closed({ isFrozen: false, isHead: true, head: undefined }),
    );
  });

  it('is to see what was sent to whom and why: by name for the head, nothing for others', async () => {
    await moveTo('24.3.2020');
    const sent = await say(boss, 'mitä on lähetetty ja kenelle?');
    assert.match(sent, /ti 24\.3\. Vastuuhenkilö/);
    assert.match(sent, /määräaika lähestyy, mittari 10\n/);
    assert.equal(await say(owner, 'mitä on lähetetty?'), chat.notAllowed.digest);
  });

  it('is told to the head as what its owner asked for, with what to do next', async () => {
    await say(owner, 'muistuta minua Aunelasta 27.3.');
    await moveTo('27.3.2020');
    const log = await answer(boss, 'mitä on lähetetty ja kenelle?');
    assert.match(textOf(log), /2 viestiä vastausten lisäksi, kaikki perillä/);
    assert.match(textOf(log), /pe 27\.3\. Vastuuhenkilö[\s\S]*itse pyydetty muistutus, mittari 10\n/);
    assert.deepEqual(
      pressesIn(log).map(({ data }) => data),
      [{ say: messages.fi.say.noWord }, { say: messages.fi.say.nudge }],
    );
    const offered = pressesIn(await answer(boss, 'keitä muistutat'));
    assert.ok(offered.some(({ title }) => title.toLowerCase() === messages.fi.say.sent));
  });

  it('is to see why a message of one’s own came', async () => {
    await moveTo('24.3.2020');
    const sent = await say(owner, 'miksi sain tämän viestin?');
    assert.match(sent, /sinulle: 1 viesti vastausten lisäksi, ja se on perillä/);
    assert.match(sent, /ti 24\.3\.[\s\S]*määräaika lähestyy, mittari 10\n/);
    assert.match(
      await say(other, 'miksi sain tämän viestin?'),
      /En ole lähettänyt sinulle muuta kuin vastauksia/,
    );
  });

  it('that an owner is away comes to the head at once, with what would be asked and a way to give it on', async () => {
    await say(owner, 'poissa 20.3.–3.4.');
    await moveTo('3.3.2020');
    const told = trial
      .sentTo(boss)
      .map(textOf)
      .filter((text) => text.includes('Poissa: '));
    assert.equal(told.length, 1);
    assert.match(
      told[0] ?? '',
      /Poissa: Vastuuhenkilö 20\.3\.–3\.4\. Sillä välin kysyttäisiin yhdestä mittarista\./,
    );
    assert.match(told[0] ?? '', /10 · Aunela käytössä/);
    assert.match(await say(boss, 'anna 10 jollekin muulle'), /Kenelle/);
    await moveTo('10.3.2020');
    assert.equal(
      trial
        .sentTo(boss)
        .map(textOf)
        .filter((text) => text.includes('Poissa: ')).length,
      1,
    );
  });

  it('is nothing to cancel: what is not saved is not stored', async () => {
    assert.equal(await say(owner, 'peruuta'), wish.nothingIsOpen);
  });

  it('is nobody else’s to read', async () => {
    await trial.as(owner).post({
      type: 'message',
      text: 'poissa 3.8. asti',
      conversation: { id: 'group', conversationType: 'groupChat', tenantId: 'tenant' },
    });
    assert.equal(trial.connector.to('group').at(-1)?.text, chat.onlyInPrivate);
    assert.equal((await trial.person(owner))?.away, undefined);
  });

  /** Messages that were not answers, by the slots on disk and what has arrived. */
  const counts = new Map<string, number>();
  function unaskedTo(someone: Someone): number {
    return trial.sentTo(someone).length - (counts.get(someone.id) ?? 0);
  }

  async function answer(someone: Someone, text: string) {
    const before = trial.sentTo(someone).length;
    await trial.as(someone).say(text);
    assert.equal(trial.sentTo(someone).length, before + 1);
    return trial.lastTo(someone);
  }

  async function say(someone: Someone, text: string): Promise<string> {
    const reply = await answer(someone, text);
    counts.set(someone.id, (counts.get(someone.id) ?? 0) + 1);
    return reply.text ?? textOf(reply);
  }

  async function moveTo(day: string): Promise<void> {
    await trial.as(mover).say(`kello ${day}`);
  }
});

describe('Giving rows to somebody else', () => {
  let trial: Trial;

  beforeEach(async () => {
    trial = await startTrial();
    await trial.as(other).say('moi');
    await trial.as(owner).say('ota 10');
  });
  afterEach(() => trial.close());

  it('is done at once for someone the bot has met', async () => {
    await trial.as(owner).say('anna 10 Kollegalle');
    assert.equal(
      trial.lastTo(owner).text,
      `${give.assigned(['10 · Aunela käytössä'], 'Kollega')} ${give.hears('now')}`,
    );
    assert.equal(await ownerOf('10'), 'other');
  });

  it('tells only the head on which day whoever is away hears of it', async () => {
    await trial.as(other).say('olen poissa 3.4. asti');
    await trial.as(owner).say('ota 39');
    await trial.as(owner).say('anna 10 Kollegalle');
    assert.ok(trial.lastTo(owner).text?.endsWith(`Kollega: 10 · Aunela käytössä. ${give.hears('later')}`));
    await trial.as(boss).say('tee minusta päällikkö');
    await trial.as(boss).say('anna 39 Kollegalle');
    assert.ok(trial.lastTo(boss).text?.endsWith(give.hears('2020-04-06')));
  });

  it('is told to whoever got them, with the rows’ form, in one message a day', async () => {
    await trial.as(boss).say('tee minusta päällikkö');
    const before = trial.sentTo(other).length;
    await trial.as(owner).say('anna 10 Kollegalle');
    assert.equal(trial.sentTo(other).length, before + 1);
    assert.match(textOf(trial.lastTo(other)), /^\s*Sinulle on annettu mittari 10: Aunela käytössä\./);
    assert.deepEqual((saveDataIn(trial.lastTo(other)) as { rows?: unknown }).rows, ['10']);
    await trial.as(boss).say('anna 16 Kollegalle');
    assert.ok(trial.lastTo(boss).text?.endsWith(give.hears('2020-03-03')));
    await trial.as(boss).say('anna 16 Kollegalle');
    assert.equal(trial.lastTo(boss).text, give.assigned(['16 · Vaski-extranetin tiedotteet'], 'Kollega'));
    assert.equal(trial.sentTo(other).length, before + 1);
    await trial.as(boss).say('kello 4.3.2020');
    assert.equal(trial.sentTo(other).length, before + 2);
    assert.match(textOf(trial.lastTo(other)), /Sinulle on annettu mittari 16/);
  });

  it('closes a form of what was given away: it says whose it is to tell, and asks for nothing', async () => {
    const form = saveDataIn(trial.lastTo(owner));
    await trial.as(owner).say('anna 10 Kollegalle');
    const saved = await trial.as(owner).execute('check-in', { ...form, 'choice-10': 'on-track' });
    const answer = await saved.text();
    assert.match(answer, /Ei tallennettu: aikataulussa/);
    assert.match(answer, /Tämän mittarin tiedot antaa sen vastuuhenkilö/);
    assert.doesNotMatch(answer, /Input\.|Action\.Execute/);
  });

  it('to nobody may be of all that one has', async () => {
    await trial.as(owner).say('ota 11');
    await trial.as(owner).say('luovun kaikista');
    assert.match(trial.lastTo(owner).text ?? '', /^Vastuuhenkilöä ei nyt ole: 10 · .* ja 11 · /);
    assert.deepEqual([await ownerOf('10'), await ownerOf('11')], [undefined, undefined]);
    await trial.as(owner).say('luovun kaikista');
    assert.equal(trial.lastTo(owner).text, give.noneOwned);
  });

  it('may be of all that nobody has, which are a manager’s to give', async () => {
    await trial.as(owner).say('anna kaikki vastuuhenkilöttömät Kollegalle');
    assert.match(
      trial.lastTo(owner).text ?? '',
      /^Nämä voi antaa vain vastuuhenkilö itse tai sopimuksen päällikkö: 52 mittaria\. /,
    );
    assert.equal(await ownerOf('16'), undefined);
    await trial.as(boss).say('tee minusta päällikkö');
    await trial.as(boss).say('anna kaikki vastuuhenkilöttömät Kollegalle');
    assert.equal(await ownerOf('16'), 'other');
    assert.equal(await ownerOf('10'), 'owner');
    await trial.as(boss).say('anna kaikki vastuuhenkilöttömät Kollegalle');
    assert.equal(trial.lastTo(boss).text, messages.fi.chat.nothingToTake);
  });

  it('promises no message that would come when the year has been settled', async () => {
    await trial.as(boss).say('tee minusta päällikkö');
    await trial.as(boss).say('kello 1.2.2021 15:00');
    const before = trial.sentTo(other).length;
    await trial.as(boss).say('anna 10 Kollegalle');
    assert.ok(trial.lastTo(boss).text?.endsWith(give.hears('now')));
    assert.equal(trial.sentTo(other).length, before + 1);
    await trial.as(boss).say('anna 16 Kollegalle');
    assert.equal(trial.lastTo(boss).text, give.assigned(['16 · Vaski-extranetin tiedotteet'], 'Kollega'));
    await trial.as(boss).say('kello 4.2.2021');
    assert.equal(trial.sentTo(other).length, before + 1);
  });

  it('asks whom on a card, and says what to send to whom the bot has not met', async () => {
    await trial.as(owner).say('anna 10 jollekin muulle');
    const data = saveDataIn(trial.lastTo(owner));
    const give10 = async (input: object) =>
      (await trial.as(owner).execute('assign', { ...data, ...input })).text();
    assert.match(await give10({}), /Valitse henkilö tai kirjoita sähköpostiosoite/);
    assert.match(await give10({ email: 'ei osoite' }), /ei ole sähköpostiosoite/);
    assert.equal(await ownerOf('10'), 'owner');
    assert.match(await give10({ email: 'etunimi.sukunimi@kunta.fi' }), /En ole vielä tavannut häntä/);
    assert.equal(await ownerOf('10'), 'etunimi.sukunimi@kunta.fi');
  });

  it('takes the person that is chosen, and nobody the bot does not know', async () => {
    await trial.as(owner).say('anna 10 jollekin muulle');
    const data = saveDataIn(trial.lastTo(owner));
    await trial.as(owner).execute('assign', { ...data, person: 'stranger' });
    assert.equal(await ownerOf('10'), 'owner');
    await trial.as(owner).execute('assign', { ...data, person: 'other' });
    assert.equal(await ownerOf('10'), 'other');
  });

  it('is its owner’s and the managers’ to do, whatever a card says', async () => {
    await trial.as(boss).say('tee minusta päällikkö');
    await trial.as(other).say('anna 10 Kollegalle');
    assert.equal(trial.lastTo(other).text, give.refused(['10 · Aunela käytössä']));
    await trial.as(other).execute('assign', {
      verb: 'assign',
      agreement: 'yhteiset-palvelut-2020',
      rows: ['10'],
      person: 'other',
    });
    assert.equal(await ownerOf('10'), 'owner');
    await trial.as(boss).say('anna 10 Kollegalle');
    assert.equal(await ownerOf('10'), 'other');
  });

  it('shows its card, which names people, only to who may give the rows, and of them those alone', async () => {
    await trial.as(boss).say('tee minusta päällikkö');
    const count = trial.sentTo(other).length;
    await trial.as(other).say('anna 10 jollekin muulle');
    const answers = trial.sentTo(other).slice(count);
    assert.deepEqual(
      answers.map(({ text }) => text),
      [give.refused(['10 · Aunela käytössä'])],
    );
    await trial.as(owner).say('anna 10 ja 16 jollekin muulle');
    const [text, card] = trial.sentTo(owner).slice(-2);
    assert.match(text?.text ?? '', /16 · /);
    assert.deepEqual((saveDataIn(card) as { rows?: unknown }).rows, ['10']);
  });

  it('is asked of a button that names more rows than a message could, of those that are there', async () => {
    await trial.as(boss).say('tee minusta päällikkö');
    const rows = Array.from({ length: 53 }, (_, at) => String(at + 1));
    const pressed = { verb: 'give', agreement: 'yhteiset-palvelut-2020', rows };
    await trial.as(boss).submit(pressed);
    assert.deepEqual((saveDataIn(trial.lastTo(boss)) as { rows?: unknown }).rows, rows);
    await trial.as(owner).submit(pressed);
    assert.deepEqual((saveDataIn(trial.lastTo(owner)) as { rows?: unknown }).rows, ['10']);
    await trial.as(boss).submit({ ...pressed, rows: ['54'] });
    assert.equal(trial.lastTo(boss).text, chat.oldCard);
  });

  it('may be to nobody', async () => {
    await trial.as(owner).say('luovun 10');
    assert.equal(trial.lastTo(owner).text, give.released(['10 · Aunela käytössä']));
    assert.equal(await ownerOf('10'), undefined);
  });

  async function ownerOf(indicator: string): Promise<string | undefined> {
    const events = (await trial.agreement()).events.filter((event) => event.kind === 'assigned');
    return events.findLast((event) => event.indicator === indicator)?.owner;
  }
});
