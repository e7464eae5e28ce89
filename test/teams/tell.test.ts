import assert from 'node:assert/strict';
import { messages } from '../../src/messages/messages.ts';
import { cardIn, saveDataIn, textOf } from './card-text.ts';
import type { Someone } from './client.ts';
import { startTrial, type Trial } from './trial.ts';

const { chat } = messages.fi;
const owner: Someone = { id: 'owner', name: 'Vastuuhenkilö 1' };
const other: Someone = { id: 'other', name: 'Vastuuhenkilö 2' };

describe('a report in words', () => {
  let trial: Trial;

  before(async () => {
    trial = await startTrial({ ADMINS: 'admin' });
    await trial.as(owner).say('ota 39');
    await trial.as(owner).say('ota 10');
  });
  after(() => trial.close());

  it('comes back as a form that holds what was said, and stores nothing before it is saved', async () => {
    const [text, form] = await answersTo('webinaareja 6\nsekalaista säätöä\n10 valmis 1.3.');
    assert.equal(text?.text, chat.notRead(['sekalaista säätöä']));
    assert.deepEqual(valuesIn(cardIn(form)), {
      'actual-39': '6',
      'choice-10': 'done',
      'day-10': '2020-03-01',
    });
    assert.deepEqual(await reports(), []);
    await trial.as(owner).execute('check-in', { ...saveDataIn(form), ...valuesIn(cardIn(form)) });
    assert.deepEqual(await reports(), ['10 done', '39 6']);
  });

  it('that fits two rows opens the form of the one that is the writer’s, and asks who has both or none', async () => {
    const [choice] = await answersTo('tiedotteita 30');
    assert.match(textOf(choice), /Löysin 2 mittaria/);
    await trial.as(owner).say('ota 16');
    const form = (await answersTo('tiedotteita 30')).at(-1);
    assert.deepEqual(saveDataIn(form).rows, ['16']);
    assert.deepEqual(valuesIn(cardIn(form)), { 'actual-16': '30' });
    await trial.as(owner).say('luovun 16');
  });

  it('shows the new value beside the one that it would replace', async () => {
    const [form] = await answersTo('webinaareja 8');
    assert.match(textOf(form), /Uusi tieto: \n8 \(aiemmin 6\)/);
    const [again] = await answersTo('Aunela vaarassa viivästyä');
    assert.match(textOf(again), /Uusi tieto: \nvaarassa viivästyä \(aiemmin valmis, 1\.3\.\)/);
  });

  it('of several rows is corrected by a number of the one that is chosen, and is never row 7', async () => {
    await trial.as(owner).say('ota 35');
    await answersTo('webinaareja 6, opintomatkoja 2');
    const [choice] = await answersTo('eiku 7');
    assert.match(textOf(choice), /35 · [\s\S]*39 · |39 · [\s\S]*35 · /);
    assert.doesNotMatch(textOf(choice), /(?:^|\n)7 · /);
    const form = (await answersTo('39')).at(-1);
    assert.equal(valuesIn(cardIn(form))['actual-39'], '7');
    await trial.as(owner).say('luovun 35');
  });

  it('keeps the reason of a number, which is stored as its comment', async () => {
    const form = (await answersTo('webinaareja 9, koska flunssa iski porukkaan')).at(-1);
    assert.deepEqual(valuesIn(cardIn(form)), {
      'actual-39': '9',
      'comment-39': 'flunssa iski porukkaan',
      'same-39': 'false',
    });
    await trial.as(owner).execute('check-in', { ...saveDataIn(form), ...valuesIn(cardIn(form)) });
    const { events } = await trial.agreement();
    const newest = events.findLast((event) => event.kind === 'checked-in');
    assert.equal(newest?.kind === 'checked-in' && newest.comment, 'flunssa iski porukkaan');
  });

  it('of a row that is somebody else’s opens nothing, and says which row and whose it is', async () => {
    const answers = async (text: string) => {
      const count = trial.sentTo(other).length;
      await trial.as(other).say(text);
      return trial
        .sentTo(other)
        .slice(count)
        .map((each) => each.text);
    };
    const theirs = chat.othersReport({ id: '39', title: '39 · Webinaarit' }, owner);
    assert.match(theirs, /^39 · Webinaarit: .* Vastuuhenkilö 1, /);
    assert.deepEqual(await answers('webinaareja 7'), [theirs]);
    assert.deepEqual(await answers('raportoi 39'), [theirs]);
    assert.deepEqual(await answers('raportoi 35'), [
      chat.othersReport({ id: '35', title: '35 · Opintomatkat' }, 'nobody'),
    ]);
    assert.deepEqual(await answers('webinaareja 9, opintomatkoja 2'), [
      chat.noneYours(['39 · Webinaarit', '35 · Opintomatkat']),
    ]);
    assert.equal((await reports()).length, 3);
  });

  it('of several rows, some of them not the writer’s, opens the form of theirs and names the others', async () => {
    const [one, form] = await answersTo('webinaareja 9, opintomatkoja 2');
    assert.equal(one?.text, '35 · Opintomatkat ei ole sinun, joten jätin sen pois.');
    assert.deepEqual(saveDataIn(form).rows, ['39']);
    const [several, second] = await answersTo('webinaareja 9\nopintomatkoja 2\nhöpöä puppua\n2 vaarassa');
    assert.match(
      `${several?.text}`,
      /^Tätä en ymmärtänyt: ”höpöä puppua”. 35 · Opintomatkat ja 2 · .* eivät ole sinun, joten jätin ne pois.$/,
    );
    assert.deepEqual(saveDataIn(second).rows, ['39']);
  });

  async function answersTo(text: string) {
    const count = trial.sentTo(owner).length;
    await trial.as(owner).say(text);
    return trial.sentTo(owner).slice(count);
  }

  /** What the ledger holds of reports. */
  async function reports(): Promise<readonly string[]> {
    const { events } = await trial.agreement();
    return events
      .flatMap((event) =>
        event.kind === 'checked-in' ? [`${event.indicator} ${event.actual ?? event.choice}`] : [],
      )
      .sort();
  }
});

/** What stands in a card's inputs, by their id; empty ones are left out. */
function valuesIn(node: unknown): Readonly<Record<string, string>> {
  if (Array.isArray(node)) return Object.assign({}, ...node.map(valuesIn));
  if (typeof node !== 'object' || node === null) return {};
  const { type, id, value } = Object(node);
  const own = `${type}`.startsWith('Input.') && value ? { [id]: value } : {};
  return Object.assign(own, ...Object.values(node).map(valuesIn));
}
