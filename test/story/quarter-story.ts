import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { head, windowPeople } from '../../src/local/windows.ts';
import { cardIn, saveDataIn, textOf } from '../teams/card-text.ts';
import { type Client, client } from '../teams/client.ts';
import type { Activity, Connector } from '../teams/connector.ts';

const [, owner, other] = windowPeople;
const agreement = 'yhteiset-palvelut-2020';
const invokeAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/** One step of the first quarter of 2020, and what must be true after it. */
export type Step = { readonly name: string; readonly run: (story: Story) => Promise<void> };

/** What the steps of the story work on; the bot behind the port may be another one at each step. */
export type Story = {
  readonly port: () => number;
  readonly connector: Connector;
  readonly dataFolder: string;
};

/** The first quarter on the real agreement, from "assign 10 to me" to the head's digest. */
export const quarterStory: readonly Step[] = [
  {
    name: 'welcomes each of the three once',
    run: async (story) => {
      for (const person of windowPeople) {
        await as(story, person).install();
        await as(story, person).install();
        assert.equal(sentTo(story, person).length, 1);
        assert.match(textOf(lastTo(story, person)), /Palvelutuotantosopimus 2020/);
      }
    },
  },
  {
    name: 'gives Aunela to who takes it, and its form at once',
    run: async (story) => {
      await as(story, owner).say('assign 10 to me');
      const form = lastTo(story, owner);
      assert.match(textOf(form), /Aunela/);
      assert.deepEqual(saveDataIn(form).rows, ['10']);
      assert.equal(await ownerOf(story, '10'), owner.entraId);
    },
  },
  {
    name: 'gives Koha to who takes it in Finnish',
    run: async (story) => {
      await as(story, other).say('ota 2');
      assert.equal(await ownerOf(story, '2'), other.entraId);
    },
  },
  {
    name: 'reminds both owners a week before the deadline',
    run: async (story) => {
      await as(story, owner).say('kello 24.3.2020');
      for (const person of [owner, other]) assert.match(textOf(reminderTo(story, person)), /31\.3\./);
      assert.match(textOf(lastTo(story, owner)), /24\.3\.2020/);
    },
  },
  {
    name: 'stores an answer on disk, and the card becomes its summary',
    run: async (story) => {
      const data = {
        ...saveDataIn(reminderTo(story, owner)),
        'choice-10': 'at-risk',
        'day-10': '2020-04-15',
      };
      const response = await as(story, owner).execute('check-in', data);
      const { statusCode, type, value } = invokeAnswer.parse(await response.json());
      assert.deepEqual(
        [response.status, statusCode, type],
        [200, 200, 'application/vnd.microsoft.card.adaptive'],
      );
      assert.match(JSON.stringify(value), /Keltainen/);
      const events = await eventsOn(story, '10');
      assert.deepEqual(
        events
          .filter(({ kind }) => kind === 'checked-in')
          .map(({ choice, expectedOn, by }) => ({ choice, expectedOn, by })),
        [{ choice: 'at-risk', expectedOn: '2020-04-15', by: owner.entraId }],
      );
    },
  },
  {
    name: 'stores the same answer once however often it arrives',
    run: async (story) => {
      const data = {
        ...saveDataIn(reminderTo(story, owner)),
        'choice-10': 'at-risk',
        'day-10': '2020-04-15',
      };
      for (let time = 0; time < 3; time += 1)
        assert.equal((await as(story, owner).execute('check-in', data)).status, 200);
      assert.equal((await eventsOn(story, '10')).filter(({ kind }) => kind === 'checked-in').length, 1);
    },
  },
  {
    name: 'asks on 1 April who has not answered, and leaves alone who has',
    run: async (story) => {
      const before = sentTo(story, owner).length;
      await as(story, head).say('kello 1.4.2020');
      assert.equal(sentTo(story, owner).length, before);
      assert.match(textOf(lastTo(story, other)), /Koha/);
    },
  },
  {
    name: 'answers what is red: Aunela, which was said to be late, and apart from it Koha, of which nobody has told',
    run: async (story) => {
      await as(story, owner).say('mikä on punaisella?');
      const answer = textOf(lastTo(story, owner));
      assert.match(answer, /Punais/);
      assert.match(answer, /Aunela/);
      await as(story, owner).say('mistä ei ole tietoa?');
      assert.match(textOf(lastTo(story, owner)), /Koha/);
    },
  },
  {
    name: 'sends the head the digest on 8 April, once',
    run: async (story) => {
      await as(story, head).say('clock 2020-04-08');
      await as(story, head).say('clock 2020-04-08 15:00');
      const digests = sentTo(story, head).filter((activity) =>
        /Q1.2020: .*\n(?:.*\n)?Yhteiset palvelut/.test(textOf(activity)),
      );
      assert.equal(digests.length, 1);
      assert.match(textOf(digests[0]), /Aunela/);
    },
  },
];

type Person = (typeof windowPeople)[number];

function as({ port, connector }: Story, { entraId, name }: Person): Client {
  return client(port(), connector, { id: entraId, name });
}

function sentTo({ connector }: Story, { entraId }: Person): readonly Activity[] {
  return connector.to(`personal-${entraId}`);
}

function lastTo(story: Story, person: Person): Activity {
  const last = sentTo(story, person).at(-1);
  assert.ok(last, `Nothing has been sent to ${person.name}`);
  return last;
}

/** The newest card with a form. */
function reminderTo(story: Story, person: Person): Activity {
  const form = sentTo(story, person).findLast((activity) =>
    JSON.stringify(cardIn(activity) ?? {}).includes('"check-in"'),
  );
  assert.ok(form, `No form has been sent to ${person.name}`);
  return form;
}

type Event = {
  kind: string;
  indicator?: string;
  owner?: string;
  by?: string;
  choice?: string;
  expectedOn?: string;
};

/** What the file on disk says, read past the bot. */
export async function eventsOn(
  { dataFolder }: Pick<Story, 'dataFolder'>,
  indicator: string,
): Promise<readonly Event[]> {
  const file = JSON.parse(await readFile(join(dataFolder, 'agreements', `${agreement}.json`), 'utf8'));
  return file.events.filter((event: Event) => event.indicator === indicator);
}

async function ownerOf(story: Story, indicator: string): Promise<string | undefined> {
  return (await eventsOn(story, indicator)).findLast(({ kind }) => kind === 'assigned')?.owner;
}
