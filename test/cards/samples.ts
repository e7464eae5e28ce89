import type { Card } from '../../src/cards/card.ts';
import type { Undoing } from '../../src/cards/undo-card.ts';
import type { CheckIn, ManagerRole } from '../../src/domain/agreement.ts';
import { answer } from '../../src/domain/answer.ts';
import type { Refusal, Typed } from '../../src/domain/answer-row.ts';
import type { Day } from '../../src/domain/day.ts';
import { type Digest, digestOf } from '../../src/domain/digest.ts';
import type { FormRow } from '../../src/domain/form.ts';
import type { Known } from '../../src/domain/known.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Answer, Question, RowView, Whose } from '../../src/domain/question.ts';
import { roundsOf } from '../../src/domain/reminders/rounds.ts';
import type { SentAnswer, SentMessage } from '../../src/domain/reminders/sent-messages.ts';
import { undecided } from '../../src/domain/settlement.ts';
import { totalsOf } from '../../src/domain/status/totals.ts';
import type { Summary } from '../../src/domain/summary.ts';
import { aPerson } from '../builders.ts';
import { agreement, formIn, people, playedTo, rowIn, savedPages, told, viewIn } from './played.ts';
import { cards } from './templates.ts';

const march = playedTo('2020-03-24', told('2020-03-02', '10', { choice: 'at-risk' }));
const spring = playedTo(
  '2020-04-08',
  told('2020-03-17', '2', { choice: 'done', doneOn: '2020-03-17' }),
  told('2020-03-24', '10', { choice: 'at-risk', expectedOn: '2020-04-15' }),
  told('2020-04-01', '16', { actual: '14', asOf: '2020-03-31' }),
  told('2020-04-01', '21', {
    actual: '44,1 % (150/340)',
    asOf: '2020-03-31',
    comment: 'Laskutus siirtyi huhtikuulle.',
  }),
  told('2020-04-02', '34', { actual: '3,9', asOf: '2020-03-31' }),
  told('2020-04-02', '39', { actual: '12', asOf: '2020-03-31' }),
);
/** One row that fell short, and two whose colour comes at the year's end. */
const summer = playedTo(
  '2020-08-03',
  told('2020-04-01', '21', { actual: '44,1 % (150/340)', asOf: '2020-03-31' }),
  told('2020-04-01', '35', { actual: '0', asOf: '2020-03-31' }),
  told('2020-04-01', '37', { actual: '1', asOf: '2020-03-31' }),
);
const silent = playedTo('2020-04-08');
const winter = playedTo(
  '2021-02-02',
  told('2021-01-08', '21', { actual: '46,17 % (633/1371)', asOf: '2020-12-31' }),
  told('2020-09-14', '11', { choice: 'wont' }),
);

const day = '2020-04-08';
/** One row of every way of asking, and two pages of them. */
const everyWay = ['10', '49', '7', '21', '12', '34', '44', '14', '27', '16', '39', '24'];

/** The card of the first quarter with all of them: its first page, and what is answered on each of the two. */
const quarterCard = formIn(march, {
  why: 'quarter-card',
  on: '2020-04-01',
  asOf: '2020-03-31',
  ids: everyWay,
});
const firstPage: readonly Typed[] = [
  { indicator: '10', choice: 'done', day: '2020-03-30' },
  { indicator: '49', choice: 'on-track' },
  { indicator: '7', choice: 'on-track' },
  { indicator: '21', actual: '44,1 % (150/340)', comment: 'Laskutus siirtyi huhtikuulle.' },
  { indicator: '12', parts: ['6', '4'] },
  { indicator: '34', actual: '3,9' },
  { indicator: '44', actual: '2/5' },
  { indicator: '14', actual: 'A' },
];
const secondPage: readonly Typed[] = [
  { indicator: '27', actual: '31 000 €' },
  { indicator: '16', actual: '14' },
  { indicator: '39', actual: '12' },
  { indicator: '24', actual: '41 %' },
];

function views(played: Known, on: Day): readonly RowView[] {
  return [...played.rows.keys()].map((id) => viewIn(played, id, on));
}

function totals(played: Known, on: Day) {
  return totalsOf(views(played, on).map(({ status }) => status));
}

/** A message to each of so many, most of which arrived, and the others ended each in its way. */
function sentTo(count: number): readonly SentMessage[] {
  const endings = ['delivered', 'unknown', 'unreachable', 'refused', 'not-sent'] as const;
  return Array.from({ length: count }, (_, at) => ({
    day: '2020-04-06',
    to: `Vastuuhenkilö ${at + 1}`,
    why: ['chaser'],
    rows: ['10', '21'],
    ended: endings[at] ?? 'delivered',
  }));
}

/** What the head is told of them. */
function sent(messages: readonly SentMessage[]): SentAnswer {
  const question = { kind: 'everyone' } as const;
  return { agreement, question, days: { from: '2020-03-02' }, messages, isNamed: true };
}

export function comingIn(
  played: Known,
  on: Day,
  whose: Whose = { kind: 'everyone' },
): Extract<Answer, { kind: 'next' }> {
  const asking = { asker: aPerson(), admins: 'everyone', isPrivate: true, people, day: on } as const;
  const given = answer({ kind: 'next', whose }, played, asking);
  if (given.kind !== 'next') throw new Error('What happens next was answered with something else');
  return given;
}

/** What somebody is answered in the spring. */
function askedBy<K extends Question['kind']>(
  id: string,
  question: Extract<Question, { kind: K }>,
  admins: readonly string[] = [],
  isPrivate = true,
): Extract<Answer, { kind: K }> {
  return askedOf(spring, question, { id, admins, isPrivate });
}

function askedOf<K extends Question['kind']>(
  played: Known,
  question: Extract<Question, { kind: K }>,
  {
    id,
    admins,
    isPrivate,
  }: { readonly id: string; readonly admins: readonly string[]; readonly isPrivate: boolean },
): Extract<Answer, { kind: K }> {
  const given = answer(question, played, { asker: { id }, admins, isPrivate, people, day });
  const isOfKind = (each: Answer): each is Extract<Answer, { kind: K }> => each.kind === question.kind;
  if (!isOfKind(given)) throw new Error(`${question.kind} was answered with ${given.kind}`);
  return given;
}

const opening = 'Aunelan avajaiset siirtyivät toukokuulle, koska kalusteet viivästyivät.';

/** The digest of the first quarter with its head's remark, which somebody reads. */
export function digestAt(level: ManagerRole, text?: string): Digest {
  const [first] = roundsOf(spring);
  if (first === undefined) throw new Error('The year has no rounds');
  return {
    ...digestOf(spring, { round: first, day, people, level }),
    remark: text === undefined ? undefined : { text, by: 'Päivi Päällikkö', isStandIn: false },
  };
}

function comingBack(played: Known, on: Day, typed: Typed, refusal: Refusal): readonly FormRow[] {
  const { rows } = formIn(played, { why: 'requested', on, ids: [typed.indicator] });
  return rows.map((row) => ({ ...row, typed, refusal }));
}

/** Two rows saved with one press: of one nothing else has been told. */
function undoing(is: Undoing['is']): Undoing {
  return {
    is,
    isUnsaved: is === 'asked',
    word: { number: 30, on: is === 'asked' ? '2020-04-02' : day, events: [] },
    agreement,
    day,
    rows: [
      {
        said: { report: { actual: '+300', total: 830, asOf: '2020-03-31' } },
        view: viewIn(spring, '16', day),
      },
      { said: { report: { choice: 'on-track', asOf: '2020-03-31' } }, view: viewIn(spring, '15', day) },
    ],
  };
}

function lastOf(played: Known, id: string): CheckIn {
  const last = rowIn(played, id).checkIns.at(-1);
  if (last === undefined) throw new Error(`Nobody has reported ${id}`);
  return last;
}

function saved(played: Known, on: Day, change: Partial<Summary>): Summary {
  return {
    card: 'kortti-1',
    agreement,
    day: on,
    asOf: on,
    stored: [],
    refused: [],
    page: [],
    later: [],
    corrected: new Map(),
    left: 0,
    closed: undefined,
    totals: totals(played, on),
    next: undefined,
    ...change,
  };
}

/** One card of every kind and shape, by name; every test of all cards and every picture goes through these. */
export const samples: Readonly<Record<string, (language: Language) => Card>> = {
  welcome: (language) => cards.welcome({ agreement, own: 0, unowned: 53 }, language),
  'welcome-owner': (language) => cards.welcome({ agreement, own: 13, unowned: 0 }, language),
  colours: (language) => cards.colours(language),
  help: (language) => cards.help({ isManager: true, movesClock: true }, language),
  text: (language) => cards.text('Hei! [Kirjaudu](https://example.org) *tähän*', language),

  'form-approaching': (language) =>
    cards.form(formIn(march, { why: 'approaching', on: '2020-03-24', ids: ['10'] }), language),
  'form-approaching-expected': (language) =>
    cards.form(formIn(spring, { why: 'approaching', on: '2020-04-08', ids: ['10'] }), language),
  'form-approaching-event': (language) =>
    cards.form(formIn(march, { why: 'approaching', on: '2020-09-25', ids: ['49'] }), language),
  'form-approaching-several': (language) =>
    cards.form(formIn(march, { why: 'approaching', on: '2020-09-01', ids: ['11', '49'] }), language),
  'form-several-reasons': (language) => {
    const form = formIn(march, { why: 'approaching', on: '2020-10-05', ids: ['15', '49'] });
    const rows = form.rows.map((row) =>
      row.row.indicator.id === '49' ? { ...row, why: 'passed' as const } : row,
    );
    return cards.form({ ...form, rows }, language);
  },
  'form-passed': (language) =>
    cards.form(formIn(march, { why: 'passed', on: '2020-10-05', ids: ['49'] }), language),
  'form-quarter': (language) => cards.form(quarterCard, language),
  'form-quarter-announcing': (language) =>
    cards.form(
      formIn(march, {
        why: 'quarter-card',
        on: '2020-04-01',
        asOf: '2020-03-31',
        ids: ['13', '16', '39'],
        announced: ['13'],
      }),
      language,
    ),
  'form-announced': (language) =>
    cards.form(
      formIn(march, {
        why: 'quarter-card',
        on: '2020-04-01',
        asOf: '2020-03-31',
        ids: ['13'],
        announced: ['13'],
      }),
      language,
    ),
  'form-deputy': (language) =>
    cards.form(
      formIn(march, {
        why: 'chaser',
        on: '2020-04-06',
        asOf: '2020-03-31',
        ids: ['39', '16'],
        insteadOf: { 39: 'Vastuuhenkilö 2', 16: 'Vastuuhenkilö 2' },
      }),
      language,
    ),
  'form-forecast': (language) =>
    cards.form(
      formIn(summer, { why: 'quarter-card', on: '2020-08-03', asOf: '2020-06-30', ids: ['21', '35', '37'] }),
      language,
    ),
  'form-forecast-of-one': (language) =>
    cards.form(
      formIn(summer, { why: 'quarter-card', on: '2020-08-03', asOf: '2020-06-30', ids: ['35', '39'] }),
      language,
    ),
  'form-chaser': (language) =>
    cards.form(
      formIn(march, { why: 'chaser', on: '2020-04-06', asOf: '2020-03-31', ids: ['39', '16'] }),
      language,
    ),
  'form-final-round': (language) =>
    cards.form(
      formIn(winter, { why: 'final-round', on: '2021-01-07', asOf: '2020-12-31', ids: ['24'] }),
      language,
    ),
  'form-year-over': (language) => {
    const onTrack = { choice: 'on-track', asOf: '2020-09-30' } as const;
    const late = { choice: 'at-risk', expectedOn: '2021-03-15' } as const;
    const played = playedTo(
      '2021-01-07',
      told('2020-10-02', '7', onTrack),
      told('2020-10-02', '11', late),
      told('2020-11-02', '21', { actual: '46,17 % (633/1371)' }),
    );
    const asked = {
      why: 'final-round',
      on: '2021-01-07',
      asOf: '2020-12-31',
      ids: ['7', '11', '21'],
    } as const;
    return cards.form(formIn(played, asked), language);
  },
  'form-last-call': (language) =>
    cards.form(
      formIn(winter, { why: 'last-call', on: '2021-01-20', asOf: '2020-12-31', ids: ['11', '24'] }),
      language,
    ),
  'form-given': (language) =>
    cards.form(formIn(march, { why: 'given', on: '2020-03-24', ids: ['14'], given: ['14'] }), language),
  'form-given-too': (language) =>
    cards.form(
      formIn(spring, {
        why: 'chaser',
        on: '2020-04-06',
        asOf: '2020-03-31',
        ids: ['16', '24'],
        given: ['24'],
      }),
      language,
    ),
  'form-taken': (language) =>
    cards.form(formIn(march, { why: 'taken', on: '2020-03-02', ids: ['10'] }), language),
  'form-requested': (language) =>
    cards.form(formIn(spring, { why: 'requested', on: day, ids: ['10', '21', '53'] }), language),

  'form-told': (language) =>
    cards.form(
      formIn(spring, {
        why: 'requested',
        on: day,
        ids: ['10', '21', '39', '53'],
        typed: [
          { indicator: '10', choice: 'done', day: '2020-03-20' },
          { indicator: '21', actual: '48 %' },
          { indicator: '39', actual: '+2' },
          { indicator: '53', parts: ['12', '1'] },
        ],
      }),
      language,
    ),

  summary: (language) =>
    cards.summary(
      saved(spring, day, {
        asOf: '2020-03-31',
        stored: ['2', '16', '21', '34'].map((id) => viewIn(spring, id, day)),
        left: 2,
        next: { day: '2020-08-03', rows: 9 },
      }),
      language,
    ),
  'summary-refused': (language) =>
    cards.summary(
      saved(spring, day, {
        stored: [viewIn(spring, '39', day)],
        refused: [
          ...comingBack(
            spring,
            day,
            { indicator: '11', choice: 'on-track', day: '2020-11-15' },
            { why: 'on-track-past-the-deadline', day: '2020-11-15', by: '2020-09-30' },
          ),
          ...comingBack(
            spring,
            day,
            { indicator: '21', actual: 'noin puolet' },
            { why: 'not-a-number', typed: 'noin puolet' },
          ),
        ],
        next: { day: '2020-08-03', rows: 1 },
      }),
      language,
    ),
  undo: (language) => cards.undo(undoing('taken-back'), language),
  'undo-older': (language) => cards.undo(undoing('asked'), language),
  'undo-decision': (language) =>
    cards.undo(
      {
        is: 'taken-back',
        isUnsaved: false,
        word: { number: 40, on: day, events: [] },
        agreement,
        day,
        rows: [
          {
            said: {
              decision: {
                kind: 'decided',
                number: 40,
                at: `${day}T08:12:00.000Z`,
                by: 'owner',
                indicator: '10',
                colour: 'green',
                why: 'ovet avataan 15.4., avajaiset siirrettiin',
              },
            },
            view: viewIn(spring, '10', day),
          },
        ],
      },
      language,
    ),
  'summary-too-late': (language) =>
    cards.summary(
      saved(winter, '2021-02-02', {
        closed: { isFrozen: false, isHead: false, head: 'Yksikön päällikkö' },
        refused: [
          ...comingBack(winter, '2021-02-02', { indicator: '7', choice: 'done' }, { why: 'settled' }),
          ...comingBack(winter, '2021-02-02', { indicator: '34', actual: '4,2' }, { why: 'settled' }),
        ],
      }),
      language,
    ),
  'summary-empty': (language) => cards.summary(saved(spring, day, { left: 8 }), language),

  goal: (language) =>
    cards.goal(
      { kind: 'row', day, agreement, view: viewIn(spring, '21', day), mayReport: true, mayTake: false },
      language,
    ),
  'goal-unowned': (language) =>
    cards.goal(
      { kind: 'row', day, agreement, view: viewIn(spring, '31', day), mayReport: false, mayTake: true },
      language,
    ),

  /** Whose word is missing is not named to a reader. */
  'goal-unnamed': (language) => cards.goal(askedBy('reader', { kind: 'row', indicator: '24' }), language),
  'goal-named': (language) => cards.goal(askedBy('owner', { kind: 'row', indicator: '24' }), language),

  'goal-owner': (language) =>
    cards.goal(
      {
        kind: 'row',
        asked: 'owner',
        day,
        agreement,
        view: viewIn(spring, '21', day),
        mayReport: true,
        mayTake: false,
      },
      language,
    ),
  'goal-due': (language) =>
    cards.goal(
      {
        kind: 'row',
        asked: 'due',
        day,
        agreement,
        view: viewIn(spring, '49', day),
        mayReport: true,
        mayTake: false,
      },
      language,
    ),

  'goal-why-and-owner': (language) =>
    cards.goal(askedBy('owner', { kind: 'row', indicator: '10', asked: 'why', also: 'owner' }), language),
  'goal-owner-alone': (language) =>
    cards.goal(askedBy('reader', { kind: 'row', indicator: '10', asked: 'owner' }), language),

  'goal-why-not-yet': (language) =>
    cards.goal(askedBy('reader', { kind: 'row', indicator: '11', asked: 'why' }), language),
  'goal-is-red': (language) =>
    cards.goal(askedBy('owner', { kind: 'row', indicator: '21', asked: 'red' }), language),
  'goal-is-green-unknown': (language) =>
    cards.goal(askedBy('owner', { kind: 'row', indicator: '24', asked: 'green' }), language),
  'goal-gap': (language) =>
    cards.goal(askedBy('owner', { kind: 'row', indicator: '10', asked: 'gap' }), language),
  'goal-why-green': (language) =>
    cards.goal(askedBy('owner', { kind: 'row', indicator: '2', asked: 'why' }), language),
  'goal-history': (language) =>
    cards.goal(askedBy('owner', { kind: 'row', indicator: '21', asked: 'history' }), language),
  'goal-asks': (language) =>
    cards.goal(askedBy('owner', { kind: 'row', indicator: '24', asked: 'asks' }), language),
  'goal-why-silent': (language) =>
    cards.goal(askedBy('owner', { kind: 'row', indicator: '24', asked: 'why' }), language),

  'list-person': (language) =>
    cards.list(
      askedBy('reader', { kind: 'rows', state: 'any', whose: { kind: 'person', person: 'owner' } }),
      language,
    ),
  'list-person-due': (language) =>
    cards.list(
      askedBy('reader', {
        kind: 'due',
        from: '2020-01-01',
        to: '2020-12-31',
        whose: { kind: 'person', person: 'owner' },
      }),
      language,
    ),
  'list-due': (language) =>
    cards.list(
      askedBy('owner', { kind: 'due', from: '2020-01-01', to: '2020-06-30', whose: { kind: 'everyone' } }),
      language,
    ),
  'list-due-none': (language) =>
    cards.list(
      askedBy('owner', { kind: 'due', from: '2020-05-01', to: '2020-05-31', whose: { kind: 'mine' } }),
      language,
    ),
  'list-red': (language) =>
    cards.list(askedBy('owner', { kind: 'rows', state: 'red', whose: { kind: 'everyone' } }), language),
  'list-unheard': (language) =>
    cards.list(
      askedOf(
        silent,
        { kind: 'rows', state: 'red', whose: { kind: 'everyone' } },
        { id: 'owner', admins: [], isPrivate: true },
      ),
      language,
    ),
  'list-mine': (language) =>
    cards.list(askedBy('owner', { kind: 'rows', state: 'any', whose: { kind: 'mine' } }), language),
  'list-none': (language) =>
    cards.list(askedBy('owner', { kind: 'rows', state: 'overdue', whose: { kind: 'mine' } }), language),
  'list-none-mine': (language) =>
    cards.list(askedBy('reader', { kind: 'rows', state: 'yellow', whose: { kind: 'mine' } }), language),
  'list-unowned': (language) =>
    cards.list(askedBy('owner', { kind: 'rows', state: 'unowned', whose: { kind: 'everyone' } }), language),
  'list-waiting': (language) =>
    cards.list(
      askedBy('head', { kind: 'rows', state: 'no-word', whose: { kind: 'everyone' } }, ['head']),
      language,
    ),
  'list-waiting-own': (language) =>
    cards.list(askedBy('owner', { kind: 'rows', state: 'no-word', whose: { kind: 'everyone' } }), language),
  'list-waiting-mine': (language) =>
    cards.list(askedBy('owner', { kind: 'rows', state: 'no-word', whose: { kind: 'mine' } }), language),
  'list-waiting-group': (language) =>
    cards.list(
      askedBy('owner', { kind: 'rows', state: 'no-word', whose: { kind: 'everyone' } }, [], false),
      language,
    ),
  'list-waiting-rest': (language) =>
    cards.list(
      askedBy('owner', { kind: 'rows', state: 'no-word', whose: { kind: 'everyone' } }),
      language,
      1,
    ),
  'list-changed': (language) =>
    cards.list(
      askedBy('head', { kind: 'changed', since: '2020-04-01', whose: { kind: 'everyone' } }, ['head']),
      language,
    ),
  'list-changed-during': (language) =>
    cards.list(
      askedBy(
        'head',
        { kind: 'changed', since: '2020-03-01', until: '2020-03-31', whose: { kind: 'everyone' } },
        ['head'],
      ),
      language,
    ),
  totals: (language) => cards.list(askedBy('owner', { kind: 'totals' }), language),

  next: (language) => cards.next(comingIn(playedTo('2020-03-25'), '2020-03-25'), language),
  'next-none': (language) => cards.next(comingIn(silent, day), language),

  'which-year': (language) => cards.whichYear({ years: [2020, 2021], text: 'webinaareja 6' }, language),
  choose: (language) =>
    cards.choose({ rows: ['7', '8', '9'].map((id) => rowIn(spring, id)), for: 'show' }, language),
  'choose-take': (language) =>
    cards.choose({ rows: [...spring.rows.values()].slice(20, 38), for: 'take' }, language),

  'summary-next-page': (language) => cards.summary(savedPages(quarterCard, firstPage), language),
  'summary-last-page': (language) => cards.summary(savedPages(quarterCard, firstPage, secondPage), language),
  'summary-fell': (language) =>
    cards.summary(
      saved(spring, day, {
        stored: [viewIn(spring, '16', day)],
        corrected: new Map([['16', { ...lastOf(spring, '16'), actual: '12' }]]),
        refused: comingBack(
          spring,
          day,
          { indicator: '39', actual: '9' },
          { why: 'fell', typed: '9', before: 12 },
        ),
      }),
      language,
    ),
  'summary-unlikely': (language) =>
    cards.summary(
      saved(spring, day, {
        refused: [
          ...comingBack(
            spring,
            day,
            { indicator: '21', actual: '640' },
            { why: 'unlikely', typed: '640', doubt: 'over-whole' },
          ),
          ...comingBack(
            spring,
            day,
            { indicator: '16', actual: '1300', sum: 'more' },
            { why: 'unlikely', typed: '1300', doubt: 'many-previous' },
          ),
        ],
      }),
      language,
    ),
  'summary-newer': (language) =>
    cards.summary(
      saved(spring, day, {
        refused: comingBack(
          spring,
          day,
          { indicator: '39', actual: '14' },
          { why: 'newer', report: lastOf(spring, '39') },
        ),
      }),
      language,
    ),
  'not-understood': (language) =>
    cards.notUnderstood({ asks: ['red', 'report'], rows: [rowIn(spring, '10')] }, language),
  assign: (language) =>
    cards.assign({ agreement, rows: ['10', '21'].map((id) => rowIn(spring, id)), people }, language),
  'assign-nobody-met': (language) =>
    cards.assign({ agreement, rows: [rowIn(spring, '10')], people: [] }, language),
  absent: (language) =>
    cards.absent(
      {
        agreement,
        day: '2020-03-09',
        absences: [{ name: 'Vastuuhenkilö 1', from: '2020-03-20', until: '2020-04-03' }],
        rows: views(march, '2020-03-09').slice(9, 12),
        isWithoutHead: false,
      },
      language,
    ),
  unowned: (language) => {
    const rows = ['16', '28', '48'].map((id) => viewIn(spring, id, day));
    return cards.unowned({ agreement, day, rows, unowned: 40, isWithoutHead: false }, language);
  },
  'unowned-without-head': (language) => {
    const rows = [viewIn(spring, '16', day)];
    return cards.unowned({ agreement, day, rows, unowned: 1, isWithoutHead: true }, language);
  },
  complaint: (language) => cards.complaint({ messages: 4, days: 30, isSpared: false }, language),
  'complaint-spared': (language) => cards.complaint({ messages: 0, days: 30, isSpared: true }, language),
  expected: (language) =>
    cards.expected(
      [
        { day: '2020-04-14', why: ['chaser'], rows: ['10', '21'], isOnlyUnanswered: true },
        { day: '2020-08-03', why: ['quarter-card', 'approaching'], rows: ['21'], isOnlyUnanswered: false },
        { day: '2020-08-10', why: ['digest'], rows: [], isOnlyUnanswered: false },
        {
          day: '2020-10-01',
          why: ['quarter-card'],
          rows: ['7', '10', '11', '12', '14', '16', '21', '24', '27'],
          isOnlyUnanswered: false,
        },
      ],
      language,
    ),
  'expected-nothing': (language) => cards.expected([], language),
  sent: (language) => cards.sent(sent(sentTo(23)), language),
  'sent-rest': (language) => cards.sent(sent(sentTo(23)), language, 1),
  'sent-by-row': (language) => cards.sent({ ...sent(sentTo(2)), isNamed: false }, language),
  'sent-to-me': (language) =>
    cards.sent({ ...sent(sentTo(1)), question: { kind: 'mine' }, isNamed: false }, language),
  'sent-arrived': (language) =>
    cards.sent(sent(sentTo(2).map((each) => ({ ...each, ended: 'delivered' as const }))), language),
  'sent-of-digest': (language) =>
    cards.sent(
      {
        ...sent([
          ...sentTo(4),
          { day: undefined, to: undefined, why: [], rows: ['31'], ended: 'unreachable' },
        ]),
        question: { kind: 'digest', quarter: 1 },
        days: { from: '2020-03-02', to: '2020-04-08' },
      },
      language,
    ),
  'sent-in-march': (language) =>
    cards.sent({ ...sent([]), days: { from: '2020-03-01', to: '2020-03-31' } }, language),
  'sent-nothing': (language) => cards.sent(sent([]), language),

  'digest-remarked': (language) =>
    cards.digest(digestAt('head', opening), language, { is: 'stored', typed: opening }),
  'digest-remark-too-long': (language) =>
    cards.digest(digestAt('head'), language, { is: 'too-long', typed: `${opening} `.repeat(6) }),
  'digest-above': (language) => cards.digest(digestAt('area', opening), language),
  'digest-unheard': (language) => {
    const [first] = roundsOf(spring);
    if (first === undefined) throw new Error('The year has no rounds');
    return cards.digest(digestOf(silent, { round: first, day, people, level: 'head' }), language);
  },
  'digest-later': (language) => {
    const { turned, ...digest } = digestAt('head');
    return cards.digest({ ...digest, turned: { ...turned, since: '2020-01-08' } }, language);
  },
  'digest-draft': (language) => {
    const last = roundsOf(winter).at(-1);
    if (last === undefined) throw new Error('The year has no rounds');
    return cards.digest(
      digestOf(winter, { round: last, day: '2021-02-02', people, level: 'head' }),
      language,
    );
  },
  decided: (language) => {
    const left = undecided(winter, '2021-02-02').map((id) => rowIn(winter, id));
    return cards.decided({ rows: [rowIn(winter, '21')], colour: 'yellow', left }, language);
  },
  digest: (language) => {
    const [first] = roundsOf(spring);
    if (first === undefined) throw new Error('The year has no rounds');
    return cards.digest(
      {
        ...digestOf(spring, { round: first, day, people, level: 'head' }),
        away: [{ name: 'Vastuuhenkilö 1', until: '2020-04-15' }],
        deliveries: { due: 12, delivered: 10, unknown: 1, unreachable: 1 },
        unreached: [rowIn(spring, '11')],
      },
      language,
    );
  },
};
