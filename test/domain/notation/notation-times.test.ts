import assert from 'node:assert/strict';
import { readTarget } from '../../../src/domain/notation/notation.ts';
import type { Target } from '../../../src/domain/target.ts';
import { doesNotUnderstand, leaves, reads } from './reads.ts';

const window = (from: string, to: string): Target => ({ kind: 'window', from, to });
const deadline = (by: string): Target => ({ kind: 'deadline', by });

describe('a quarter', () => {
  const third = window('2020-07-01', '2020-09-30');
  describe('in Finnish', () => {
    reads(third, '3. vuosineljänneksen aikana', '3. vuosineljänneksellä', '3. vuosineljänneksessä');
    reads(third, '3. vuosineljännes', '3. neljännes', '3. neljänneksen kuluessa', 'kolmas neljännesvuosi');
    reads(third, '3. neljännesvuoden aikana', '3. kvartaali', '3. kvartaalin aikana', '3. kvartaalilla');
    reads(third, '3. kvartaalissa', 'kvartaali 3', '3. vuosikvartaali', '3. vuosikvartaalin aikana');
    reads(third, 'kolmas vuosineljännes', 'kolmannen vuosineljänneksen aikana', 'kolmannella neljänneksellä');
    reads(third, 'kolmannessa neljänneksessä', 'vuoden 3. neljänneksen aikana', 'III neljännes');
    reads(third, 'vuoden 2020 3. vuosineljänneksen aikana', '3. vuosineljännes 2020', '3.vuosineljännes');
    reads(third, 'Toteutettu 3. vuosineljänneksen aikana', '3. vuosineljänneksen aikana valmis');
  });
  describe('in Swedish', () => {
    reads(
      third,
      'tredje kvartalet',
      'under tredje kvartalet',
      'kvartal 3',
      'kvartal 3/2020',
      '3:e kvartalet',
    );
    reads(
      third,
      'årets tredje kvartal',
      'tredje kvartalet 2020',
      'tredje årskvartalet',
      'tredje årskvartal',
      '3:a kvartalet',
    );
    reads(
      third,
      'i tredje kvartalet',
      'inom tredje kvartalet',
      'Genomförd under tredje kvartalet',
      'Kv 3',
      'kv. 3/2020',
    );
  });
  describe('in English and in letters', () => {
    reads(
      third,
      'Q3',
      'q3',
      'Q3/2020',
      'Q3 2020',
      'Q3 of 2020',
      'Q 3',
      'in Q3',
      'during Q3',
      'within Q3',
      'Qtr 3',
    );
    reads(
      third,
      'third quarter',
      'the third quarter',
      '3rd quarter of 2020',
      'the third quarter of the year',
      'quarter 3',
    );
    reads(third, "the year's third quarter", 'kvart. 3', '2020 Q3', '2020/Q3', 'Q3:n aikana', 'Q3:lla');
    reads(deadline('2020-09-30'), 'Q3:n loppuun mennessä');
  });
  describe('by its number', () => {
    const all = [
      [
        '2020-01-01',
        '2020-03-31',
        '1. neljännes',
        'ensimmäinen neljännes',
        'ensimmäisen neljänneksen aikana',
      ],
      [
        '2020-01-01',
        '2020-03-31',
        'ensimmäisellä neljänneksellä',
        'ensimmäisessä neljänneksessä',
        'första kvartalet',
      ],
      ['2020-01-01', '2020-03-31', 'first quarter', '1st quarter', 'Q1', '1:a kvartalet', 'I kvartaali'],
      ['2020-04-01', '2020-06-30', '2. neljännes', 'toinen neljännes', 'toisen neljänneksen aikana'],
      ['2020-04-01', '2020-06-30', 'toisella neljänneksellä', 'toisessa neljänneksessä', 'andra kvartalet'],
      ['2020-04-01', '2020-06-30', 'second quarter', '2nd quarter', 'Q2', 'II kvartaali'],
      ['2020-10-01', '2020-12-31', '4. neljännes', 'neljäs neljännes', 'neljännen neljänneksen aikana'],
      [
        '2020-10-01',
        '2020-12-31',
        'neljännellä neljänneksellä',
        'neljännessä neljänneksessä',
        'fjärde kvartalet',
      ],
      ['2020-10-01', '2020-12-31', 'fourth quarter', '4th quarter', 'Q4', 'IV kvartaali'],
    ] as const;
    for (const [from, to, ...wordings] of all) reads(window(from, to), ...wordings);
    leaves(
      { why: 'no-such-quarter', quarter: 5 },
      '5. vuosineljänneksen aikana',
      'Q5',
      'fifth quarter',
      'femte kvartalet',
    );
    leaves(
      { why: 'no-such-quarter', quarter: 5 },
      'viides neljännes',
      'viidennen neljänneksen aikana',
      'V kvartaali',
    );
    leaves(
      { why: 'no-such-quarter', quarter: 5 },
      'viidennellä neljänneksellä',
      'viidennessä neljänneksessä',
      'Q4–Q5',
    );
    leaves({ why: 'no-such-quarter', quarter: 0 }, 'Q0', '0. neljännes', 'by the end of Q0', 'Q0–Q2');
  });
  describe('with the next', () => {
    reads(
      window('2020-01-01', '2020-06-30'),
      'Q1–Q2',
      'Q1-Q2/2020',
      '1.–2. vuosineljänneksen aikana',
      'Q1–2. neljännes',
    );
    reads(window('2020-04-01', '2020-12-31'), 'Q2–Q4', 'andra–fjärde kvartalet');
    reads(window('2020-04-01', '2020-06-30'), 'Q2–Q2');
    leaves({ why: 'reversed-range' }, 'Q3–Q2', '4.–1. vuosineljännes');
  });
  describe('of the next year or any other', () => {
    reads(
      window('2021-01-01', '2021-03-31'),
      'Q1/2021',
      'vuoden 2021 1. vuosineljänneksen aikana',
      'first quarter of 2021',
    );
    leaves({ why: 'another-year', year: 2019 }, 'Q1/2019', 'vuoden 2019 1. neljännes', 'during 2019');
    leaves({ why: 'another-year', year: 2022 }, 'Q1/2022', 'by the end of 2022');
  });
});

describe('a half of the year', () => {
  reads(
    window('2020-01-01', '2020-06-30'),
    '1. vuosipuoliskon aikana',
    'ensimmäinen vuosipuolisko',
    '1. vuosipuoliskolla',
  );
  reads(
    window('2020-01-01', '2020-06-30'),
    '1. vuodenpuolisko',
    '1. vuodenpuoliskon aikana',
    '1. vuodenpuoliskolla',
  );
  reads(
    window('2020-01-01', '2020-06-30'),
    '1. puolivuosi',
    '1. puolivuoden aikana',
    '1. puolivuotiskauden aikana',
  );
  reads(
    window('2020-01-01', '2020-06-30'),
    'första halvåret',
    'under första halvåret 2020',
    'första halvår',
    'H1',
  );
  reads(
    window('2020-01-01', '2020-06-30'),
    'the first half of the year',
    'first half-year',
    'first half year',
    'H1/2020',
  );
  reads(
    window('2020-07-01', '2020-12-31'),
    '2. vuosipuoliskon aikana',
    'andra halvåret',
    'second half of 2020',
    'H2',
  );
  leaves({ why: 'no-such-half', half: 3 }, '3. vuosipuoliskon aikana', 'H3', 'by the end of H3');
  leaves({ why: 'no-such-half', half: 0 }, 'H0');
  doesNotUnderstand({ puolivuosi: 'puolivuosi', 'vuosipuoliskon aikana': 'vuosipuoliskon aikana' });
});

describe('a month', () => {
  const months = [
    ['tammi', 'januari', 'January', 'jan'],
    ['helmi', 'februari', 'February', 'feb'],
    ['maalis', 'mars', 'March', 'mar'],
    ['huhti', 'april', 'April', 'apr'],
    ['touko', 'maj', 'May', 'May'],
    ['kesä', 'juni', 'June', 'jun'],
    ['heinä', 'juli', 'July', 'jul'],
    ['elo', 'augusti', 'August', 'aug'],
    ['syys', 'september', 'September', 'sept'],
    ['loka', 'oktober', 'October', 'oct'],
    ['marras', 'november', 'November', 'nov'],
    ['joulu', 'december', 'December', 'dec'],
  ];
  const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const [index, [stem = '', sv = '', en = '', short = '']] of months.entries()) {
    const month = `2020-${String(index + 1).padStart(2, '0')}`;
    const last = `${month}-${lastDays[index]}`;
    reads(
      window(`${month}-01`, last),
      `${stem}kuun aikana`,
      `${stem}kuussa`,
      `${stem}kuu 2020`,
      `${stem}kuussa 2020`,
    );
    reads(
      window(`${month}-01`, last),
      `under ${sv}`,
      `i ${sv} 2020`,
      `${sv} månad`,
      `in ${en}`,
      `during ${en} 2020`,
    );
    reads(deadline(last), `${stem}kuun loppuun mennessä`, `senast i ${sv}`, `by the end of ${en}`);
    reads(
      deadline(`${month}-15`),
      `15. ${stem}kuuta mennessä`,
      `senast den 15 ${sv}`,
      `by 15 ${en}`,
      `by ${short} 15`,
    );
    reads(window('2020-01-01', last), `tammi–${stem}kuun aikana`, `januari–${sv}`, `January–${en}`);
  }
  reads(
    window('2020-09-01', '2020-10-31'),
    'syys–lokakuussa',
    'syys-lokakuu',
    'syyskuu–lokakuu',
    'Sep–Oct',
    'sept.–okt.',
  );
  reads(window('2021-02-01', '2021-02-28'), 'helmikuussa 2021', 'vuoden 2021 helmikuussa');
  reads(
    deadline('2020-06-30'),
    'före juni månads slut',
    'viimeistään kesäkuussa',
    'viimeistään kesäkuun lopussa',
  );
  reads(
    window('2020-06-01', '2020-06-30'),
    '6/2020',
    '06/2020',
    '6/2020 aikana',
    'kesäkuussa 2020',
    'in 6/2020',
  );
  reads(window('2020-01-01', '2020-03-31'), '1–3/2020', '01-03/2020', '1–3/2020 aikana');
  reads(window('2021-12-01', '2021-12-31'), '12/2021');
  reads(
    deadline('2020-06-30'),
    '6/2020 loppuun mennessä',
    'viimeistään 6/2020',
    'senast 6/2020',
    'by the end of 6/2020',
  );
  leaves({ why: 'reversed-range' }, 'loka–syyskuussa', 'May–April', '3–1/2020');
  leaves({ why: 'no-such-month', month: 13 }, '13/2020', '12–13/2020', '13–12/2020', 'viimeistään 13/2020');
  leaves({ why: 'no-such-month', month: 0 }, '0/2020', '00/2020');
  leaves({ why: 'another-year', year: 2019 }, '6/2019');
  doesNotUnderstand({
    '6/2020 mennessä': 'mennessä',
    '6/20': '/20',
    '006/2020': '006/2020',
    '1–/2020': '–/2020',
  });
  doesNotUnderstand({
    'kesäkuuhun mennessä': 'kesäkuuhun mennessä',
    'by June': 'by June',
    'kesäkuusta alkaen': 'kesäkuusta alkaen',
  });
  doesNotUnderstand({
    'syys–': 'syys–',
    touko: 'touko',
    'kesäkuun jälkeen': 'jälkeen',
    syksyllä: 'syksyllä',
  });
});

describe('the year', () => {
  reads(
    window('2020-01-01', '2020-12-31'),
    'vuoden aikana',
    'vuoden 2020 aikana',
    'vuonna 2020',
    'kalenterivuoden aikana',
  );
  reads(
    window('2020-01-01', '2020-12-31'),
    'under året',
    'under 2020',
    'år 2020',
    'inom året',
    'under kalenderåret',
  );
  reads(
    window('2020-01-01', '2020-12-31'),
    'during the year',
    'during 2020',
    'in 2020',
    'within the calendar year',
  );
  reads(window('2021-01-01', '2021-12-31'), 'vuonna 2021', 'under 2021', 'during 2021');
  reads(
    deadline('2020-12-31'),
    'Vuoden loppuun mennessä',
    'vuoden 2020 loppuun mennessä',
    'viimeistään vuonna 2020',
  );
  reads(
    deadline('2020-12-31'),
    'ennen vuoden loppua',
    'viimeistään vuoden lopussa',
    'viimeistään vuoden loppuun mennessä',
  );
  reads(
    deadline('2020-12-31'),
    'före årets slut',
    'innan årets slut',
    'senast vid årets slut',
    'senast vid utgången av året',
  );
  reads(
    deadline('2020-12-31'),
    'senast i slutet av året',
    'före utgången av 2020',
    'senast årsslutet',
    'före årsslutet 2020',
  );
  reads(
    deadline('2020-12-31'),
    'by the end of the year',
    'by the end of 2020',
    'before the end of the year',
    'by year-end',
  );
  reads(
    deadline('2020-12-31'),
    'by year-end 2020',
    'ennen vuodenvaihdetta',
    'vuodenvaihteeseen mennessä',
    'före årsskiftet',
    'before the turn of the year',
    'before year-end',
    "by the year's end",
    'at the latest by the end of the year',
  );
  reads(deadline('2021-12-31'), 'by year-end 2021', 'vuoden 2021 loppuun mennessä');
  doesNotUnderstand({
    vuosi: 'vuosi',
    'vuoden loppuun': 'vuoden loppuun',
    'vuoden lopussa': 'vuoden lopussa',
  });
  doesNotUnderstand({
    'vuoden loppuun asti': 'vuoden loppuun asti',
    'vuoteen 2021 mennessä': 'vuoteen 2021 mennessä',
  });
  doesNotUnderstand({
    'vuoden mennessä': 'vuoden mennessä',
    'loppuun mennessä': 'loppuun mennessä',
    'by Q3': 'by Q3',
  });
});

describe('a deadline', () => {
  const june = deadline('2020-06-30');
  describe('of a day', () => {
    reads(
      june,
      '30.6.2020 mennessä',
      '30.06.2020 mennessä',
      '30. 6. 2020 mennessä',
      '30.6. mennessä',
      '30.6 mennessä',
    );
    reads(
      june,
      '30. kesäkuuta 2020 mennessä',
      '30. kesäkuuta mennessä',
      'viimeistään 30.6.2020',
      'viimeistään 30.6.',
    );
    reads(june, 'viimeistään 30.6.2020 mennessä', '2020-06-30 mennessä', 'Toteutettu 30.6.2020 mennessä');
    reads(june, '30.6.2020 mennessä toteutettu', 'valmis viimeistään 30.6.', '30.6.2020 mennessä.');
    reads(
      june,
      'senast 30.6.2020',
      'senast den 30 juni 2020',
      'senast den 30 juni',
      'senast 30.6',
      'Klart senast 30.6',
    );
    reads(
      june,
      'by 30 June 2020',
      'by June 30, 2020',
      'by June 30th',
      'by the 30th of June',
      'by 2020-06-30',
    );
    reads(
      june,
      'no later than 30 June',
      'not later than 30 June',
      'at the latest by 30 June',
      'at latest 30 June',
    );
    reads(
      june,
      '30.6.20 mennessä',
      'senast 30.6.20',
      '30.6. viimeistään',
      '30 juni senast',
      'Julkaistu 30.6. mennessä',
    );
    reads(deadline('2021-06-30'), '30.6.21 mennessä');
    reads(
      june,
      'otetaan käyttöön 30.6. mennessä',
      'aloitettu 30.6. mennessä',
      'senast under andra kvartalet',
    );
    reads(
      window('2020-07-01', '2020-09-30'),
      'käynnistyy Q3',
      'toteutetaan 3. neljänneksellä',
      'genomförs under tredje kvartalet',
    );
    leaves({ why: 'ambiguous' }, 'alkaa 30.6.');
    reads(deadline('2020-06-01'), 'by 1st June', 'by June 1st', '1.6. mennessä', '01.06. mennessä');
    reads(deadline('2020-06-02'), 'by 2nd June', 'by June 2nd, 2020');
    reads(deadline('2020-06-03'), 'by 3rd June', 'by the 3rd of June 2020');
  });
  describe('at the end of a period', () => {
    reads(
      june,
      '2. vuosineljänneksen loppuun mennessä',
      'kesäkuun loppuun mennessä',
      '1. vuosipuoliskon loppuun mennessä',
    );
    reads(
      june,
      'ennen kesäkuun loppua',
      'viimeistään 2. vuosineljänneksellä',
      'viimeistään kesäkuun lopussa',
    );
    reads(
      june,
      'senast i juni',
      'senast i slutet av juni',
      'före utgången av juni',
      'senast vid utgången av andra kvartalet',
    );
    reads(
      june,
      'senast andra kvartalet',
      'före andra kvartalets slut',
      'senast första halvårets slut',
      'före slutet av juni',
    );
    reads(
      june,
      'by the end of Q2',
      'by the end of the second quarter',
      'by end of June 2020',
      'before the end of June',
    );
  });
  describe('in the next year or any other', () => {
    reads(deadline('2021-06-30'), '30.6.2021 mennessä');
    leaves({ why: 'another-year', year: 2019 }, '30.6.2019 mennessä', 'by 31 December 2019');
    leaves({ why: 'another-year', year: 2022 }, '30.6.2022 mennessä', '1.1.2022 mennessä');
  });
  describe('on a day that there is not', () => {
    leaves(
      { why: 'no-such-day', day: '31.2.' },
      '31.2. mennessä',
      '31.2.2020 mennessä',
      'by 31 February',
      'senast 31.2',
    );
    leaves({ why: 'no-such-day', day: '29.2.' }, '29.2.2021 mennessä');
    leaves({ why: 'no-such-day', day: '30.13.' }, '30.13.2020 mennessä', '2020-13-30 mennessä');
    leaves({ why: 'no-such-day', day: '0.6.' }, '0.6. mennessä', '00.06.2020 mennessä');
    leaves({ why: 'no-such-day', day: '1.0.' }, '1.0. mennessä');
    leaves({ why: 'no-such-day', day: '31.6.' }, 'by June 31');
    reads(deadline('2020-02-29'), '29.2.2020 mennessä', '29.2. mennessä', 'by 29 February');
  });
  describe('whose day may be of an event instead', () => {
    leaves(
      { why: 'ambiguous' },
      '30.6.2020',
      '30.6.',
      '2020-06-30',
      '30 June 2020',
      'Toteutunut 30.6.2020',
      '4.5',
    );
  });
  describe('that is not written as one', () => {
    doesNotUnderstand({
      'ennen 30.6.2020': 'ennen 30.6.2020',
      '30.6.2020 jälkeen': 'jälkeen',
      '30.6.19 mennessä': '19 mennessä',
    });
    doesNotUnderstand({
      '30/6/2020 mennessä': '/6/2020 mennessä',
      '300.6.2020 mennessä': '.2020 mennessä',
      '2020-6-30': '–30',
    });
    doesNotUnderstand({
      '5 koulutusta 30.6.2020 mennessä': '30.6.2020 mennessä',
      '30.600.2020 mennessä': '.2020 mennessä',
    });
  });
});

describe('a week', () => {
  const twentieth = window('2020-05-11', '2020-05-17');
  reads(twentieth, 'viikolla 20', 'viikon 20 aikana', 'vko 20', 'vko 20/2020', 'vecka 20', 'under vecka 20');
  reads(twentieth, 'week 20', 'during week 20', 'in week 20 of 2020');
  reads(deadline('2020-05-17'), 'viikon 20 loppuun mennessä', 'senast vecka 20', 'by the end of week 20');
  reads(window('2019-12-30', '2020-01-05'), 'viikolla 1');
  reads(window('2020-12-28', '2021-01-03'), 'viikolla 53');
  reads(window('2021-01-04', '2021-01-10'), 'vko 1/2021');
  leaves({ why: 'no-such-week', week: 54 }, 'viikolla 54');
  leaves({ why: 'no-such-week', week: 53 }, 'vko 53/2021');
  leaves({ why: 'no-such-week', week: 0 }, 'vecka 0');
  leaves({ why: 'another-year', year: 2019 }, 'vko 20/2019');
  doesNotUnderstand({ viikolla: 'viikolla', 'vko 200': 'vko 200', '2 kertaa viikossa': 'viikossa' });
});

describe('a window', () => {
  const spring = window('2020-03-01', '2020-05-15');
  reads(
    spring,
    '1.3.–15.5.2020 aikana',
    '1.3.–15.5. aikana',
    '1.3.–15.5.2020 välisenä aikana',
    '1.3.2020-15.5.2020 kuluessa',
  );
  reads(
    spring,
    'under 1.3–15.5.2020',
    'under perioden 1.3–15.5',
    'under tiden 1 mars–15 maj 2020',
    'inom 1.3–15.5.2020',
  );
  reads(spring, 'during 1 March–15 May', 'between 1 March and 15 May 2020', 'in the period 1 March – 15 May');
  reads(spring, 'during the period 1 March – 15 May', 'mellan 1 mars och 15 maj');
  reads(window('2020-05-02', '2020-05-02'), '2.5.–2.5. aikana');
  reads(window('2020-03-01', '2020-05-31'), 'från 1.3. till 31.5.', 'from 1 March to 31 May');
  leaves({ why: 'ambiguous' }, 'från 1.3 till 31.5');
  leaves({ why: 'reversed-range' }, '15.5.–1.3.2020 aikana', 'between 15 May and 1 March');
  leaves({ why: 'no-such-day', day: '31.4.' }, '1.3.–31.4. aikana', 'between 1 March and 31 April');
  doesNotUnderstand({
    'between 1 March': 'between 1 March',
    'between 1 March–15 May': 'between 1 March–15 May',
    aikana: 'aikana',
  });
  doesNotUnderstand({
    '2.5.2020 aikana': 'aikana',
    'between 1 and May': 'between 1 and May',
    during: 'during',
  });
});

describe('a year left out', () => {
  it('is the agreement’s', () => {
    assert.deepEqual(readTarget('31.5. mennessä', { year: 2031 }), deadline('2031-05-31'));
    assert.deepEqual(readTarget('Q1', { year: 2021 }), window('2021-01-01', '2021-03-31'));
    assert.deepEqual(readTarget('helmikuussa', { year: 2021 }), window('2021-02-01', '2021-02-28'));
    assert.deepEqual(readTarget('Vuoden loppuun mennessä', { year: 2021 }), deadline('2021-12-31'));
  });
});

describe('a wording too long to be one', () => {
  reads({ kind: 'done' }, `Toteutunut ${'a'.repeat(482)} mukaan`);
  leaves({ why: 'too-long' }, `Toteutunut ${'a'.repeat(483)} mukaan`);
});
