import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Actual } from '../../../src/domain/actual.ts';
import { readActual, readTarget } from '../../../src/domain/notation/notation.ts';
import { isGiven } from '../../../src/domain/notation/read-actual.ts';

type Table = Readonly<Record<string, Actual | undefined>>;

/** Each text, reported for a target as worded, says so. Undefined is not understood. */
function says(wording: string | undefined, table: Table): void {
  const target = wording === undefined ? undefined : readTarget(wording, { year: 2020 });
  for (const [text, expected] of Object.entries(table))
    it(`"${text}" is ${expected?.kind ?? 'not understood'}`, () => {
      assert.deepEqual(readActual(text, target), expected);
    });
}

const number = (value: number, unit?: string): Actual =>
  unit === undefined ? { kind: 'number', value } : { kind: 'number', value, unit };
const ratio = (numerator: number, denominator: number): Actual => ({
  kind: 'ratio',
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
});
const parts = (...parts: (Actual | undefined)[]): Actual => ({ kind: 'parts', parts });
const yes: Actual = { kind: 'yes' };
const no: Actual = { kind: 'no' };

describe('what the 2020 agreement prints for 2019', () => {
  const rows = readFileSync(new URL('../../seeds/rows.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  /** By hand, for every row that has one. */
  const actuals: Readonly<Record<string, Actual>> = {
    6: number(15),
    16: number(121),
    17: number(2302),
    18: number(211),
    19: number(2),
    20: number(5),
    21: ratio(633, 1371),
    22: number(2),
    23: number(55),
    24: ratio(26, 41),
    25: number(4),
    26: number(3),
    27: number(126646, '€'),
    28: number(132),
    29: number(536),
    30: number(3902),
    32: number(10),
    33: number(87.8, '%'),
    34: number(3.84),
    35: number(3),
    36: number(80),
    37: number(0),
    39: number(0),
    41: number(2),
    43: number(3),
    44: yes,
    45: number(4),
    46: number(3),
    47: number(0),
    48: number(220),
    49: yes,
    50: number(3548),
    53: parts(number(2), number(1)),
  };
  for (const [id = '', , , name = '', wording = '', previous = ''] of rows.map((row) => row.split('\t')))
    it(`row ${id}: "${previous}"`, () => {
      const target = readTarget(wording, { year: 2020, name });
      assert.deepEqual(readActual(previous, target), actuals[id]);
      assert.equal(isGiven(previous), id in actuals);
    });
});

describe('what is not given', () => {
  for (const text of ['', ' ', '\n', '–', '-', '—', ' − ', '--', '–; –', ';', '\u200b'])
    it(`"${text}" is neither zero nor a mistake`, () => {
      assert.equal(isGiven(text), false);
      assert.equal(readActual(text), undefined);
    });
  for (const text of ['0', 'ei tietoa', '–5', '?', '.', `${'–'.repeat(201)}`])
    it(`"${text.slice(0, 9)}" is given`, () => assert.equal(isGiven(text), true));
  it('200 dashes are still nothing', () => assert.equal(isGiven('–'.repeat(200)), false));
});

describe('an actual beside no target', () => {
  says(undefined, {
    '5': number(5),
    '0': number(0),
    '5,0': number(5),
    '3.84': number(3.84),
    '4.5': number(4.5),
    '3 548': number(3548),
    '126 646  €': number(126646, '€'),
    '126\u202f646\u00a0€': number(126646, '€'),
    '46,17 %': number(46.17, '%'),
    '12 kpl': number(12, 'kpl'),
    '12 kpl.': number(12, 'kpl'),
    'viisi kertaa': number(5, 'kertaa'),
    '2020': number(2020),
    '999999999999999': number(999999999999999),
    '2 + 1': number(3),
    '2+1+4': number(7),
    '2 kpl + 1 kpl': number(3, 'kpl'),
    '2 + 1 kpl': number(3, 'kpl'),
    '0,1 + 0,2': number(0.3),
    '26/41': ratio(26, 41),
    '1 371/1 371': ratio(1371, 1371),
    '46,17 % (633/1371)': ratio(633, 1371),
    '+9': { kind: 'added', by: 9 },
    '+ 9 kpl': { kind: 'added', by: 9, unit: 'kpl' },
    '17.3.2020': { kind: 'day', day: '2020-03-17' },
    '17.03.2020.': undefined,
    '2020-03-17': { kind: 'day', day: '2020-03-17' },
    '17. maaliskuuta 2020': { kind: 'day', day: '2020-03-17' },
    '17 March 2020': { kind: 'day', day: '2020-03-17' },
    '1.3.1999': { kind: 'day', day: '1999-03-01' },
    'Toteutunut 17.3.2020': { kind: 'day', day: '2020-03-17' },
    AA: { kind: 'grade', grade: 'AA' },
    'AA-taso': { kind: 'grade', grade: 'AA' },
    Kyllä: yes,
    Ja: yes,
    ja: yes,
    Yes: yes,
    Toteutunut: yes,
    Genomfört: yes,
    Done: yes,
    Ei: no,
    Nej: no,
    No: no,
    'Ei toteutunut': no,
    'Not done': no,
    'yhteensä 5': number(5),
    '5 of 12': ratio(5, 12),
    '26 av 41': ratio(26, 41),
    '5 out of 12': ratio(5, 12),
    'ei yhtään': number(0),
    inga: number(0),
    none: number(0),
    toteutuu: undefined,
    'valmistuu kesäkuussa': undefined,
    'otetaan käyttöön': undefined,
    'in use': yes,
    aa: { kind: 'grade', grade: 'AA' },
  });
});

describe('what no one can have meant, or may have meant otherwise', () => {
  says(undefined, {
    '-5': undefined,
    '−5': undefined,
    NaN: undefined,
    Infinity: undefined,
    '1e309': undefined,
    '1e3': undefined,
    '3.548': undefined,
    '126.646 €': undefined,
    '9999999999999999': undefined,
    '007': undefined,
    '3  548': undefined,
    '1 2345': undefined,
    '٣': undefined,
    '½': undefined,
    '0/0': undefined,
    '41/0': undefined,
    '0,5/2': undefined,
    '1/2/3': undefined,
    '3/2020': undefined,
    '17.3.': undefined,
    '31.2.2020': undefined,
    '20 % + 30 %': undefined,
    '20 % + 30': undefined,
    '2 kpl + 1 h': undefined,
    '2 +': undefined,
    '+9 %': undefined,
    '+9 + 3': undefined,
    '+': undefined,
    'noin 50': undefined,
    'noin puolet': undefined,
    'yli 50': undefined,
    '5–7': undefined,
    '5 kesällä': undefined,
    'ei vielä': undefined,
    'Kyllä ja ei': undefined,
    AAAA: undefined,
    '20 asiakaspäätettä; 15 puhelinta': undefined,
    [`${'0'.repeat(200)}1`]: undefined,
  });
  it('a text of 200 characters is read and a longer one is not', () => {
    assert.deepEqual(readActual(`5${' '.repeat(199)}`), number(5));
    assert.equal(readActual(`5${' '.repeat(200)}`), undefined);
  });
});

describe('a share', () => {
  describe('of a target in per cent', () => {
    says('55–75 %', {
      '46,17 % (633/1371)': ratio(633, 1371),
      '46.17% (633 / 1371)': ratio(633, 1371),
      '46,2 % (633/1371)': ratio(633, 1371),
      '46 % (633/1371)': ratio(633, 1371),
      '633/1371 (46,17 %)': ratio(633, 1371),
      '633/1371 = 46,17 %': ratio(633, 1371),
      '46,17 % = 633/1371': ratio(633, 1371),
      '46,171 % (633/1371)': undefined,
      '46,18 % (633/1371)': undefined,
      '46,16 % (633/1371)': undefined,
      '47 % (633/1371)': undefined,
      '46,17 (633/1371)': undefined,
      '46,17 % (633/1371': undefined,
      '46,17 % 633/1371': undefined,
      '46,17 % = 633/1371)': undefined,
      '633/1371 (46,18 %)': undefined,
      '633/1371 (46,17 %': undefined,
      '633/1371 = 46,17': undefined,
      '6,3 % (1/16)': ratio(1, 16),
      '6,2 % (1/16)': ratio(1, 16),
      '6,1 % (1/16)': undefined,
      '0 % (0/0)': undefined,
      '633/1371': ratio(633, 1371),
      '41/26': ratio(41, 26),
      '0/41': ratio(0, 41),
      '12/2000': undefined,
      '12/2099': undefined,
      '12/2100': ratio(12, 2100),
      '12/1999': ratio(12, 1999),
      '13/2020': ratio(13, 2020),
      '0,15 % (3/2020)': ratio(3, 2020),
      '46': number(46),
      '46,17 %': number(46.17, '%'),
      '46 kpl': undefined,
      '46 €': undefined,
      '2 + 1': number(3),
      '+9': undefined,
      Kyllä: undefined,
      '17.3.2020': undefined,
    });
  });
  describe("of a target on last year's", () => {
    says('≥ edellisen vuoden toteuma', {
      '26/41': ratio(26, 41),
      '126 646 €': number(126646, '€'),
      '45 %': number(45, '%'),
    });
  });
  describe('of a target that counts', () => {
    says('≥ 10', {
      '26/41': undefined,
      '63,41 % (26/41)': ratio(26, 41),
      '63 %': number(63, '%'),
      '12 kpl': number(12, 'kpl'),
    });
    says('88–132 (≤ edellisen vuoden toteuma)', {
      '100': number(100),
      '26/41': undefined,
      '+3': { kind: 'added', by: 3 },
    });
    says('88–132 % (≤ edellisen vuoden toteuma)', { '26/41': ratio(26, 41), '100 kpl': undefined });
  });
});

describe('a number with a unit', () => {
  says('≥ 20 puhelinta', {
    '20': number(20),
    '20 puhelinta': number(20, 'puhelinta'),
    '1 Puhelin': number(1, 'Puhelin'),
    '20 uutta puhelinta': number(20, 'uutta puhelinta'),
    '20 älypuhelinta': number(20, 'älypuhelinta'),
    '20 kpl': number(20, 'kpl'),
    '20 kappaletta': number(20, 'kappaletta'),
    '20 st': number(20, 'st'),
    '20 h': undefined,
    '20 ta': undefined,
    '20 nta': number(20, 'nta'),
    '20 stycken': number(20, 'stycken'),
    '20 pcs': number(20, 'pcs'),
    '20 pieces': number(20, 'pieces'),
    '20 asiakaspäätettä': undefined,
    '20 %': undefined,
    '20 €': undefined,
    '26/41': undefined,
    '48,78 % (20/41)': undefined,
    '+3 puhelinta': { kind: 'added', by: 3, unit: 'puhelinta' },
    '+3 asiakaspäätettä': undefined,
    '2 + 1': number(3),
    Kyllä: undefined,
  });
  says('≥ 5 kpl', { '5 puhelinta': number(5, 'puhelinta'), '5 %': undefined, '5 €': undefined });
  says('≥ 5 €', { '5 €': number(5, '€'), '5 euroa': number(5, '€'), '5 kpl': undefined, '5 %': undefined });
});

describe('several numbers', () => {
  const [twenty, fifteen] = [number(20), number(15)];
  const [terminals, phones] = [number(20, 'asiakaspäätettä'), number(15, 'puhelinta')];
  says('≥ 20 asiakaspäätettä; ≥ 15 puhelinta', {
    '20 asiakaspäätettä; 15 puhelinta': parts(terminals, phones),
    '15 puhelinta; 20 asiakaspäätettä': parts(terminals, phones),
    '15 puhelinta; 20': undefined,
    '20; 15 puhelinta': parts(twenty, phones),
    '20; 15': parts(twenty, fifteen),
    '20 + 15': parts(twenty, fifteen),
    '20, 15': parts(twenty, fifteen),
    '20 ja 15': parts(twenty, fifteen),
    '20 och 15': parts(twenty, fifteen),
    '20; –': parts(twenty, undefined),
    '–; 15': parts(undefined, fifteen),
    '; 15': parts(undefined, fifteen),
    '20;': parts(twenty, undefined),
    '20 kpl; 15 kpl': parts(number(20, 'kpl'), number(15, 'kpl')),
    '20 päätettä; 15 puhelinta': parts(number(20, 'päätettä'), phones),
    '20': undefined,
    '20; 15; 3': undefined,
    '20 laitetta; 15 puhelinta': undefined,
    '20 puhelinta; 15 puhelinta': undefined,
    '20 %; 15': undefined,
    '48,78 % (20/41); 15': undefined,
    '20 +': undefined,
    '+ 15': undefined,
    '20 h; 15': undefined,
    '20; 15 kesällä': undefined,
    Kyllä: undefined,
    '+9': undefined,
  });
  says('2–4 tulosyksikköpalaveria; 1 tulosyksikön kehittämispäivä', {
    '2 + 1': parts(number(2), number(1)),
    '1 kehittämispäivä + 2 palaveria': parts(number(2, 'palaveria'), number(1, 'kehittämispäivä')),
  });
  says('≥ 90 %; ≥ 15 puhelinta', {
    '91 % (10/11); 15': parts(ratio(10, 11), fifteen),
    '92 % (10/11); 15': undefined,
  });
});

describe('every member, a grade, a day', () => {
  says('Kaikki työryhmät kokoontuneet ≥ 2 kertaa', {
    Kyllä: yes,
    Kaikki: yes,
    alla: yes,
    all: yes,
    'kaikki 5': undefined,
    Ei: no,
    '5/5': ratio(5, 5),
    '3/5': ratio(3, 5),
    '100 % (5/5)': ratio(5, 5),
    '6/5': undefined,
    '5': undefined,
    '17.3.2020': undefined,
  });
  says('WCAG 2.1 kriteeristön AA-taso', {
    A: { kind: 'grade', grade: 'A' },
    AA: { kind: 'grade', grade: 'AA' },
    AAA: { kind: 'grade', grade: 'AAA' },
    'AA-taso': { kind: 'grade', grade: 'AA' },
    'nivå AA': { kind: 'grade', grade: 'AA' },
    'WCAG 2.1 AA': { kind: 'grade', grade: 'AA' },
    'AA-nivå enligt WCAG 2.1': { kind: 'grade', grade: 'AA' },
    Kyllä: yes,
    Ei: no,
    AAAA: undefined,
    '5': undefined,
  });
  for (const wording of ['1. vuosineljänneksen aikana', '30.6. mennessä', '2.–4.10.2020', 'Toteutunut'])
    says(wording, {
      '17.3.2020': { kind: 'day', day: '2020-03-17' },
      Toteutunut: yes,
      Ei: no,
      '5': undefined,
    });
  says('mitä sattuu', { '5': number(5), Kyllä: yes, '633/1371': ratio(633, 1371) });
});

describe('how often something happened', () => {
  says('vähintään kaksi kertaa', {
    kahdesti: number(2, 'kertaa'),
    '2 gånger': number(2, 'gånger'),
    twice: number(2, 'times'),
    'en gång': number(1, 'gånger'),
    '2 krt': number(2, 'krt'),
    '2 h': undefined,
  });
});
