import { doesNotUnderstand, leaves, reads } from './reads.ts';

/** Every word of a list is used in the pattern in the place of "_". */
function each(words: string, pattern: string): string[] {
  return words.split(', ').map((word) => pattern.replace('_', word));
}

describe('a range', () => {
  const range = { kind: 'range', min: 7, max: 11 } as const;
  describe('with any dash', () => {
    reads(range, '7-11', '7‐11', '7‑11', '7‒11', '7–11', '7—11', '7―11', '7−11', '7﹣11', '7－11');
    reads(range, '7 – 11', '7 -11', '7\u00a0–\u202f11', '\t7\n–\n11 ', '7\u00ad–\u200b11');
  });
  describe('in words', () => {
    reads(range, 'välillä 7–11', '7–11 välillä', '7 ja 11 välillä', 'mellan 7 och 11', 'between 7 and 11');
    reads(range, 'från 7 till 11', '7 till 11', 'from 7 to 11', '7 to 11', 'from 7–11');
    reads(range, 'vähintään 7 ja enintään 11', 'enintään 11, vähintään 7', 'at least 7 and at most 11');
    reads(range, 'seven to 11', 'yhteensä 7–11', '7–11 yhteensä', '7–11 totalt', 'altogether 7–11');
  });
  describe('in a unit', () => {
    reads({ kind: 'range', min: 55, max: 75, unit: '%' }, '55–75 %', '55-75%', '55 % – 75 %', '55%–75%');
    reads({ kind: 'range', min: 55, max: 75, unit: '%' }, '55–75 prosenttia', '55 to 75 per cent');
    reads({ kind: 'range', min: 5, max: 7, unit: '€' }, '5 €–7 €', '5–7 euroa', 'mellan 5 och 7 euro');
    reads({ kind: 'range', min: 5, max: 7, unit: 'kpl' }, '5–7 kpl', '5–7kpl', 'vähintään 5, enintään 7 kpl');
    reads({ kind: 'range', min: 5, max: 7, unit: 'kpl' }, 'vähintään 5 kpl ja enintään 7');
    reads({ kind: 'range', min: 5, max: 7, unit: 'visits' }, 'between 5 and 7 visits');
  });
  describe('of one number', () => {
    reads({ kind: 'range', min: 5, max: 5 }, '5–5', 'at least 5 and at most 5');
  });
  describe('of numbers with decimals or thousands', () => {
    reads({ kind: 'range', min: 10000, max: 12000 }, '10 000–12 000', '10\u00a0000–12\u00a0000');
    reads({ kind: 'range', min: 3.5, max: 4.5 }, '3,5–4,5', '3.50–4.50');
    reads({ kind: 'range', min: 1.5, max: 2 }, '1,5–2');
    reads({ kind: 'range', min: 3.5, max: 4.5 }, 'between 3.5 and 4.5', 'from 3.5 to 4.5');
    leaves({ why: 'ambiguous' }, '3.5–4.5', 'mellan 3.5 och 4.5');
    leaves({ why: 'ambiguous-number', number: '8.00–16.00' }, '8.00–16.00');
    leaves({ why: 'ambiguous-number', number: '8.30 – 16.15' }, '8.30 – 16.15');
  });
  describe('that is no range', () => {
    leaves({ why: 'reversed-range' }, '11–7', '75–55 %', 'between 11 and 7', '7,1–7,0');
    leaves({ why: 'reversed-range' }, '≥ 10 ja ≤ 5', 'enintään 5, vähintään 10', '> 5 ja < 5', '≥ 5 ja < 5');
    doesNotUnderstand({
      '7 ja 11': '7 ja 11',
      '55 %–75 €': '–75 €',
      '55 %–75': '–75',
      '7–': '–',
      '–7': '–7',
    });
    doesNotUnderstand({
      '7–9–11': '–11',
      'from 7 and 11': 'from 7 and 11',
      'between 7 or 11': 'between 7 or 11',
    });
    doesNotUnderstand({ 'noin 5–7': '–7', 'vähintään 5–7': '–7' });
  });
});

describe('a bound', () => {
  const least = { kind: 'bound', at: 'least', value: 10 } as const;
  const most = { kind: 'bound', at: 'most', value: 10 } as const;
  const over = { kind: 'bound', at: 'least', strict: true, value: 10 } as const;
  const below = { kind: 'bound', at: 'most', strict: true, value: 10 } as const;
  describe('at least', () => {
    reads(least, ...each('≥, ≧, ⩾, >=, > =, =>, = >', '_ 10'), '≥10', '>=10');
    reads(
      least,
      ...each(
        'vähintään, Vähintään, vähintäin, ainakin, väh, väh., vähint, vähint., minimi, minimissään',
        '_ 10',
      ),
    );
    reads(least, ...each('minst, åtminstone, lägst, minimum, minimum of, min, min.', '_ 10'));
    reads(least, ...each('at least, a minimum of, at minimum', '_ 10'));
    reads(least, ...each('no less than, not fewer than, no lower than', '_ 10'));
    reads(least, ...each('ei alita, understiger inte, underskrider ej', '_ 10'));
    reads(least, ...each('ei alle, inte under, ej under, inte mindre än, ej färre än', '_ 10'));
    reads(least, '10 tai enemmän', '10 eller fler', '10 eller mer', '10 eller flera', '10 or more');
    reads(least, 'Vähintään 10.', 'vähintään 10 yhteensä', 'in total at least 10', 'yht. väh. 10');
  });
  describe('at most', () => {
    reads(most, ...each('≤, ≦, ⩽, <=, < =, =<, = <', '_ 10'));
    reads(most, ...each('enintään, enint, enint., korkeintaan, maksimissaan, maks, maks., maksimi', '_ 10'));
    reads(most, ...each('högst, som mest, max, max., upp till, maximum, maximum of', '_ 10'));
    reads(
      most,
      ...each('at most, a maximum of, up to, no more than, not higher than, no greater than', '_ 10'),
    );
    reads(most, ...each('ei ylitä, överstiger inte, överskrider ej, does not exceed, not exceeding', '_ 10'));
    reads(most, ...each('ei yli, inte över, ej över, inte mer än, ej fler än', '_ 10'));
    reads(most, '10 tai vähemmän', '10 eller färre', '10 eller mindre', '10 or fewer', '10 or less');
  });
  describe('more than', () => {
    reads(over, ...each('>, yli, enemmän kuin, suurempi kuin, över', '_ 10'));
    reads(over, ...each('mer än, fler än, större än, högre än, over, above', '_ 10'));
    reads(over, ...each('ylittää, överstiger, överskrider, exceeds', '_ 10'));
    reads(over, ...each('more than, greater than, higher than, larger than', '_ 10'));
  });
  describe('less than', () => {
    reads(below, ...each('<, alle, vähemmän kuin, pienempi kuin, mindre än, färre än, lägre än', '_ 10'));
    reads(below, ...each('alittaa, understiger, underskrider', '_ 10'));
    reads(below, ...each('under, below, less than, fewer than, lower than, smaller than', '_ 10'));
  });
  describe('in a unit', () => {
    reads({ ...over, value: 90, unit: '%' }, '> 90 %', 'yli 90 prosenttia', 'över 90 procent', 'over 90%');
    reads({ ...least, unit: 'kpl' }, '≥ 10 kpl', 'Vähintään 10 kpl.');
    reads({ ...least, value: 5, unit: 'visits' }, '5 or more visits', 'at least five visits');
  });
  describe('told after the number', () => {
    reads({ ...least, unit: 'kpl' }, '10 kpl vähintään', '10 kpl tai enemmän', '10 kpl tai yli');
    reads(least, '10+', '10 minst', '10 at least', '10 or over', '10 eller över', '10 or above');
    reads({ ...least, unit: 'visits' }, '10 visits or more', '10 or more visits');
    reads(most, '10 enintään', '10 max.', '10 at most', '10 tai alle', '10 eller under', '10 or below');
    doesNotUnderstand({ '10 min': 'min', '10 min.': 'min.', '10 +': '+', '10+ kpl': '+ kpl' });
  });
  describe('as a sentence', () => {
    const share = { kind: 'bound', at: 'least', value: 90, unit: '%' } as const;
    reads(
      share,
      'on vähintään 90 %',
      'on oltava vähintään 90 %',
      'pysyy vähintään 90 %:ssa',
      'oltava ≥ 90 %',
    );
    reads(share, 'är minst 90 %', 'ska vara minst 90 procent', 'is at least 90 %', 'should be at least 90 %');
    reads(
      { ...share, strict: true },
      'pysyy yli 90 %:n',
      'on yli 90 prosentin',
      'stays above 90 %',
      'yli 90 %:n',
    );
    reads(
      { kind: 'bound', at: 'most', strict: true, value: 5, unit: '%' },
      'pysyy alle 5 prosentin',
      'håller sig under 5 %',
      'stays below 5 %',
      'must be below 5 %',
    );
    reads({ kind: 'range', min: 7, max: 11 }, 'pysyy välillä 7–11', 'ligger mellan 7 och 11', 'is 7–11');
    reads({ kind: 'exactly', value: 5 }, 'on 5', 'ska vara 5', 'is five');
    doesNotUnderstand({ 'pysyy 5': 'pysyy 5', 'stays at 5': 'stays at 5', 'ei ole 5': 'ei ole 5' });
  });
  describe('twice or crosswise', () => {
    doesNotUnderstand({
      '≥ ≥ 10': '≥ ≥ 10',
      'vähintään yli 10': 'vähintään yli 10',
      'vähintään noin 10': 'vähintään noin 10',
    });
    doesNotUnderstand({ '10 tai': 'tai', '10 tai 12': 'tai 12', vähintään: 'vähintään' });
  });
});

describe('a number alone', () => {
  reads(
    { kind: 'exactly', value: 5 },
    '5',
    ' 5 ',
    'tasan 5',
    'täsmälleen 5',
    'exakt 5',
    'precis 5',
    'exactly 5',
  );
  reads(
    { kind: 'exactly', value: 5 },
    '= 5',
    'viisi',
    'fem',
    'five',
    'yhteensä 5',
    '5 sammanlagt',
    'totalt 5',
  );
  reads({ kind: 'exactly', value: 0 }, '0', 'nolla', 'noll', 'zero');
  reads({ kind: 'exactly', value: 100, unit: '%' }, '100 %', '100%', '100 prosenttia', '100 procent');
  reads({ kind: 'exactly', value: 100, unit: '%' }, '100 pros.', '100 per cent', '100 percent', '100 pct');
  reads({ kind: 'exactly', value: 1, unit: '%' }, '1 prosentti');
  reads({ kind: 'exactly', value: 0 }, 'ei yhtään', 'inga', 'none', 'inte en enda');
  reads({ kind: 'exactly', value: 0, unit: 'valitusta' }, 'ei yhtään valitusta');
  reads({ kind: 'exactly', value: 500, unit: '€' }, '€ 500', '€500', '500 €');
  reads(
    { kind: 'exactly', value: 5, unit: 'koulutusta' },
    '5 koulutusta pidetty',
    'järjestetään 5 koulutusta',
  );
  reads(
    { kind: 'bound', at: 'least', value: 5, unit: 'kurser' },
    'minst 5 kurser ordnats',
    'ordnas minst 5 kurser',
  );
  doesNotUnderstand({ ei: 'ei', no: 'no', '50 % toteutunut': 'toteutunut', '€ 500 kpl': 'kpl' });
  doesNotUnderstand({ '5.': '.', '7–11.': '.', '-5': '–5', '≥ -5': '≥ –5', '=': '=', '+5': '+5' });
});

describe('a number with what it is of', () => {
  const share = { kind: 'bound', at: 'least', value: 85, unit: '%' } as const;
  reads(share, '≥ 85 % vastaajista', 'vähintään 85 % vastaajista tyytyväisiä', 'osuus vähintään 85 %');
  reads(share, 'minst 85 % av svararna', 'andel minst 85 %', 'at least 85 % of respondents');
  reads({ kind: 'bound', at: 'least', value: 4 }, 'keskiarvo ≥ 4,0', 'medelvärde minst 4,0', 'average ≥ 4.0');
  doesNotUnderstand({ '85 % tyytyväisiä': 'tyytyväisiä', 'budjetti ≥ 4': 'budjetti ≥ 4' });
});

describe('a mark on a scale', () => {
  const mark = { kind: 'bound', at: 'least', value: 4 } as const;
  reads(mark, '≥ 4,0 (asteikko 1–5)', '≥ 4 asteikolla 1–5', '≥ 4 (skala 1–5)', 'minst 4 på skalan 1–5');
  reads(
    mark,
    'minst 4 på en skala 1-5',
    'minst 4 på skala 1–5',
    '≥ 4 (scale 1–5)',
    'at least 4 on a scale of 1 to 5',
  );
  reads(mark, '≥ 4,0/5', 'vähintään 4,0 / 5', 'at least 4.0/5');
  doesNotUnderstand({ 'vähintään 2/3': '/3', '≥ 4/5': '/5', '4,2/5': '/5' });
  reads(mark, 'at least 4 on a scale from 1 to 5', '≥ 4 (asteikko 1–5) vuodessa');
  doesNotUnderstand({ '≥ 4 (asteikko 1–5': '(asteikko 1–5', '≥ 4 asteikko 1–5)': 'asteikko 1–5)' });
  doesNotUnderstand({
    '≥ 4 (asteikko)': '(asteikko)',
    '≥ 4 asteikolla 1': 'asteikolla 1',
    '≥ 4 asteikolla –5': 'asteikolla –5',
  });
});

describe('about a number', () => {
  const about = { kind: 'about', value: 200 } as const;
  reads(about, ...each('≈, ≅, ≃, ~, noin, n., suunnilleen, arviolta', '_ 200'));
  reads(about, ...each('ca, ca., c., c:a, cirka, circa, ungefär, omkring', '_ 200'), 'n.200', '~200');
  reads(about, ...each('about, approximately, approx, approx., around, roughly', '_ 200'));
  reads({ ...about, unit: 'kpl' }, 'noin 200 kpl', 'n. 200 kpl vuodessa');
  doesNotUnderstand({ 'n 200': 'n 200', 'noin yli 200': 'noin yli 200' });
});

describe('the words of numbers', () => {
  const numbers = [
    ['yksi', 'one'],
    ['kaksi', 'två', 'two'],
    ['kolme', 'tre', 'three'],
    ['neljä', 'fyra', 'four'],
    ['viisi', 'fem', 'five'],
    ['kuusi', 'sex', 'six'],
    ['seitsemän', 'sju', 'seven'],
    ['kahdeksan', 'åtta', 'eight'],
    ['yhdeksän', 'nio', 'nine'],
    ['kymmenen', 'tio', 'ten'],
  ];
  for (const [index, words] of numbers.entries())
    reads(
      { kind: 'bound', at: 'least', value: index + 1, unit: 'kertaa' },
      ...words.map((word) => `≥ ${word} kertaa`),
    );
  doesNotUnderstand({ 'ett möte': 'ett möte', 'en gång i månaden': 'i månaden', 'twice a month': 'a month' });
  doesNotUnderstand({ 'kerran kuukaudessa': 'kuukaudessa', 'once or twice': 'or twice' });
  const times = (value: number, unit: string) => ({ kind: 'bound', at: 'least', value, unit }) as const;
  reads(times(1, 'kertaa'), 'vähintään kerran', '≥ kerran vuodessa');
  reads(times(2, 'kertaa'), 'vähintään kahdesti', 'vähintään kahdesti vuodessa');
  reads(times(3, 'kertaa'), 'vähintään kolmesti');
  reads(times(1, 'gånger'), 'minst en gång', 'minst en gång per år');
  reads(times(2, 'gånger'), 'minst två gånger');
  reads(times(1, 'times'), 'at least once', 'at least once a year');
  reads(times(2, 'times'), 'at least twice', 'at least two times');
});
