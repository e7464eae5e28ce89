import assert from 'node:assert/strict';
import { nearestTo } from '../../src/language/nearest.ts';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort, type Phrase } from './phrase.ts';

const understand = understanding([agreement]);
/** A Wednesday in the second quarter. */
const today = '2020-04-08';
const intentOf = (message: string) => inShort(understand(message, today).intent);

const told: readonly Phrase[] = [
  ['Chat-palvelu etenee aikataulussa', '15 on-track'],
  ['chattjänsten är enligt planen', '15 on-track'],
  ['Chat service is on track', '15 on-track'],
  ['kulunvalvonta valmistuu 15.9.', '11 on-track 2020-09-15'],
  ['kulunvalvonta valmistuu 15.10.', '11 at-risk 2020-10-15'],
  ['passerkontrollen blir klar 15.9', '11 on-track 2020-09-15'],
  ['access control will be ready on 15.9.', '11 on-track 2020-09-15'],
  ['kulunvalvonta valmistuu 15.3.', 'report 11'],
  ['Aunela vaarassa viivästyä', '10 at-risk'],
  ['Aunela ei valmistu', '10 wont'],
  ['the printing system study will not happen', '13 wont'],
  ['39 ennallaan', '39 same'],
  ['webbinarier oförändrat', '39 same'],
  ['10 no change', '10 same'],
  ['Koha-projekti käynnistyi 17.3.', '2 done 2020-03-17'],
  ['Koha project started on 17 March', '2 done 2020-03-17'],
  ['Koha kom igång 17.3', '2 done 2020-03-17'],
  ['Verkkokirjaston saavutettavuus AA', '14 AA'],
  ['Nätbibliotekets tillgänglighet A', '14 A'],
  ['26/41 kirjastoa osallistui kehittämispäiviin', '24 26/41'],
  ['webinaareja 6 kaukolainoja 912', '39 6; 50 912'],
  ['SAP-tilausten osuus noin puolet', 'report 21'],
];

const asked: readonly Phrase[] = [
  ['Mitä on muuttunut 24.3. jälkeen?', 'changed 2020-03-24'],
  ['mikä on muuttunut tällä viikolla', 'changed 2020-04-06'],
  ['vad har ändrats sedan 24.3?', 'changed 2020-03-24'],
  ['What has changed since 24 March?', 'changed 2020-03-24'],
  ['what changed in logistics?', 'changed 2020-04-01 Logistiikka'],
  ['mitä on muuttunut 24.5. jälkeen?', 'unknown'],
  ['mittarin 10 historia', 'row 10 history'],
  ['historik för Aunela', 'row 10 history'],
  ['history of 10', 'row 10 history'],
  ['Miten kaukolainat ovat menneet viime vuoteen verrattuna?', 'row 50 compared'],
  ['hur har fjärrlånen gått jämfört med i fjol?', 'row 50 compared'],
  ['how are interlibrary loans doing compared with last year?', 'row 50 compared'],
  ['rivit 16 ja 17', 'rows any 16 17'],
  ['rows 16 and 17', 'rows any 16 17'],
  ['rivit 16 ja 99', 'unknown'],
  ['Näytä Q1:n kooste', 'digest Q1'],
  ['visa sammandraget för Q3', 'digest Q3'],
  ['kooste', 'digest'],
];

describe('What is told in words', () => {
  for (const [message, intent] of told)
    it(`means ${intent}: "${message}"`, () => assert.equal(intentOf(message), intent));

  it('may be followed by a question in the same breath', () => {
    const { intent } = understand('Aunela on valmis 20.3., mikä on vielä punaisella?', today);
    assert.equal(inShort(intent), '10 done 2020-03-20');
    assert.ok(intent.kind === 'tell' && intent.asks !== undefined);
    assert.equal(inShort(intent.asks), 'rows red');
  });
});

describe('What is asked', () => {
  for (const [message, intent] of asked)
    it(`means ${intent}: "${message}"`, () => assert.equal(intentOf(message), intent));
});

describe('A message that is not understood', () => {
  for (const [message, asks, indicators] of [
    ['punainen lanka puuttuu esityksestä', ['red', 'noWord'], ['42']],
    ['päivitä Aunelan avajaiset kalenteriin', ['report'], ['10']],
    ['vilken mat är det i dag', [], []],
    ['ota 99', ['takeAll'], []],
  ] as const)
    it(`offers the nearest that it could have meant: "${message}"`, () => {
      const { intent } = understand(message, today);
      assert.equal(intent.kind, 'unknown');
      assert.deepEqual(intent.kind === 'unknown' && intent.near, { asks, indicators });
    });

  it('offers no more than fit on a card', () => {
    const reading = {
      language: undefined,
      senses: new Set(['red', 'silent', 'mine', 'report'] as const),
      opening: undefined,
      asks: false,
      numbers: ['1', '2', '3', '4'],
      names: [],
    };
    const rows = { ids: new Set(['1', '2', '3', '4']), find: () => ({ kind: 'none' as const }) };
    const near = nearestTo(reading, { ...rowsLike, ...rows });
    assert.deepEqual([near.asks.length, near.indicators.length], [2, 3]);
  });
});

const rowsLike = {
  years: new Set<string>(),
  knows: () => false,
  called: () => [],
  place: () => undefined,
};
