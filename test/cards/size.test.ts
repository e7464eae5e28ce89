import { deepEqual } from 'node:assert/strict';
import { cardInput } from '../../src/cards/card-input.ts';
import { candidatesOf } from '../../src/domain/candidates.ts';
import { digestOf } from '../../src/domain/digest.ts';
import type { Known } from '../../src/domain/known.ts';
import { known } from '../../src/domain/known.ts';
import { languages } from '../../src/domain/language.ts';
import { longestRemark } from '../../src/domain/remark.ts';
import { roundsOf } from '../../src/domain/reminders/rounds.ts';
import { messages } from '../../src/messages/messages.ts';
import { anAgreement, aPerson, checkedIn } from '../builders.ts';
import { ofType } from './elements.ts';
import { breaches } from './house-rules.ts';
import { formIn, people, viewIn } from './played.ts';
import { cards } from './templates.ts';

/** Longer than any name and target in the real agreement, of which the longest have 191 and 57 signs. */
const long = {
  name: 'Kirjastojen yhteisten verkkopalvelujen käyttäjien lukumäärä '.repeat(5).trim(),
  target: `${'vähintään edellisen vuoden toteuman mukaisesti '.repeat(3)}toteutunut`,
  previous: '126 646,50 € (633 000/1 371 000)',
};
const ids = Array.from({ length: 60 }, (_, at) => String(at + 1));
const comment = 'Ei kerrottavaa, ”mutta” kommentti on pitkä. '.repeat(23).slice(0, 1000);
const day = '2020-04-08';

/** An agreement of sixty rows of the longest kind, with no short names. */
function longAgreement(): Known {
  const events = ids.flatMap((indicator) =>
    Array.from({ length: 12 }, () =>
      checkedIn('2020-04-07T07:00:00.000Z', {
        indicator,
        choice: 'at-risk',
        expectedOn: '2020-12-31',
        comment,
      }),
    ),
  );
  return known(anAgreement({ rows: ids.map((id) => ({ id, ...long })), events }), '2020-04-08T07:00:00.000Z');
}

describe('the size of a card', () => {
  const played = longAgreement();

  for (const language of languages) {
    it(`leaves room beside the longest form in ${language}, come back whole with what was typed`, () => {
      const form = formIn(played, { why: 'last-call', on: day, ids: ids.slice(0, 8) });
      const rows = form.rows.map((row) => ({
        ...row,
        typed: { indicator: row.row.indicator.id, comment },
        refusal: { why: 'choice-missing' } as const,
      }));
      deepEqual(breaches(cards.form({ ...form, rows }, language)), []);
    });

    it(`leaves room beside the longest list in ${language}`, () => {
      const question = { kind: 'rows', state: 'any', whose: { kind: 'everyone' } } as const;
      const rows = ids.map((id) => ({
        ...viewIn(played, id, day),
        ownerName: 'Pitkänimi-Kaksiosainen, Sukunimellinen',
      }));
      const list = {
        kind: 'rows',
        question,
        day,
        agreement: played.signed,
        rows: rows.slice(0, 30),
        unheard: rows.slice(30),
        of: 60,
        silent: 60,
      } as const;
      deepEqual(breaches(cards.list(list, language)), []);
    });

    it(`leaves room beside the longest digest in ${language}`, () => {
      const [round] = roundsOf(played);
      if (round === undefined) throw new Error('The year has no rounds');
      const rows = ids.map((id) => viewIn(played, id, day));
      const digest = {
        ...digestOf(played, { round, day, people, level: 'head' }),
        red: rows.slice(0, 15),
        unheard: rows.slice(15, 30),
        yellow: rows.slice(30, 45),
        over: rows.slice(45),
        remark: { text: 'm'.repeat(longestRemark), by: 'Pitkänimi-Kaksiosainen', isStandIn: true },
        // As many as are still named.
        unreached: rows.slice(0, 2).map(({ row }) => row),
      };
      deepEqual(breaches(cards.digest(digest, language)), []);
    });

    it(`leaves room beside the longest summary in ${language}, and beside as much taken back`, () => {
      const { rows } = formIn(played, { why: 'requested', on: day, ids: ids.slice(0, 8) });
      const views = ids.slice(0, 8).map((id) => viewIn(played, id, day));
      const totals = { green: 0, yellow: 0, red: 0, 'no-word': 0, 'not-yet': 60 };
      const summary = {
        card: 'kortti-1',
        agreement: played.signed,
        day,
        asOf: day,
        stored: views,
        refused: [],
        page: rows,
        later: ids.slice(16),
        corrected: new Map(),
        left: 0,
        totals,
        next: undefined,
        closed: undefined,
      };
      deepEqual(breaches(cards.summary(summary, language)), []);
      const undoing = {
        is: 'taken-back' as const,
        isUnsaved: false,
        word: { number: 1, on: day, events: [] },
        agreement: played.signed,
        day,
        rows: views.flatMap((view) => (view.last ? [{ said: { report: view.last }, view }] : [])),
      };
      deepEqual(breaches(cards.undo(undoing, language)), []);
    });

    it(`leaves room beside the rows of all who are away in ${language}, and they can be given in one go`, () => {
      const absences = Array.from({ length: 20 }, (_, at) => ({
        name: `Pitkänimi-Kaksiosainen, Sukunimellinen ${at}`,
        from: '2020-06-01',
        until: '2020-08-31',
      }));
      const rows = ids.map((id) => viewIn(played, id, day));
      const absent = { agreement: played.signed, absences, rows, day, isWithoutHead: false };
      const card = cards.absent(absent, language);
      deepEqual(breaches(card), []);
      const [give] = ofType(card.json, 'Action.Submit').filter(
        ({ title }) => title === messages[language].wish.absent.give,
      );
      deepEqual(cardInput(give?.data), { verb: 'give', agreement: played.signed.id, rows: ids });
    });

    it(`leaves room beside all the rows given to one of a thousand people in ${language}`, () => {
      const met = Array.from({ length: 1000 }, (_, at) =>
        aPerson({ id: `${at}`.padStart(36, '0'), name: `Pitkänimi-Kaksiosainen, Sukunimellinen ${at}` }),
      );
      const rows = [...played.rows.values()];
      const assigning = { agreement: played.signed, rows, people: candidatesOf(played, met) };
      deepEqual(breaches(cards.assign(assigning, language)), []);
    });

    it(`leaves room beside the longest goal in ${language}`, () => {
      const view = viewIn(played, '1', day);
      const row = { ...view.row, initiative: 'Toimenpide jatkuu ja jatkuu. '.repeat(100) };
      const goal = {
        kind: 'row',
        asked: 'history',
        day,
        agreement: played.signed,
        view: { ...view, row },
        mayReport: true,
        mayTake: true,
      } as const;
      deepEqual(breaches(cards.goal(goal, language)), []);
    });
  }
});
