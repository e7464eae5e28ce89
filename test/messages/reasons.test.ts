import assert from 'node:assert/strict';
import type { Choice } from '../../src/domain/check-in.ts';
import { known, rowOf } from '../../src/domain/known.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { Gap } from '../../src/domain/status/gap.ts';
import type {
  Demand,
  Measured,
  PartStatus,
  Reason,
  ReasonCode,
  Unit,
} from '../../src/domain/status/reason.ts';
import type { Status } from '../../src/domain/status/status.ts';
import type { Target } from '../../src/domain/target.ts';
import type { ReasonWords, WhyNone } from '../../src/messages/reason-words.ts';
import { reasonsEn } from '../../src/messages/reasons-en.ts';
import { reasonsFi } from '../../src/messages/reasons-fi.ts';
import { reasonsSv } from '../../src/messages/reasons-sv.ts';
import { anAgreement } from '../builders.ts';

const words: Readonly<Record<Language, ReasonWords>> = { fi: reasonsFi, sv: reasonsSv, en: reasonsEn };
const row = rowOf(known(anAgreement(), '2020-04-02T07:00:00.000Z').rows, '10');
const day = '2020-04-02';

function status(about: PartStatus & Partial<Status>): Status {
  const { colour } = about;
  return { group: colour === 'none' ? 'not-yet' : colour, over: false, final: false, ...about };
}

function measured(value: number, demand: Demand, unit?: Unit): Measured {
  return { actual: { kind: 'number', value }, asOf: '2020-03-31', demand, ...(unit && { unit }) };
}

const phones: Unit = { text: 'puhelinta', language: 'fi' };
const five = measured(5, { kind: 'least', least: 7, most: 11 });

/** A reason of every code; one that is missing does not compile. */
const reasons: { readonly [C in ReasonCode]: readonly Reason<C>[] } = {
  'done-in-time': [{ code: 'done-in-time', doneOn: '2020-03-17', by: '2020-03-31' }],
  'done-late': [
    { code: 'done-late', doneOn: '2020-04-01', by: '2020-03-31', days: 1 },
    { code: 'done-late', doneOn: '2020-04-05', by: '2020-03-31', days: 5 },
  ],
  wont: [
    { code: 'wont', said: '2020-03-20', by: '2020-03-31' },
    { code: 'wont', said: '2020-03-20', by: '2020-03-31', expectedOn: '2020-06-15' },
  ],
  unanswered: [7, 1, 0, -1].map((days) => ({
    code: 'unanswered',
    asked: '2020-03-24',
    by: '2020-03-31',
    days,
  })),
  'at-risk': [
    { code: 'at-risk', said: '2020-03-20', by: '2020-03-31' },
    { code: 'at-risk', said: '2020-03-20', by: '2020-03-31', expectedOn: '2020-06-15' },
  ],
  'on-track': [{ code: 'on-track', said: '2020-03-20', by: '2020-03-31' }],
  'not-due': [{ code: 'not-due', by: '2020-03-31' }],
  passed: [
    { code: 'passed', choice: undefined, said: '2020-03-20', by: '2020-03-31' },
    ...(['done', 'on-track', 'at-risk', 'wont'] satisfies Choice[]).map(
      (choice) => ({ code: 'passed', choice, said: '2020-03-20', by: '2020-03-31' }) as const,
    ),
    { code: 'passed', choice: 'wont', said: '2020-03-20', by: '2020-03-31', expectedOn: '2020-04-15' },
  ],
  'no-word': [{ code: 'no-word', by: '2020-03-31' }],
  unreported: [{ code: 'unreported' }],
  over: (['fine', 'note', 'miss'] as const).map((means) => ({ code: 'over', means, measured: five })),
  within: [{ code: 'within', measured: five }],
  forecast: (['will', 'at-risk', 'wont'] as const).flatMap((forecast) => [
    { code: 'forecast', forecast, said: '2020-03-20' },
    { code: 'forecast', forecast, said: '2020-03-20', measured: five },
  ]),
  early: [{ code: 'early', pace: 2.3, measured: five }],
  pace: [{ code: 'pace', pace: 12.6, measured: five }],
  short: [{ code: 'short', measured: five }],
  above: [{ code: 'above', measured: five }],
  'above-zero': [{ code: 'above-zero', measured: measured(1, { kind: 'zero' }) }],
  near: [{ code: 'near', measured: measured(190, { kind: 'about', about: 200 }) }],
  'in-progress': [{ code: 'in-progress' }, { code: 'in-progress', measured: five }],
  'not-reported': [
    { code: 'not-reported' },
    { code: 'not-reported', last: '2020-09-30' },
    { code: 'not-reported', last: '2020-09-30', measured: five },
  ],
  reached: [{ code: 'reached', asOf: '2020-03-31' }],
  'not-reached': [{ code: 'not-reached', asOf: '2020-12-31' }],
  done: [{ code: 'done', doneOn: '2020-03-17' }],
  'under-way': [{ code: 'under-way', said: '2020-03-17' }],
  'not-done': [{ code: 'not-done', said: '2021-01-08' }],
  'to-judge': [{ code: 'to-judge', said: '2021-01-08' }],
  'no-previous': [
    { code: 'no-previous', judged: { code: 'unreported' } },
    { code: 'no-previous', judged: { code: 'to-judge', said: '2021-01-08' } },
  ],
  parts: [
    {
      code: 'parts',
      deciding: 1,
      parts: [
        { colour: 'green', reason: { code: 'within', measured: five } },
        { colour: 'red', reason: { code: 'short', measured: five } },
      ],
    },
  ],
  silent: [
    { code: 'silent', asked: '2020-04-01' },
    {
      code: 'silent',
      asked: '2020-04-01',
      last: { said: '2020-03-20', colour: 'green', reason: { code: 'within', measured: five } },
    },
    ...(['no-owner', 'new-owner'] as const).flatMap((unasked): Reason<'silent'>[] => [
      { code: 'silent', asked: '2020-04-01', unasked },
      {
        code: 'silent',
        asked: '2020-04-01',
        unasked,
        last: { said: '2020-03-20', colour: 'green', reason: { code: 'within', measured: five } },
      },
    ]),
  ],
  decided: [
    {
      code: 'decided',
      why: 'Poikkeusolot',
      by: 'paula',
      on: '2020-04-16',
      rule: status({ colour: 'red', reason: { code: 'short', measured: five } }),
    },
  ],
};

const gaps: readonly (Gap | undefined)[] = [
  undefined,
  { kind: 'short', units: 122 },
  { kind: 'short', units: 2.2, points: true, unit: { text: '%', language: 'fi' } },
  { kind: 'excess', units: 3, unit: phones },
  { kind: 'rest', units: 4, unit: phones },
  { kind: 'ahead', units: 4, toCome: 10, unit: phones },
  { kind: 'ahead', units: 4, toCome: 0 },
  { kind: 'rest-of-share', units: 605, left: 1031, whole: 1371 },
];

describe('the words for colours', () => {
  for (const language of languages)
    it(`tell every reason, colour and gap in ${language}, in two sentences at most`, () => {
      const { explain, word, symbol } = words[language];
      for (const reason of Object.values(reasons).flat())
        for (const colour of ['green', 'yellow', 'red', 'none'] as const)
          for (const gap of gaps)
            for (const final of [true, false]) {
              const about = status({ colour, reason, gap, final });
              const told = explain(row, about, day);
              assert.match(told, /^.{5,400}\.$/, reason.code);
              assert.doesNotMatch(told, /undefined|NaN|null|\[object|\.\.| {2}|\$/, reason.code);
              // A full stop and a capital end a sentence; a Finnish day ends in a full stop too.
              assert.ok((told.match(/[.] (?=\p{Lu})/gu) ?? []).length <= 1, told);
              assert.match(word(about), /^\p{Lu}[^.]+$/u);
              assert.match(symbol(about), /^[●▲■?○]$/u);
            }
    });

  it('have a symbol for each group, and an arrow for what is only noted as over', () => {
    const symbol = (group: Status['group'], over = false) =>
      reasonsFi.symbol(status({ colour: 'green', reason: { code: 'unreported' }, group, over }));
    assert.deepEqual(
      [symbol('green'), symbol('yellow'), symbol('red'), symbol('no-word'), symbol('not-yet')],
      ['●', '▲', '■', '?', '○'],
    );
    assert.equal(symbol('green', true), '●↑');
  });

  it('name each colour, and each way of having none', () => {
    const name = (colour: Status['colour'], reason: Reason) => {
      const about = status({ colour, reason });
      return languages.map((language) => words[language].word(about));
    };
    const within: Reason = { code: 'within', measured: five };
    assert.deepEqual(name('green', within), ['Vihreä', 'Grön', 'Green']);
    assert.deepEqual(name('yellow', within), ['Keltainen', 'Gul', 'Yellow']);
    assert.deepEqual(name('red', within), ['Punainen', 'Röd', 'Red']);
    const over = (means: 'fine' | 'note' | 'miss') => ({ code: 'over', means, measured: five }) as const;
    assert.deepEqual(name('green', over('note')), ['Vihreä, yli', 'Grön, över', 'Green, above target']);
    assert.deepEqual(name('green', over('fine')), ['Vihreä', 'Grön', 'Green']);
    assert.deepEqual(name('red', over('miss')), ['Punainen', 'Röd', 'Red']);
    assert.deepEqual(name('red', { code: 'no-word', by: day }), ['Ei tietoa', 'Ingen uppgift', 'No word']);
    assert.deepEqual(name('none', { code: 'not-due', by: day }), [
      'Ei vielä arvioida',
      'Bedöms inte ännu',
      'Not assessed yet',
    ]);
    const finnish = (reason: Reason) => name('none', reason)[0];
    assert.equal(finnish({ code: 'unreported' }), 'Ei vielä arvioida');
    assert.equal(finnish({ code: 'early', pace: 1, measured: five }), 'Ei vielä arvioida');
    assert.equal(finnish({ code: 'in-progress' }), 'Etenee');
    assert.equal(finnish({ code: 'under-way', said: day }), 'Etenee');
    assert.equal(finnish({ code: 'not-reported' }), 'Ei raportoitu');
    assert.equal(finnish({ code: 'to-judge', said: day }), 'Odottaa arviota');
    assert.equal(finnish({ code: 'no-previous', judged: { code: 'not-reported' } }), 'Ei raportoitu');
    const [noWord, oldWord] = reasons.silent;
    assert.equal(finnish(noWord ?? assert.fail()), 'Ei tietoa');
    assert.equal(finnish(oldWord ?? assert.fail()), 'Vanha tieto');
    assert.equal(finnish(reasons.decided[0] ?? assert.fail()), 'Ei arvioida');
    const parts: Reason = {
      code: 'parts',
      deciding: 1,
      parts: [
        { colour: 'green', reason: within },
        { colour: 'none', reason: { code: 'not-reported' } },
      ],
    };
    assert.equal(finnish(parts), 'Ei raportoitu');
  });
});

describe('the explanation of a colour', () => {
  /** With plain spaces for the no-break ones. */
  const explain = (language: Language, about: PartStatus & Partial<Status>, on = day) =>
    words[language].explain(row, status(about), on).replaceAll('\u00a0', ' ');

  it('keeps a number and its unit on one line', () => {
    const gap = { kind: 'rest', units: 4000, unit: phones } as const;
    const of = {
      code: 'in-progress',
      measured: measured(4000, { kind: 'least', least: 5000 }, phones),
    } as const;
    assert.match(
      reasonsFi.explain(row, status({ colour: 'none', reason: of, gap }), day),
      /4\u00a0000\u00a0puhelinta/,
    );
  });

  it('tells a share that fell short in the things counted', () => {
    const reason: Reason = {
      code: 'short',
      measured: {
        actual: { kind: 'ratio', value: 46.17, numerator: 633, denominator: 1371 },
        asOf: '2020-12-31',
        demand: { kind: 'least', least: 55, most: 75 },
      },
    };
    const unit: Unit = { text: 'tilausta', language: 'fi' };
    const about = { colour: 'red', reason, gap: { kind: 'short', units: 122, unit }, final: true } as const;
    assert.equal(
      explain('fi', about, '2020-12-31'),
      'Tilanne 31.12. oli 46,17 % (633/1371), tavoite 55–75 %. Vihreästä jäi puuttumaan 122 tilausta.',
    );
    assert.equal(
      explain('sv', about, '2020-12-31'),
      'Läget 31.12 var 46,17 % (633/1371), målnivån är 55–75 %. Det fattades 122 till grönt.',
    );
    assert.equal(
      explain('en', about, '2021-01-05'),
      'On 31 December 2020 it stood at 46.17% (633/1371); the target is 55–75%. It fell 122 short of green.',
    );
  });

  it('tells before the end what the rest of the year must bring', () => {
    const reason: Reason = {
      code: 'short',
      measured: {
        actual: { kind: 'ratio', value: 44.1, numerator: 150, denominator: 340 },
        asOf: '2020-03-31',
        demand: { kind: 'least', least: 55, most: 75 },
      },
    };
    const gap = { kind: 'rest-of-share', units: 605, left: 1031, whole: 1371 } as const;
    assert.equal(
      explain('fi', { colour: 'red', reason, gap }),
      'Tilanne 31.3. oli 44,1 % (150/340), tavoite 55–75 %. Jos kokonaismäärä on sama kuin viime vuonna (1 371), sitä on jäljellä 1 031, ja siitä tarvitaan 605, noin 59 %.',
    );
    assert.equal(
      explain('sv', { colour: 'red', reason, gap }),
      'Läget 31.3 var 44,1 % (150/340), målnivån är 55–75 %. Om helheten blir lika stor som i fjol (1 371) återstår 1 031, varav 605 behövs, cirka 59 %.',
    );
  });

  it('counts one percentage point, and one of what is to come, as one', () => {
    const unit = { text: '%', language: 'fi' } as const;
    const said = (gap: Gap) =>
      languages.map((language) =>
        words[language].missing(row, status({ colour: 'red', reason: { code: 'unreported' }, gap }), day),
      );
    assert.deepEqual(said({ kind: 'short', units: 1, points: true, unit }), [
      'Vihreästä puuttuu 1 prosenttiyksikkö.',
      'Det fattas 1 procentenhet till grönt.',
      'It is 1 percentage point short of green.',
    ]);
    assert.deepEqual(said({ kind: 'short', units: 1.5, points: true, unit }), [
      'Vihreästä puuttuu 1,5 prosenttiyksikköä.',
      'Det fattas 1,5 procentenheter till grönt.',
      'It is 1.5 percentage points short of green.',
    ]);
    assert.equal(
      said({ kind: 'rest-of-share', units: 1, left: 1, whole: 20 })[2],
      'If the total is the same as last year (20), 1 is still to come, and 1 is needed, about 100%.',
    );
  });

  it('asks for the day where there is no word', () => {
    const about = { colour: 'red', reason: { code: 'no-word', by: '2020-03-31' } } as const;
    assert.equal(
      explain('fi', about),
      'Määräaika oli 31.3., eikä kukaan ole kertonut, valmistuiko tämä. Jos se valmistui ajoissa, kirjaa päivä, niin väri muuttuu vihreäksi.',
    );
    assert.equal(
      explain('sv', about),
      'Tidsfristen var 31.3, och ingen har berättat om det blev klart. Blev det klart i tid, skriv in datumet så blir färgen grön.',
    );
    assert.equal(
      explain('en', about),
      'The deadline was 31 March, and nobody has said whether it was done. If it was done in time, report the day and the colour turns green.',
    );
  });

  it('says of nobody that they have not answered who was not asked', () => {
    for (const unasked of ['no-owner', 'new-owner'] as const) {
      const near: Reason = { code: 'unanswered', asked: '2020-03-24', by: '2020-03-31', days: 6, unasked };
      const silent = reasons.silent.filter((each) => each.unasked === unasked);
      for (const reason of [near, ...silent])
        for (const language of languages) {
          const told = explain(language, { colour: 'none', reason });
          assert.doesNotMatch(told, /24|1\.4|1 April|kysyttyyn|frågan|asked/, told);
          assert.equal(/vastuuhenkilöä|ansvarig|owner/.test(told), unasked === 'no-owner', told);
        }
    }
  });

  it('says since when a word has been awaited, and claims no question: the owner may have been away', () => {
    const near: Reason = { code: 'unanswered', asked: '2020-03-24', by: '2020-03-31', days: 6 };
    assert.deepEqual(
      languages.map((language) => explain(language, { colour: 'yellow', reason: near })),
      [
        'Aikaa on 31.3. asti, 6 päivää, ja tuoretta tietoa on odotettu 24.3. alkaen. Kun kerrot, että tämä on aikataulussa tai valmis, väri muuttuu vihreäksi.',
        'Det är 6 dagar kvar till 31.3, och en färsk uppgift har väntats sedan 24.3. Berätta att det är i tid eller klart, så blir färgen grön.',
        '31 March is 6 days away, and a fresh report has been awaited since 24 March. Say that it is on track or done, and the colour turns green.',
      ],
    );
    for (const reason of [near, ...reasons.silent.filter(({ unasked }) => unasked === undefined)])
      for (const language of languages) {
        const told = explain(language, { colour: 'none', reason });
        assert.match(told, /odotettu|väntats|awaited/);
        assert.doesNotMatch(told, /kysy|frågan|asked|svar|answer/i, told);
      }
  });

  it('tells of a passed day the new one that was given', () => {
    const reason = { code: 'passed', choice: 'wont', said: '2020-03-24', by: '2020-03-31' } as const;
    const about = { colour: 'red', reason: { ...reason, expectedOn: '2020-04-15' } } as const;
    assert.match(
      explain('fi', about),
      /\(24\.3\.\) on ”ei toteudu”, uusi arvio 15\.4\. Kerro, kun se on valmis/,
    );
    assert.match(
      explain('sv', about),
      /\(24\.3\) är ”blir inte av”, ny uppskattning 15\.4\. Berätta när det är klart/,
    );
    assert.match(
      explain('en', about),
      /says “will not happen”; the new estimate is 15 April\. Tell when it is done/,
    );
  });

  it('says why there is no colour, and when there will be, in that order', () => {
    const none = (reason: Reason, about: Partial<Status> = {}) =>
      languages.map((language) =>
        whyNone(words[language].whyNone(row, status({ colour: 'none', reason, ...about }), day)),
      );
    assert.deepEqual(none({ code: 'unreported' }), [
      'Ei vielä väriä. Tietoa ei ole vielä annettu. Arviointi alkaa ensimmäisestä tiedosta.',
      'Ingen färg ännu. Inget har rapporterats ännu. Bedömningen börjar med den första uppgiften.',
      'No colour yet. Nothing has been reported yet. Assessment begins with the first report.',
    ]);
    const last = { said: '2020-03-20', colour: 'green', reason: { code: 'done', doneOn: day } } as const;
    assert.equal(
      none({ code: 'silent', asked: '2020-04-01', last }).at(0),
      'Väri on vanhentunut. Tieto (20.3.) on vanha, ja tuoreempaa on odotettu 1.4. alkaen; uusi tieto tuo värin takaisin. Tehty 2.4.',
    );
    const gap = { kind: 'rest', units: 4, unit: phones } as const;
    assert.match(
      none({ code: 'in-progress', measured: five }, { gap }).at(0) ?? '',
      /Väri tulee, kun tavoite täyttyy tai vuosi päättyy\.$/,
    );
    const parts = [{ colour: 'none', reason: { code: 'in-progress' } }] as const;
    assert.match(
      none({ code: 'parts', deciding: 0, parts }).at(2) ?? '',
      /^No colour yet\. .* The colour comes when the target is met or the year ends\.$/,
    );
    const green = status({ colour: 'green', reason: { code: 'done', doneOn: day } });
    assert.equal(words.fi.whyNone(row, green, day), undefined);
  });

  it('says of every way of having no colour when there will be one', () => {
    const bare = ['unreported', 'not-due', 'early', 'in-progress', 'under-way', 'to-judge'] as const;
    for (const code of [...bare, 'not-reported', 'silent'] as const)
      for (const reason of reasons[code])
        for (const language of languages) {
          const told = whyNone(words[language].whyNone(row, status({ colour: 'none', reason }), day)) ?? '';
          assert.ok((told.match(/\. \p{L}/gu) ?? []).length >= 2, told);
        }
  });

  it('asks nobody for a report that no longer counts', () => {
    const settled = (reason: Reason, colour: Status['colour'] = 'red') =>
      languages.map((language) =>
        words[language].explain(row, status({ colour, reason, settled: true }), '2021-02-02'),
      );
    assert.deepEqual(settled({ code: 'not-done', said: '2021-01-08' }), [
      'Tieto 8.1.: tämä ei toteutunut vuoden loppuun mennessä.',
      'Uppgift 8.1: det blev inte av före årets slut.',
      'Reported on 8 January: it was not done by the end of the year.',
    ]);
    assert.deepEqual(settled({ code: 'no-word', by: '2020-03-31' }), [
      'Määräaika oli 31.3.2020, eikä kukaan ole kertonut, valmistuiko tämä. Väristä päättää nyt yksikön päällikkö.',
      'Tidsfristen var 31.3.2020, och ingen har berättat om det blev klart. Färgen avgörs nu av enhetens chef.',
      'The deadline was 31 March 2020, and nobody has said whether it was done. The head of the unit now decides the colour.',
    ]);
    const reasonsOfReds = [...reasons.passed, ...reasons['not-reached'], ...reasons['not-done']];
    for (const reason of [...reasonsOfReds, ...reasons['no-word'], ...reasons['not-reported']])
      for (const told of settled(reason))
        assert.doesNotMatch(told, /kirjaa|korjaa|skriv in|rätta uppgiften|report the|correct/);
  });

  it('names a demand as its language does', () => {
    const target = (demand: Demand, unit?: Unit) =>
      languages.map((language) =>
        explain(language, {
          colour: 'green',
          reason: { code: 'within', measured: measured(4, demand, unit) },
        })
          .replace(/^(Tavoite |Målnivån |The target of )/, '')
          .replace(/ (toteutuu|uppfylls|is met):.*$/, ''),
      );
    assert.deepEqual(target({ kind: 'least', least: 4 }), ['vähintään 4', 'minst 4', 'at least 4']);
    assert.deepEqual(target({ kind: 'least', least: 3.5, strict: true }), [
      'yli 3,5',
      'över 3,5',
      'more than 3.5',
    ]);
    assert.deepEqual(target({ kind: 'least', least: 4, most: 4 }), ['4', '4', '4']);
    assert.deepEqual(target({ kind: 'least', least: 2, most: 4 }, phones), ['2–4', '2–4', '2–4']);
    assert.deepEqual(target({ kind: 'most', most: 4 }), ['enintään 4', 'högst 4', 'at most 4']);
    assert.deepEqual(target({ kind: 'most', most: 5, strict: true }), ['alle 5', 'under 5', 'less than 5']);
    assert.deepEqual(target({ kind: 'about', about: 2302 }), ['noin 2 302', 'ungefär 2 302', 'about 2,302']);
    assert.deepEqual(target({ kind: 'zero' }), ['0', '0', '0']);
    const euros: Unit = { text: '€', language: 'fi' };
    assert.deepEqual(target({ kind: 'least', least: 126646 }, euros), [
      'vähintään 126 646 €',
      'minst 126 646 €',
      'at least 126,646 €',
    ]);
    const percent: Unit = { text: '%', language: 'fi' };
    assert.deepEqual(target({ kind: 'least', least: 55, most: 75 }, percent), [
      '55–75 %',
      '55–75 %',
      '55–75%',
    ]);
  });

  it('counts in the agreement’s own noun only in its own language, and never one of them', () => {
    const rest = (language: Language, units: number) =>
      explain(language, {
        colour: 'red',
        reason: five2,
        gap: { kind: 'rest', units, unit: phones },
      });
    const five2: Reason = { code: 'short', measured: five };
    assert.match(rest('fi', 4), /tarvitaan vielä 4 puhelinta\.$/);
    assert.match(rest('fi', 1), /tarvitaan vielä 1\.$/);
    assert.match(rest('sv', 4), /behövs ännu 4\.$/);
    assert.match(rest('en', 4), /\b4 more needed by the end of the year\.$/);
  });

  it('names the part that decides, and no part when all are green or nothing has been told of any', () => {
    const target: Target = {
      kind: 'all',
      parts: [
        { kind: 'bound', at: 'least', value: 20, unit: 'asiakaspäätettä' },
        { kind: 'bound', at: 'least', value: 15, unit: 'puhelinta' },
      ],
    };
    const within = { colour: 'green', reason: { code: 'within', measured: five } } as const;
    const over = { colour: 'green', reason: { code: 'over', means: 'note', measured: five } } as const;
    const red = { colour: 'red', reason: { code: 'no-word', by: '2020-03-31' } } as const;
    const told = (deciding: number, parts: readonly PartStatus[], colour: Status['colour'] = 'green') =>
      reasonsFi.explain(
        { ...row, target },
        status({ colour, reason: { code: 'parts', deciding, parts } }),
        day,
      );
    assert.equal(told(0, [within, within]), 'Tavoitteen kaikki 2 osaa toteutuvat.');
    const untold = { colour: 'none', reason: { code: 'unreported' } } as const;
    assert.equal(told(0, [untold, untold], 'none'), 'Tietoa ei ole vielä annettu.');
    assert.match(
      told(1, [within, over]),
      /^Osa 2\/2 \(puhelinta\): tilanne 31\.3\. oli 5, .*: yli tavoitteen/,
    );
    assert.match(told(1, [within, red], 'red'), /^Osa 2\/2 \(puhelinta\): määräaika oli 31\.3\./);
    assert.match(
      reasonsEn.explain(
        row,
        status({ colour: 'red', reason: { code: 'parts', deciding: 1, parts: [within, red] } }),
        day,
      ),
      /^Part 2\/2: the deadline was/,
    );
  });

  it('writes the year of a day in another year', () => {
    const late = {
      colour: 'yellow',
      reason: { code: 'done-late', doneOn: '2021-01-08', by: '2020-12-31', days: 8 },
    } as const;
    assert.equal(
      explain('fi', late, '2021-01-09'),
      'Valmistui 8.1., 8 päivää määräajan jälkeen (31.12.2020).',
    );
    assert.equal(
      explain('fi', late, '2020-12-31'),
      'Valmistui 8.1.2021, 8 päivää määräajan jälkeen (31.12.).',
    );
  });
});

function whyNone(told: WhyNone | undefined): string | undefined {
  return told && `${told.is}. ${told.why}`;
}

describe('a number that is to be about so much', () => {
  const reason = {
    code: 'pace',
    pace: 887.3,
    measured: measured(1106, { kind: 'about', about: 3548 }),
  } as const;
  const inThree = (say: (words: ReasonWords) => string | undefined) =>
    languages.map((language) => say(words[language])?.replaceAll('\u00a0', ' '));

  it('says that it is over when it is ahead of its pace', () => {
    const gap = { kind: 'ahead', units: 219, toCome: 2442 } as const;
    assert.deepEqual(
      inThree(({ missing }) => missing(row, status({ colour: 'red', reason, gap }), day)),
      [
        'Tasaisen tahdin yli on 219, ja tavoitteeseen mahtuu loppuvuonna vielä 2 442.',
        'Det är 219 över den jämna takten, och inom målnivån ryms ännu 2 442 under resten av året.',
        'It is 219 over an even pace, and the target has room for 2,442 more in the rest of the year.',
      ],
    );
    const full = status({ colour: 'red', reason, gap: { ...gap, toCome: 0 } });
    assert.equal(
      words.fi.missing(row, full, day),
      'Tasaisen tahdin yli on 219, ja koko vuoden tavoite on jo täynnä.',
    );
  });

  it('says of green that nothing is missing, with its numbers and what is still to come', () => {
    const rest = { kind: 'rest', units: 2648 } as const;
    const green = status({
      colour: 'green',
      reason: { ...reason, measured: { ...reason.measured, actual: { kind: 'number', value: 900 } } },
      rest,
    });
    assert.deepEqual(
      inThree(({ enough }) => enough(row, green, day)),
      [
        'Vihreästä ei puutu mitään. Tilanne 31.3. oli 900, tasainen tahti olisi 887 ja koko vuoden tavoite on noin 3 548. Loppuvuonna tarvitaan vielä 2 648.',
        'Inget fattas till grönt. Läget 31.3 var 900, en jämn takt vore 887 och målnivån för hela året är ungefär 3 548. Under resten av året behövs ännu 2 648.',
        'Nothing is missing from green. On 31 March it stood at 900; an even pace would be 887, and the target for the whole year is about 3,548. 2,648 more needed by the end of the year.',
      ],
    );
    assert.equal(words.fi.enough(row, status({ colour: 'red', reason }), day), undefined);
    const done = { code: 'done', doneOn: '2020-03-17' } as const;
    assert.equal(words.fi.enough(row, status({ colour: 'green', reason: done }), day), undefined);
  });
});
