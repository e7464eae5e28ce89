import type { NumberTarget } from '../../../src/domain/target.ts';
import { doesNotUnderstand, leaves, reads } from './reads.ts';

type Relative = Extract<NumberTarget, { kind: 'relative' }>;

const least: Relative = { kind: 'relative', at: 'least', of: 'previous' };
const most: Relative = { kind: 'relative', at: 'most', of: 'previous' };
const about: Relative = { kind: 'relative', at: 'about', of: 'previous' };
const grows: Relative = { kind: 'relative', at: 'least', strict: true, of: 'previous' };
const shrinks: Relative = { kind: 'relative', at: 'most', strict: true, of: 'previous' };

/** What last year's actual is called, after "at least". */
const lastYears = [
  'edellisen vuoden toteuma',
  'edellisvuoden toteuma',
  'viime vuoden toteumaa',
  'edellisen vuoden toteuman',
  'edellisen vuoden toteumasta',
  'edellisen vuoden toteutuma',
  'edellisen vuoden määrä',
  'edellisen vuoden määrää',
  'edellisen vuoden määrästä',
  'edellisen vuoden taso',
  'edellisvuoden tason',
  'viime vuoden tasosta',
  'edellisen vuoden tulos',
  'edellisen vuoden tuloksen',
  'edellisen vuoden tuloksesta',
  'edellinen vuosi',
  'edellisvuosi',
  'edellisenä vuonna',
  'edellisvuonna',
  'viime vuonna',
  'vuoden 2019 toteuma',
  '2019 toteuma',
  '2019 toteuman',
  'toteuma 2019',
  'toteumaa vuonna 2019',
  'toteumasta 2019',
  'föregående års utfall',
  'förra årets nivå',
  'fjolårets resultat',
  'föregående års antal',
  'utfallet föregående år',
  'utfallet förra året',
  'utfallet i fjol',
  'föregående år',
  'förra året',
  'i fjol',
  '2019 års utfall',
  'utfallet 2019',
  "last year's actual",
  'last year’s actuals',
  "the previous year's level",
  "last year's result",
  "last year's outcome",
  "last year's figure",
  "last year's total",
  "last year's number",
  'last year',
  'the previous year',
  'the 2019 actual',
];

describe("a target on last year's actual", () => {
  describe('by any of its names', () => {
    reads(least, ...lastYears.map((name) => `vähintään ${name}`));
  });

  describe('in any direction', () => {
    reads(least, '≥ edellisen vuoden toteuma', 'minst föregående års utfall', "at least last year's actual");
    reads(most, '≤ edellisen vuoden toteuma', 'högst föregående års utfall', "at most last year's actual");
    reads(about, '≈ edellisen vuoden toteuma', 'ungefär föregående års utfall', "about last year's actual");
    reads(about, 'edellisen vuoden tasolla', 'edellisvuoden tasolla', 'viime vuoden tasolla');
    reads(about, 'på föregående års nivå', 'på förra årets nivå', 'på fjolårets nivå');
    reads(about, "at last year's level", "at the previous year's level");
    reads(
      grows,
      '> edellisen vuoden toteuma',
      'yli edellisen vuoden toteuman',
      'enemmän kuin edellisenä vuonna',
    );
    reads(grows, 'över föregående års utfall', 'mer än föregående år', 'more than last year');
    reads(shrinks, '< edellisen vuoden toteuma', 'alle edellisen vuoden toteuman', 'färre än i fjol');
    reads(shrinks, 'under föregående års utfall', "below last year's actual", 'fewer than last year');
  });

  describe('by its trend', () => {
    reads(
      grows,
      'kasvaa edellisvuodesta',
      'Kasvaa',
      'kasvavat edellisestä vuodesta',
      'nousee viime vuodesta',
    );
    reads(grows, 'nousevat', 'lisääntyy edellisvuoteen verrattuna', 'lisääntyvät edelliseen vuoteen nähden');
    reads(
      grows,
      'kasvu',
      'kasvua viime vuoteen verrattuna',
      'nousu',
      'nousua',
      'kasvaa edellisen vuoden tasosta',
    );
    reads(
      grows,
      'ökar från föregående år',
      'stiger sedan förra året',
      'växer',
      'ökning jämfört med fjolåret',
    );
    reads(grows, 'ökar i förhållande till föregående år', 'ökar från i fjol', 'ökar jämfört med förra året');
    reads(grows, 'increases from last year', 'increase over the previous year', 'grows', 'grow on last year');
    reads(
      grows,
      'rises since last year',
      'rise',
      'growth compared to last year',
      'grows compared with last year',
    );
    reads(grows, 'increases relative to the previous year');
    reads(
      shrinks,
      'vähenee edellisvuodesta',
      'Vähenee',
      'vähenevät',
      'laskee',
      'laskevat',
      'pienenee',
      'pienenevät',
    );
    reads(shrinks, 'alenee', 'vähennys', 'lasku', 'minskar från föregående år', 'sjunker', 'minskning');
    reads(
      shrinks,
      'decreases from last year',
      'decrease',
      'falls',
      'fall',
      'declines',
      'decline',
      'drops',
      'drop',
    );
    reads(
      least,
      'ei laske',
      'ei vähene edellisvuodesta',
      'eivät pienene',
      'ei alene',
      'minskar inte',
      'sjunker ej',
    );
    reads(least, 'does not fall', "doesn't decrease from last year", 'do not decline', 'don’t drop');
    reads(
      most,
      'ei kasva edellisvuodesta',
      'ei nouse',
      'eivät lisäänny',
      'ökar inte',
      'stiger ej',
      'växer inte',
    );
    reads(most, 'does not increase', "doesn't rise", 'do not grow from last year', "don't rise");
  });

  describe('whose number stays', () => {
    reads(about, 'pysyy ennallaan', 'säilyvät ennallaan', 'ennallaan', 'pysyy samana', 'muuttumaton');
    reads(about, 'säilyy edellisen vuoden tasolla', 'pysyy viime vuoden tasolla', 'vuoden 2019 tasolla');
    reads(about, 'oförändrad', 'förblir oförändrat', 'oförändrad från föregående år', 'på 2019 års nivå');
    reads(about, 'bibehålls på föregående års nivå', 'samma nivå som föregående år', 'i nivå med i fjol');
    reads(about, 'ei muutosta', 'ei muutu edellisvuodesta', 'ingen förändring', 'does not change from 2019');
    reads(about, 'unchanged', 'remains unchanged', 'unchanged from 2019', 'no change', 'stays the same');
    reads(about, "stays at last year's level", 'maintained at the 2019 level', 'the same as last year');
    reads(least, 'vähintään edellisen vuoden tasolla', 'säilyy vähintään vuoden 2019 tasolla');
    reads(
      least,
      'minst på 2019 års nivå',
      "at least at last year's level",
      'at least as in the previous year',
    );
    reads(least, 'vähintään yhtä paljon kuin edellisenä vuonna', 'vähintään sama kuin vuonna 2019');
    reads(least, 'minst lika många som föregående år', 'at least as many as last year');
    doesNotUnderstand({
      pysyy: 'pysyy',
      'inte oförändrad': 'inte oförändrad',
      'ei pysy samana': 'ei pysy samana',
    });
    doesNotUnderstand({ 'pysyy vuoden 2018 tasolla': 'pysyy vuoden 2018 tasolla' });
  });

  describe('named by the number of its year', () => {
    reads(grows, 'ökar från 2019', 'kasvaa vuodesta 2019', 'grows from 2019', 'ökar jämfört med år 2019');
    reads(grows, 'kasvaa vuoteen 2019 verrattuna', 'enemmän kuin vuonna 2019', 'more than in 2019');
    reads(
      { ...least, change: 0.05 },
      '+5 % vuodesta 2019',
      '5 % more than in 2019',
      'growth of 5 % from 2019',
    );
    reads({ ...most, change: -0.05 }, 'vähenee 5 % vuoden 2019 tasosta', 'minskar med 5 % från 2019');
    doesNotUnderstand({ 'ökar från 2018': 'från 2018', 'kasvaa vuodesta 2018': 'vuodesta 2018' });
    leaves({ why: 'ambiguous-number', number: '2019' }, 'more than 2019', 'fler än 2019');
    leaves({ why: 'another-year', year: 2019 }, 'under år 2019');
  });

  describe('with a change in per cent', () => {
    const up: Relative = { ...least, change: 0.05 };
    const down: Relative = { ...most, change: -0.05 };
    reads(
      up,
      '+5 % edellisestä vuodesta',
      '+ 5 % edellisvuodesta',
      '+5% föregående år',
      '+5 % from last year',
    );
    reads(up, '+5 % edellisen vuoden toteumasta', '≥ edellisen vuoden toteuma + 5 %', 'kasvaa 5 %');
    reads(
      up,
      'kasvaa vähintään 5 % edellisestä vuodesta',
      'kasvaa edellisestä vuodesta 5 %',
      'kasvua 5 prosenttia',
    );
    reads(
      up,
      'ökar med 5 % från föregående år',
      'ökar med minst 5 procent',
      'increases by 5 % from last year',
    );
    reads(
      up,
      '5 % enemmän kuin edellisenä vuonna',
      '5 % yli edellisen vuoden toteuman',
      '5 % mer än föregående år',
    );
    reads(up, '5 % more than last year', "5 % above last year's actual", '5 % more from last year');
    reads(up, 'vähintään 105 % edellisen vuoden toteumasta', 'minst 105 % av föregående års utfall');
    reads(up, "at least 105% of last year's actual");
    reads(
      down,
      '-5 % edellisestä vuodesta',
      '–5 % edellisvuodesta',
      '−5 % från föregående år',
      'vähenee 5 %',
    );
    reads(
      down,
      'vähenee vähintään 5 % edellisestä vuodesta',
      'minskar med 5 %',
      'falls by at least 5 % from last year',
    );
    reads(
      down,
      '5 % vähemmän kuin edellisenä vuonna',
      '5 % alle edellisen vuoden toteuman',
      '5 % färre än i fjol',
    );
    reads(down, "5 % under last year's actual", '5 % less than last year', '5 % less from last year');
    reads(down, 'enintään 95 % edellisen vuoden toteumasta', 'högst 95 % av föregående års utfall');
    reads(down, '≤ edellisen vuoden toteuma – 5 %');
    reads(
      { ...least, change: -0.1 },
      'vähenee enintään 10 %',
      'laskee korkeintaan 10 % edellisestä vuodesta',
    );
    reads({ ...least, change: -0.1 }, '≥ edellisen vuoden toteuma − 10 %', "≥ 90 % of last year's actual");
    reads({ ...most, change: 0.1 }, 'kasvaa enintään 10 %', 'increases by no more than 10 %');
    reads(
      { ...grows, change: 0.1 },
      'ökar med över 10 %',
      'increases by more than 10 %',
      "over 110 % of last year's actual",
    );
    reads({ ...shrinks, change: -0.1 }, 'minskar med över 10 %', "below 90 % of last year's actual");
    reads(
      { ...about, change: 0.025 },
      'noin 102,5 % edellisen vuoden toteumasta',
      '≈ föregående års utfall + 2,5 %',
    );
    reads(least, 'vähintään 100 % edellisen vuoden toteumasta', '+0 % edellisestä vuodesta');
  });

  describe('that may be a limit instead of a change', () => {
    doesNotUnderstand({ 'nousee yli 80 %': 'yli 80 %', 'laskee alle 5 %': 'alle 5 %' });
  });

  describe('with a change in per cent that the ending or the noun tells', () => {
    const up: Relative = { ...least, change: 0.05 };
    reads(up, 'kasvaa 5 %:lla', 'kasvaa vähintään 5 prosentilla edellisvuodesta', '5 % kasvu', '5 %:n kasvu');
    reads(up, '5 prosentin kasvu edellisestä vuodesta', 'vähintään 5 % kasvua', '5 % lisäys', '5 % nousua');
    reads(up, '5 % ökning från 2019', 'minst 5 procent ökning', '5 % increase', 'at least 5 % growth');
    reads(up, '5 % enemmän kuin 2019', '5 % more than 2019', '5 % fler än 2019');
    reads(
      { ...most, change: -0.05 },
      '5 % vähennys',
      '5 %:n lasku',
      '5 % minskning',
      '5 % decrease from 2019',
    );
    reads({ ...least, change: -0.05 }, 'enintään 5 %:n lasku', 'at most 5 % decline');
    reads({ ...grows, change: 0.05 }, 'kasvaa yli 5 %:lla', 'över 5 % ökning');
    doesNotUnderstand({ '5 kasvu': 'kasvu', '5 %:lla': '%:lla', 'kasvaa 5 %:n': '5 %:n' });
  });

  describe('with the step after the year', () => {
    const up: Relative = { ...least, change: 0.05 };
    reads(
      up,
      'edellinen vuosi + 5 %',
      '2019 + 5 %',
      'TP 2019 + 5 %',
      'föregående år + 5 %',
      'last year + 5 %',
    );
    reads({ ...most, change: -0.05 }, 'edellisvuosi – 5 %');
    reads(most, '≤ TP 2019', 'högst bokslutet 2019', 'enintään tilinpäätös 2019');
    doesNotUnderstand({ 'TP 2019': 'TP 2019', '2018 + 5 %': '2018 + 5 %', '2019 + 5': '2019 + 5' });
  });

  describe('as a trend', () => {
    reads(grows, 'kasvava', 'nouseva trendi', 'trendi nouseva', 'stigande', 'ökande trend', 'rising trend');
    reads(shrinks, 'laskeva', 'laskeva trendi', 'sjunkande trend', 'minskande', 'decreasing', 'falling');
  });

  describe('that ends at a number, whatever last year was', () => {
    const share = { kind: 'bound', at: 'least', value: 80, unit: '%' } as const;
    reads(share, 'nousee 80 %:iin', 'kasvaa edellisvuodesta 80 prosenttiin', 'nousee vähintään 80 %:iin');
    reads(share, 'ökar till 80 %', 'ökar till minst 80 %', 'increases to 80 %', 'rises to at least 80 %');
    reads({ ...share, strict: true }, 'nousee yli 80 %:n', 'kasvaa yli 80 prosentin', 'ökar till över 80 %');
    reads({ kind: 'bound', at: 'least', value: 200 }, 'nousee 200:aan', 'grows to 200');
    reads({ kind: 'bound', at: 'most', value: 5, unit: '%' }, 'laskee 5 %:iin', 'sjunker till 5 %');
    reads({ kind: 'bound', at: 'most', value: 5, unit: 'dagar' }, 'minskar till 5 dagar');
    reads({ kind: 'bound', at: 'most', strict: true, value: 5, unit: '%' }, 'laskee alle 5 prosentin');
    doesNotUnderstand({ 'nousee enintään 80 %:iin': 'enintään 80 %:iin', 'laskee yli 5 %:n': 'yli 5 %:n' });
  });

  describe('that is as last year, in few words', () => {
    reads(about, 'sama kuin 2019', 'samma som 2019', 'same as 2019', 'som i fjol', 'kuten viime vuonna');
    reads(about, 'ungefär som föregående år', 'about as last year', 'v. 2019 tasolla');
    reads(least, 'minst som i fjol', 'at least as last year', 'vähintään edellisvuoden', '≥ viime vuoden');
    reads(grows, 'yli edellisen vuoden');
    doesNotUnderstand({ 'sama kuin 2018': 'sama kuin 2018', 'som planerat': 'som planerat' });
    doesNotUnderstand({ '≥ edellisen vuoden budjetti': 'budjetti' });
  });

  describe('that leaves out what it needs', () => {
    doesNotUnderstand({ 'edellisen vuoden toteuma': 'edellisen vuoden toteuma', '+5 %': '+5 %' });
    doesNotUnderstand({ '105 % edellisen vuoden toteumasta': 'edellisen vuoden toteumasta', ei: 'ei' });
    doesNotUnderstand({ 'kasvaa 5 kpl': '5 kpl', '+5 edellisestä vuodesta': '+5 edellisestä vuodesta' });
    doesNotUnderstand({ '≥ 2018 toteuma': 'toteuma', '≥ vuoden 2018 toteuma': '≥ vuoden 2018 toteuma' });
    doesNotUnderstand({ '≥ toteuma': '≥ toteuma', '5 % enemmän': 'enemmän', 'kasvaa kovasti': 'kovasti' });
    doesNotUnderstand({
      '≥ edellisen vuoden toteuma + 5': '≥ edellisen vuoden toteuma + 5',
      '≥ edellisestä vuodesta': '≥ edellisestä vuodesta',
    });
  });
});
