import assert from 'node:assert/strict';
import { readTarget } from '../../../src/domain/notation/notation.ts';
import { doesNotUnderstand, leaves, reads } from './reads.ts';

describe('a grade on a named scale', () => {
  reads(
    { kind: 'grade', scale: 'WCAG 2.1', grade: 'AA' },
    'WCAG 2.1 kriteeristön AA-taso',
    'WCAG 2.1 -kriteeristön AA-taso',
    'WCAG 2.1:n AA-taso',
    'WCAG 2.1 standardin mukainen AA-taso',
    'WCAG 2.1 kriteerien AA-taso',
    'WCAG 2.1 vaatimusten AA-taso',
    'WCAG 2.1 ohjeiden AA-taso',
    'WCAG 2.1 -ohjeistuksen mukainen AA-taso',
    'WCAG 2.1 mukainen AA-taso',
    'WCAG 2.1 AA-taso',
    'WCAG 2.1 AA taso',
    'WCAG 2.1 taso AA',
    'WCAG 2.1 AA',
    'vähintään WCAG 2.1 AA',
    'WCAG 2.1 AA-taso saavutettu',
    'AA-taso (WCAG 2.1)',
    'AA (WCAG 2.1)',
    'AA-nivå enligt WCAG 2.1',
    'nivå AA enligt WCAG 2.1',
    'WCAG 2.1 nivå AA',
    'WCAG 2.1 level AA',
    'level AA of WCAG 2.1',
    'WCAG 2.1 conformance level AA',
    'minst AA-nivån enligt WCAG 2.1',
  );
  reads({ kind: 'grade', scale: 'WCAG 2', grade: 'AAA' }, 'WCAG 2 AAA', 'WCAG 2 kriteeristön AAA-taso');
  reads(
    { kind: 'grade', scale: 'WCAG', grade: 'A' },
    'WCAG A',
    'WCAG level A',
    'A-tasolla (WCAG)',
    'WCAG A-tasoa',
  );
  reads({ kind: 'grade', scale: 'ÄÖ 3.0', grade: 'AA' }, 'ÄÖ 3.0 AA');
  doesNotUnderstand({
    'AA-taso': 'AA–taso',
    'WCAG 2.1 AAAA': 'WCAG 2.1 AAAA',
    'WCAG 2.1': 'WCAG 2.1',
  });
  doesNotUnderstand({ 'Wcag 2.1 AA': 'Wcag 2.1 AA', 'WCAG 2.1 aa': 'WCAG 2.1 aa', 'W 2.1 AA': 'W 2.1 AA' });
  doesNotUnderstand({
    'AA (WCAG 2.1': 'AA (WCAG 2.1',
    'AA WCAG 2.1': 'AA WCAG 2.1',
    'WCAG 2.1.1 AA': 'WCAG 2.1.1 AA',
  });
  doesNotUnderstand({ 'enintään WCAG 2.1 AA': 'enintään WCAG 2.1 AA', 'WCAG 2.1 AA osittain': 'osittain' });
  doesNotUnderstand({
    'WCAG 2.1 puutteellinen AA-taso': 'WCAG 2.1 puutteellinen AA–taso',
    'level AA of it': 'level AA of it',
  });
});

describe('what is done or not', () => {
  const words =
    'toteutunut, on toteutunut, toteutettu, toteutuu, toteutuneet, tehty, valmis, valmistunut, valmistuu, suoritettu, ' +
    'saavutettu, täyttyy, täyttynyt, genomfört, genomförts, har genomförts, genomförd, genomförda, utfört, utförts, ' +
    'utförd, utförda, förverkligats, förverkligad, förverkligade, slutförts, slutförd, slutförda, uppnåtts, uppnådd, ' +
    'laadittu, julkaistu, hyväksytty, otettu käyttöön, on käytössä, valmiit, förverkligat, har publicerats, är i bruk, ' +
    'tagits i bruk, godkänd, published, approved, adopted, is in use, has been taken into use, toteutetaan, ja, ' +
    'klar, klart, klara, färdig, färdigt, done, completed, complete, implemented, achieved, carried out, realised, ' +
    'realized, finished, ready, kyllä, yes';
  reads({ kind: 'done' }, 'Toteutunut', 'TOTEUTUNUT', 'Toteutunut.', ...words.split(', '));
  reads(
    { kind: 'done' },
    'Toteutunut tomintasuunnitelman mukaisesti',
    'Toteutunut toimintasuunnitelman mukaan',
    'Toteutuu vuoden suunnitelman mukaisesti',
    'Toteutettu tieto- ja viestintäsuunnitelman mukaisesti',
    'Toteutunut suunnitellusti',
    'Genomfört enligt verksamhetsplanen',
    'Genomfört som planerat',
    'Completed according to the action plan',
    'Completed in accordance with the plan of the year',
    'Completed in line with the plan',
    'Completed as planned',
    'Toteutunut kokonaan',
    'Täysin toteutunut',
    'Genomfört fullt ut',
    'Fully implemented',
    'Kaikki toteutettu',
    'Alla genomförda',
    'All done',
  );
  doesNotUnderstand({
    'Toteutunut osittain': 'osittain',
    'Ei toteutunut': 'Ei toteutunut',
    'Toteutunut 50 %': '50 %',
  });
  doesNotUnderstand({
    'Toteutunut mukaisesti': 'mukaisesti',
    'Genomfört enligt': 'enligt',
    'Toteutunut hyvin': 'hyvin',
  });
  doesNotUnderstand({
    'Toteutunut vain suunnitelman mukaan': 'vain suunnitelman mukaan',
    'Kyllä suunnitellusti': 'suunnitellusti',
  });
  doesNotUnderstand({
    'suunnitelman mukaisesti': 'suunnitelman mukaisesti',
    'Selvitys tehty': 'Selvitys tehty',
    '': '',
  });
});

describe('an event', () => {
  const fair = { kind: 'event', from: '2020-10-02', to: '2020-10-04' } as const;
  const named = (name: string, target = 'Toteutunut') => readTarget(target, { year: 2020, name });

  it('takes its days from the name of what is to be done', () => {
    assert.deepEqual(named('Messuosasto Turun Kirjamessuille 2.–4.10.2020.'), fair);
    assert.deepEqual(named('Kirjamessut 2.–4.10.2020 Turussa', 'Toteutettu suunnitelman mukaisesti'), fair);
    assert.deepEqual(named('Bokmässan 2–4 oktober 2020', 'Genomfört'), fair);
    assert.deepEqual(named('Book fair, 30 September–2 October 2020', 'Done'), {
      ...fair,
      from: '2020-09-30',
      to: '2020-10-02',
    });
  });

  it('is only a thing to be done when the name does not give just one stretch of days in the year', () => {
    for (const name of [
      '',
      'Kirjamessut',
      'Kirjamessut 2.10.2020',
      'Kirjamessut 2.–4.10.',
      'Kirjamessut 2.–4.10.2019',
      'Kirjamessut 2.–4.10.2021',
      'Kirjamessut 4.–2.10.2020',
      'Kirjamessut 2.–4.13.2020',
      'Messut 2.–4.10.2020 ja 9.–11.10.2020',
      `${'x'.repeat(490)} 2.–4.10.2020`,
    ])
      assert.deepEqual(named(name), { kind: 'done' }, name);
    assert.deepEqual(named(`${'x'.repeat(487)} 2.–4.10.2020`), fair);
    assert.deepEqual(named('Versio 4.–2.10.2020, messut 2.–4.10.2020'), fair);
  });

  it('does not lend its days to another target', () => {
    assert.deepEqual(named('Kirjamessut 2.–4.10.2020', '5'), { kind: 'exactly', value: 5 });
  });

  reads(fair, '2.–4.10.2020', '2.-4.10.', '2.–4.10', '2–4.10.2020', '02.–04.10.2020', '2. – 4. 10. 2020');
  reads(
    fair,
    '2–4 oktober 2020',
    '2.–4. lokakuuta 2020',
    '2.–4. lokakuuta',
    '2–4 October',
    '2nd–4th of October 2020',
  );
  reads(
    fair,
    '2.10.2020–4.10.2020',
    '2 October–4 October 2020',
    'Toteutunut 2.–4.10.2020',
    'järjestetty 2.–4.10.2020',
  );
  reads({ ...fair, from: '2020-09-30', to: '2020-10-02' }, '30.9.–2.10.2020', '30 september–2 oktober 2020');
  reads({ ...fair, from: '2020-12-28', to: '2021-01-03' }, '28.12.2020–3.1.2021');
  const oneDay = { ...fair, to: fair.from };
  for (const word of 'järjestetty, järjestetään, pidetty, pidetään, ordnad, ordnats, ordnas, hålls, hållits'.split(
    ', ',
  ))
    reads(oneDay, `${word} 2.10.2020`);
  for (const word of 'held, held on, arranged, arranged on, takes place, takes place on, äger rum'.split(
    ', ',
  ))
    reads(oneDay, `${word} 2 October 2020`);
  leaves({ why: 'reversed-range' }, '4.–2.10.2020', '28.12.–3.1.2021');
  leaves({ why: 'no-such-day', day: '31.9.' }, '29.–31.9.2020');
  leaves({ why: 'ambiguous' }, '2–4.10', '1.1–31.3', '3.5–4.5', 'mellan 1.3 och 31.5');
  doesNotUnderstand({ '2.–4.': '.–4.', held: 'held', '2.10.–': '–' });
});
