import { doesNotUnderstand, leaves, reads } from './reads.ts';

describe('a number', () => {
  describe('with thousands apart by one blank of any width', () => {
    reads({ kind: 'exactly', value: 3548 }, '3 548', '3\u00a0548', '3\u202f548', '3\u2009548', '3548');
    reads({ kind: 'exactly', value: 1234567 }, '1 234 567', '1234567');
    reads({ kind: 'exactly', value: 12345.678 }, '12 345,678', '12 345.678', '12345,678');
    doesNotUnderstand({
      '3  548': '548',
      '3\n548': '548',
      '3\u2028548': '548',
      '3\f548': '548',
      '1 2345': '2345',
      '1234 567': '567',
      '0 123': '0 123',
    });
    doesNotUnderstand({ '3 54': '54', '1 234 5': '5', "3'548": "'548", '3\u200b 5': '5' });
  });

  describe('with decimals after a comma or a point', () => {
    reads({ kind: 'bound', at: 'least', value: 4 }, '≥ 4,0', '≥ 4.0', '≥ 4,00');
    reads({ kind: 'exactly', value: 46.17, unit: '%' }, '46,17 %', '46.17 %');
    reads({ kind: 'exactly', value: 0.125 }, '0,125', '0.125');
    reads({ kind: 'exactly', value: 3.5481 }, '3,5481', '3.5481');
    doesNotUnderstand({ '4,': ',', '4, 5': '4, 5', ',5': ',5', '.5': '.5', '4,5,6': '4,5,6' });
    doesNotUnderstand({ '1.234,56': '1.234,56', '1,234.56': '.56', '1.234.567': '.567' });
  });

  describe('with one point or comma before three digits, thousands to some and decimals to others', () => {
    leaves({ why: 'ambiguous-number', number: '3.548' }, '3.548', '≥ 3.548', 'noin 3.548 kpl');
    leaves({ why: 'ambiguous-number', number: '3,548' }, '3,548', '≤ 3,548');
    leaves({ why: 'ambiguous-number', number: '126.646' }, '126.646 €');
    leaves({ why: 'ambiguous-number', number: '10,000' }, '10,000–12,000');
  });

  describe('that may be the year', () => {
    for (const year of ['2019', '2020', '2021']) {
      leaves({ why: 'ambiguous-number', number: year }, year, `≥ ${year}`, `noin ${year}`, `1–${year}`);
      reads({ kind: 'exactly', value: Number(year), unit: 'kpl' }, `${year} kpl`);
    }
    reads({ kind: 'exactly', value: 2020 }, '2 020');
    reads({ kind: 'exactly', value: 2018 }, '2018');
    reads({ kind: 'exactly', value: 2022 }, '2022');
  });

  describe('that no double keeps, or that is no number', () => {
    reads({ kind: 'exactly', value: 999_999_999_999_999 }, '999999999999999', '999 999 999 999 999');
    reads({ kind: 'exactly', value: 99_999_999_999_999.5 }, '99999999999999,5');
    doesNotUnderstand({ '1000000000000000': '1000000000000000', '99999999999999,55': '99999999999999,55' });
    doesNotUnderstand({
      '007': '007',
      '00': '00',
      '05 000': '05 000',
      '1e3': 'e3',
      '1e309': 'e309',
      '٣': '٣',
      '½': '½',
    });
    doesNotUnderstand({ NaN: 'NaN', Infinity: 'Infinity', '5²': '²', '5½': '½', '26/41': '/41', '#5': '#5' });
    reads({ kind: 'exactly', value: 0.5 }, '0,5');
  });
});

describe('a unit', () => {
  describe('is one to three words, kept as written', () => {
    reads({ kind: 'exactly', value: 1, unit: 'Päivä' }, '1 Päivä');
    reads({ kind: 'exactly', value: 20, unit: 'uutta asiakaspäätettä' }, '20 uutta asiakaspäätettä');
    reads(
      { kind: 'exactly', value: 20, unit: 'uutta salin tuolia' },
      '20 uutta salin tuolia',
      '20 uutta\n salin tuolia',
    );
    reads({ kind: 'exactly', value: 3, unit: 'chat-palvelua' }, '3 chat-palvelua', '3 chat‑palvelua');
    reads({ kind: 'exactly', value: 3, unit: 'e-kirja-lainaa' }, '3 e-kirja-lainaa');
    reads({ kind: 'exactly', value: 9, unit: 'm²' }, '9 m²');
    reads({ kind: 'exactly', value: 9, unit: "author's visits" }, "9 author's visits", '9 author’s visits');
    reads({ kind: 'exactly', value: 5, unit: 'st' }, '5 st', '5 st.');
    reads({ kind: 'bound', at: 'least', value: 20, unit: 'h' }, '≥ 20 h');
    doesNotUnderstand({ '20 uutta ison salin tuolia': 'uutta ison salin tuolia' });
  });
  describe('for each member, but not for each month or day', () => {
    reads({ kind: 'range', min: 1.5, max: 2, unit: 'pv/hlö' }, '1,5–2,0 pv/hlö', '1.5 – 2.0 pv / hlö');
    reads({ kind: 'exactly', value: 5, unit: 'kpl/toimipiste' }, '5 kpl/toimipiste vuodessa');
    doesNotUnderstand({ '5 kpl/kk': '/kk', '5 lån/dag': '/dag', '5 visits/week': '/week', '5 kpl/9': '/9' });
  });
  describe('of money', () => {
    reads(
      { kind: 'exactly', value: 5, unit: '€' },
      '5 €',
      '5€',
      '5 euroa',
      '5 euro',
      '5 euron',
      '5 euros',
      '5 EUR',
    );
  });
  describe('may be said to be of the year', () => {
    const exactly = { kind: 'exactly', value: 5, unit: 'kpl' } as const;
    reads(
      exactly,
      '5 kpl vuodessa',
      '5 kpl vuosittain',
      '5 kpl/vuosi',
      '5 kpl/v',
      '5 kpl / v.',
      '5 kpl/år',
      '5 kpl/year',
    );
    reads(
      exactly,
      '5 kpl per vuosi',
      '5 kpl per år',
      '5 kpl per year',
      '5 kpl per annum',
      '5 kpl p.a.',
      '5 kpl om året',
    );
    reads(exactly, '5 kpl årligen', '5 kpl a year', '5 kpl yearly', '5 kpl annually', '5 kpl vuoden aikana');
    reads(
      exactly,
      '5 kpl vuonna 2020',
      '5 kpl vuoden 2020 aikana',
      '5 kpl under året',
      '5 kpl during the year',
    );
    reads(exactly, '5 kpl in 2020', '5 kpl under 2020', '5 kpl 1.1.–31.12.2020 välisenä aikana');
    doesNotUnderstand({ '5 kpl vuonna 2021': 'vuonna 2021', '5 kpl kesäkuussa': 'kesäkuussa' });
    doesNotUnderstand({ '5 kpl 1. vuosipuoliskon aikana': '1. vuosipuoliskon aikana' });
    doesNotUnderstand({ '5 kpl 2.1.–31.12. aikana': '2.1.–31.12. aikana' });
    doesNotUnderstand({ '5 kpl 1.1.–30.12. aikana': '1.1.–30.12. aikana' });
  });
  describe('is no adverb, and no letter that may multiply', () => {
    doesNotUnderstand({
      '5 kesällä': 'kesällä',
      '5 kirjastossa': 'kirjastossa',
      '5 asiakkaalta': 'asiakkaalta',
    });
    doesNotUnderstand({
      '5 talolla': 'talolla',
      '5 massassa': 'massassa',
      '5 yöltä': 'yöltä',
      '5 asiakkaille': 'asiakkaille',
    });
    doesNotUnderstand({
      '5 vahvasti': 'vahvasti',
      '5 viikoittain': 'viikoittain',
      '5 yöttäin': 'yöttäin',
      '5 kesäisin': 'kesäisin',
    });
    doesNotUnderstand({
      '5 k': 'k',
      '5 M€': 'M€',
      '5 %-yksikköä': '–yksikköä',
      '5 kpl-kesällä': '–kesällä',
    });
    reads({ kind: 'exactly', value: 5, unit: 'kk' }, '5 kk');
  });
  describe('is not a word that changes what is meant', () => {
    doesNotUnderstand({
      'vähintään 5, paitsi kesällä': ', paitsi kesällä',
      'vähintään 5 paitsi juhlina': 'paitsi juhlina',
    });
    doesNotUnderstand({ '5 lukuun ottamatta juhlia': 'lukuun ottamatta juhlia', '5 jos varaa': 'jos varaa' });
    for (const word of 'mikäli, kun, ellei, elleivät, mutta, vaan, ilman, jälkeen, alkaen, asti, saakka'.split(
      ', ',
    ))
      doesNotUnderstand({ [`5 kpl ${word}`]: word });
    for (const word of 'kuitenkin, osittain, keskimäärin, kukin, kohden, kohti, per, lisää, vain'.split(', '))
      doesNotUnderstand({ [`5 kpl ${word}`]: word });
    for (const word of 'tuhat, tuhatta, tuh, milj, miljoona, miljoonaa, mrd, miljardi, miljardia, tusina'.split(
      ', ',
    ))
      doesNotUnderstand({ [`5 ${word}`]: word });
    for (const word of 'tusinaa, prosenttiyksikkö, prosenttiyksikköä, promille, promillea, päivittäin'.split(
      ', ',
    ))
      doesNotUnderstand({ [`5 ${word}`]: word });
    for (const word of 'joka, joista, josta, utom, förutom, om, när, men, utan, efter, på, för, hos, varje'.split(
      ', ',
    ))
      doesNotUnderstand({ [`5 kpl ${word}`]: word });
    for (const word of 'varannan, varav, dock, endast, delvis, dagligen, månatligen, genomsnitt, medeltal'.split(
      ', ',
    ))
      doesNotUnderstand({ [`5 kpl ${word}`]: word });
    for (const word of 'tusen, tkr, miljon, miljoner, miljard, miljarder, mn, dussin, procentenheter'.split(
      ', ',
    ))
      doesNotUnderstand({ [`5 ${word}`]: word });
    for (const word of 'procentenhet, thousand, million, billion, dozen, points, teur, keur, meur, bn, mio'.split(
      ', ',
    ))
      doesNotUnderstand({ [`5 ${word}`]: word });
    for (const word of 'except, excluding, but, if, unless, when, while, without, each, for, with, at, on'.split(
      ', ',
    ))
      doesNotUnderstand({ [`5 pcs ${word}`]: word });
    for (const word of 'after, until, since, than, partly, daily, weekly, monthly, quarterly, only, average'.split(
      ', ',
    ))
      doesNotUnderstand({ [`5 pcs ${word}`]: word });
    for (const word of 'ei, eivät, eikä, inte, ej, ingen, inga, no, not, none'.split(', '))
      doesNotUnderstand({ [`5 pcs ${word}`]: word });
    doesNotUnderstand({
      '2 kertaa kuukaudessa': 'kuukaudessa',
      '2 gånger i månaden': 'i månaden',
      '2 times a month': 'a month',
    });
    doesNotUnderstand({
      '5 more': 'more',
      '5 fewer': 'fewer',
      '5 (2019: 4)': '(2019: 4)',
      '5 kpl (arvio)': '(arvio)',
    });
  });
});
