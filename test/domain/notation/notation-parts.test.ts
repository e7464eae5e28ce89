import type { NumberTarget } from '../../../src/domain/target.ts';
import { doesNotUnderstand, leaves, reads } from './reads.ts';

const least = (value: number, unit: string): NumberTarget => ({ kind: 'bound', at: 'least', value, unit });

describe('several rules on one number', () => {
  const range: NumberTarget = { kind: 'range', min: 88, max: 132 };
  const atMostLastYears: NumberTarget = { kind: 'relative', at: 'most', of: 'previous' };
  reads(
    { kind: 'both', parts: [range, atMostLastYears] },
    '88–132 (≤ edellisen vuoden toteuma)',
    '88–132(≤ edellisen vuoden toteuma)',
    '88–132 (högst föregående års utfall)',
    "88–132 (at most last year's actual)",
    '88–132, enintään edellisen vuoden toteuma',
    '88–132; ≤ edellisen vuoden toteuma',
    '88–132 ja ≤ edellisen vuoden toteuma',
    '88–132 sekä ≤ edellisen vuoden toteuma',
    '88–132 vuodessa (≤ edellisen vuoden toteuma)',
  );
  reads(
    {
      kind: 'both',
      parts: [
        { kind: 'bound', at: 'most', value: 10 },
        { ...atMostLastYears, at: 'least', change: 0.05 },
      ],
    },
    'enintään 10; vähintään 105 % edellisen vuoden toteumasta',
    'högst 10 och minst 105 % av föregående års utfall',
    "at most 10, at least 105% of last year's actual",
  );
  reads(
    { kind: 'both', parts: [{ ...range, unit: 'kpl' }, atMostLastYears] },
    '88–132 kpl (≤ edellisen vuoden toteuma)',
    '88–132 kpl och högst föregående års utfall',
  );
  reads(
    {
      kind: 'both',
      parts: [range, { ...atMostLastYears, at: 'least' }, { ...atMostLastYears, change: 0.1 }],
    },
    '88–132 (≥ edellisen vuoden toteuma; ≤ edellisen vuoden toteuma + 10 %)',
    '88–132 (≥ edellisen vuoden toteuma) (≤ edellisen vuoden toteuma + 10 %)',
  );
  reads(
    {
      kind: 'both',
      parts: [
        { kind: 'bound', at: 'least', strict: true, value: 5 },
        { kind: 'bound', at: 'most', value: 10 },
      ],
    },
    '> 5 ja ≤ 10',
    'more than 5 & at most 10',
    'över 5 samt högst 10',
  );
  reads(
    {
      kind: 'both',
      parts: [
        { kind: 'range', min: 5, max: 10 },
        { kind: 'relative', at: 'least', of: 'previous' },
      ],
    },
    '≥ 5, ≤ 10, ≥ edellisen vuoden toteuma',
  );
  reads(
    { kind: 'both', parts: [{ kind: 'about', value: 100 }, atMostLastYears] },
    'n. 100 (≤ edellisen vuoden toteuma)',
  );
  describe('that compete, or only note something', () => {
    doesNotUnderstand({
      '≥ 20; ≥ 15': '≥ 20; ≥ 15',
      '7–11; 3–5': '7–11; 3–5',
      '5 (6)': '5 (6)',
      '2 + 1': '2 + 1',
    });
    doesNotUnderstand({ '≥ edellisen vuoden toteuma (121)': '≥ edellisen vuoden toteuma (121)' });
    doesNotUnderstand({ '5 (≤ edellisen vuoden toteuma)': '5 (≤ edellisen vuoden toteuma)' });
    doesNotUnderstand({ '7–11 (≥ 5)': '7–11 (≥ 5)', '7–11 (noin 9)': '7–11 (noin 9)' });
    doesNotUnderstand({ '≥ 20 a ja ≤ 30': 'a ja ≤ 30', '7–11 (≤ 5': '(≤ 5', '7–11 ()': '()', '7–11 (': '(' });
    doesNotUnderstand({ '≥ 5 kpl; ≤ 9 h; ≤ 9': '≥ 5 kpl; ≤ 9 h; ≤ 9' });
    leaves(
      { why: 'reversed-range' },
      '≥ 10 (≤ 5)',
      '> 10, ≤ 5',
      '≥ 5 ja < 5',
      '> 5 (≥ edellisen vuoden toteuma) (≤ 5)',
    );
  });
});

describe('numbers of several things', () => {
  const both: NumberTarget[] = [least(20, 'asiakaspäätettä'), least(15, 'puhelinta')];
  reads(
    { kind: 'all', parts: both },
    '≥ 20 asiakaspäätettä; ≥ 15 puhelinta',
    '≥ 20 asiakaspäätettä;\n\n≥ 15 puhelinta',
    '≥ 20 asiakaspäätettä, ≥ 15 puhelinta',
    '≥ 20 asiakaspäätettä ja ≥ 15 puhelinta',
    'vähintään 20 asiakaspäätettä sekä vähintään 15 puhelinta',
    'minst 20 asiakaspäätettä och minst 15 puhelinta',
    'minst 20 asiakaspäätettä samt minst 15 puhelinta',
    'at least 20 asiakaspäätettä and at least 15 puhelinta',
    '≥ 20 asiakaspäätettä & ≥ 15 puhelinta',
    '≥ 20 asiakaspäätettä + ≥ 15 puhelinta',
    '≥ 20 asiakaspäätettä vuodessa; ≥ 15 puhelinta vuodessa',
    '≥ 20 asiakaspäätettä (≥ 15 puhelinta)',
  );
  reads(
    {
      kind: 'all',
      parts: [
        { kind: 'range', min: 2, max: 4, unit: 'tulosyksikköpalaveria' },
        { kind: 'exactly', value: 1, unit: 'tulosyksikön kehittämispäivä' },
      ],
    },
    '2–4 tulosyksikköpalaveria; 1 tulosyksikön kehittämispäivä',
    '2–4 tulosyksikköpalaveria + yksi tulosyksikön kehittämispäivä',
  );
  reads(
    {
      kind: 'all',
      parts: [least(5, 'kpl'), { kind: 'bound', at: 'most', value: 10, unit: 'h' }, least(90, '%')],
    },
    '≥ 5 kpl, ≤ 10 h ja ≥ 90 %',
  );
  describe('that are of one thing, or of who knows what', () => {
    doesNotUnderstand({ '20 kpl; 15 kpl': '20 kpl; 15 kpl', '20 Kpl; 15 kpl; 5 h': '20 Kpl; 15 kpl; 5 h' });
    doesNotUnderstand({ '≥ 20 päätettä; ≥ 15 luuria; ≥ 3': '≥ 20 päätettä; ≥ 15 luuria; ≥ 3' });
    doesNotUnderstand({ '≥ 20 päätettä;': ';', '≥ 20 päätettä ja puhelinta': 'ja puhelinta' });
    doesNotUnderstand({
      '≥ 20 päätettä; puhelimet': '; puhelimet',
      '≥ 20 päätettä ≥ 15 luuria': '≥ 15 luuria',
    });
    doesNotUnderstand({ '≥ 5 päätettä; ≤ 10 luuria; kaikki': '; kaikki' });
  });
});

describe('a number for every member of a group', () => {
  const twice = (of: string, unit: string) => ({ kind: 'every', of, part: least(2, unit) }) as const;
  reads(
    twice('työryhmät', 'kertaa'),
    'Kaikki työryhmät kokoontuneet ≥ 2 kertaa vuoden aikana',
    'Kaikki työryhmät ovat kokoontuneet vähintään 2 kertaa',
    'Kaikki työryhmät kokoontuvat vähintään kaksi kertaa vuodessa',
    'Kaikki työryhmät pitäneet ≥ 2 kertaa',
    'Kaikki työryhmät järjestetyt ≥ 2 kertaa',
    'Kaikki työryhmät: ≥ 2 kertaa',
    'kaikki työryhmät ≥ 2 kertaa',
  );
  reads(twice('työryhmä', 'kertaa'), 'Jokainen työryhmä kokoontuu vähintään 2 kertaa');
  reads(twice('alueelliset työryhmät', 'kertaa'), 'Kaikki alueelliset työryhmät kokoontuneet ≥ 2 kertaa');
  reads(twice('RFID-laitteet', 'kertaa'), 'Kaikki RFID-laitteet ≥ 2 kertaa');
  reads(
    twice('arbetsgrupper', 'gånger'),
    'Alla arbetsgrupper har sammanträtt minst 2 gånger under året',
    'Alla arbetsgrupper sammanträder minst två gånger per år',
    'Alla arbetsgrupper träffas minst 2 gånger',
    'Alla arbetsgrupper möts minst 2 gånger',
    'Samtliga arbetsgrupper: minst 2 gånger',
  );
  reads(
    twice('working groups', 'times'),
    'All working groups have met at least 2 times during the year',
    'All working groups meet at least two times a year',
    'All working groups met at least 2 times',
    'All the working groups: at least 2 times',
  );
  reads(
    twice('working group', 'times'),
    'Every working group has met at least 2 times',
    'Every working group meets at least 2 times',
  );
  reads(
    { kind: 'every', of: 'kirjastot', part: { kind: 'relative', at: 'least', of: 'previous' } },
    'Kaikki kirjastot ≥ edellisen vuoden toteuma',
  );
  doesNotUnderstand({
    'Kaikki työryhmät': 'Kaikki työryhmät',
    'Kaikki ≥ 2': 'Kaikki ≥ 2',
    'Kaikki 5 ryhmää ≥ 2': 'Kaikki 5 ryhmää ≥ 2',
  });
  doesNotUnderstand({
    'työryhmät ≥ 2 kertaa': 'työryhmät ≥ 2 kertaa',
    'Kaikki kesällä ≥ 2': 'Kaikki kesällä ≥ 2',
  });
  doesNotUnderstand({
    'Kaikki työryhmät eivät kokoonnu ≥ 2 kertaa': 'Kaikki työryhmät eivät kokoonnu ≥ 2 kertaa',
  });
  doesNotUnderstand({
    'Kaikki ryhmät ≥ 2 kertaa, paitsi yksi': ', paitsi yksi',
    'Kaikki ryhmät ≥ 2; ≥ 3': '; ≥ 3',
  });
});
