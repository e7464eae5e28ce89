import type { Forecast } from '../domain/check-in.ts';
import type { ChoiceName } from '../domain/choices.ts';
import type { Measured } from '../domain/status/reason.ts';
import { format } from './format.ts';
import { partSentences } from './part-sentences.ts';
import type { ReasonTexts, Say } from './reason-texts.ts';
import { reasonWordsIn } from './reason-words-in.ts';

const choices: Record<ChoiceName, string> = {
  done: 'valmis',
  'on-track': 'aikataulussa',
  'at-risk': 'vaarassa viivästyä',
  wont: 'ei toteudu',
  late: 'myöhässä',
  'not-done': 'ei toteutunut',
};

const forecasts: Record<Forecast, string> = {
  will: 'tavoite toteutuu',
  'at-risk': 'tavoite on vaarassa',
  wont: 'tavoite ei toteudu',
};

const days = (count: number) => format.fi.count(count, 'päivä', 'päivää');

const standing = (measured: Measured, { day, now, target }: Say) =>
  `Tilanne ${day(measured.asOf)} oli ${now(measured)}, tavoite ${target(measured)}`;

const writeTheDay = 'Jos se valmistui ajoissa, kirjaa päivä, niin väri muuttuu vihreäksi';

const texts: ReasonTexts = {
  colours: {
    green: 'Vihreä',
    yellow: 'Keltainen',
    red: 'Punainen',
    over: 'Vihreä, yli',
    'in-progress': 'Etenee',
    'not-yet': 'Ei vielä arvioida',
    'no-word': 'Ei tietoa',
    old: 'Vanha tieto',
    'not-reported': 'Ei raportoitu',
    'to-judge': 'Odottaa arviota',
    'not-assessed': 'Ei arvioida',
  },
  demands: {
    least: (bound) => `vähintään ${bound}`,
    above: (bound) => `yli ${bound}`,
    most: (bound) => `enintään ${bound}`,
    below: (bound) => `alle ${bound}`,
    about: (number) => `noin ${number}`,
  },
  points: ['prosenttiyksikkö', 'prosenttiyksikköä'],
  gaps: {
    short: (gap, { isPast, units }) => `Vihreästä ${isPast ? 'jäi puuttumaan' : 'puuttuu'} ${units(gap)}`,
    excess: (gap, { isPast, units }) => `Yli vihreän rajan ${isPast ? 'jäi' : 'on'} ${units(gap)}`,
    ahead: (gap, { number, units }) =>
      `Tasaisen tahdin yli on ${units(gap)}, ja ` +
      (gap.toCome > 0
        ? `tavoitteeseen mahtuu loppuvuonna vielä ${number(gap.toCome)}`
        : 'koko vuoden tavoite on jo täynnä'),
    rest: (gap, { units }) => `Loppuvuonna tarvitaan vielä ${units(gap)}`,
    'rest-of-share': ({ units, left, whole }, { number, percent }) =>
      `Jos kokonaismäärä on sama kuin viime vuonna (${number(whole)}), sitä on jäljellä ${number(left)}, ` +
      `ja siitä tarvitaan ${number(units)}, noin ${percent(Math.round((100 * units) / left))}`,
  },
  nothingMissing: 'Vihreästä ei puutu mitään',
  noColour: { 'not-yet': 'Ei vielä väriä', lapsed: 'Väri on vanhentunut', decided: 'Ei väriä' },
  headDecides: 'Väristä päättää nyt yksikön päällikkö',
  reasons: {
    'done-in-time': ({ doneOn, by }, { day }) => [`Valmistui ${day(doneOn)}, määräaika ${day(by)}`],
    'done-late': ({ doneOn, by, days: late }, { day }) => [
      `Valmistui ${day(doneOn)}, ${days(late)} määräajan jälkeen (${day(by)})`,
    ],
    wont: ({ said, by, expectedOn }, { day }) => [
      `Tieto ${day(said)}: tämä ei valmistu ${day(by)} mennessä${expectedOn ? `, uusi arvio ${day(expectedOn)}` : ''}`,
      'Jos se valmistuukin ajoissa, kirjaa päivä, niin väri muuttuu vihreäksi',
    ],
    unanswered: ({ asked, by, days: left, unasked }, { day }) => [
      `${left > 0 ? `Aikaa on ${day(by)} asti, ${days(left)}` : `Päivä ${day(by)} on käsillä`}, ` +
        {
          owner: `ja tuoretta tietoa on odotettu ${day(asked)} alkaen`,
          'no-owner': 'eikä vastuuhenkilöä ole',
          'new-owner': 'eikä tästä ole tuoretta tietoa',
        }[unasked ?? 'owner'],
      'Kun kerrot, että tämä on aikataulussa tai valmis, väri muuttuu vihreäksi',
    ],
    'at-risk': ({ said, by, expectedOn }, { day }) => [
      `Tieto ${day(said)}: määräaika ${day(by)} on vaarassa${expectedOn ? `, uusi arvio ${day(expectedOn)}` : ''}`,
      'Kun tämä on valmis tai taas aikataulussa, kerro se, niin väri muuttuu vihreäksi',
    ],
    'on-track': ({ said, by }, { day }) => [
      `Aikataulussa ${day(said)} saadun tiedon mukaan, määräaika ${day(by)}`,
    ],
    'not-due': ({ by }, { day }) => [
      `Määräaika on ${day(by)}`,
      'Väri tulee ensimmäisestä tiedosta, viimeistään määräajan jälkeen',
    ],
    passed: ({ choice, said, by, expectedOn }, { day, quote }) => [
      `Määräaika oli ${day(by)}, ja viimeisin tieto ` +
        (choice === undefined ? `on päivältä ${day(said)}` : `(${day(said)}) on ${quote(choices[choice])}`) +
        (expectedOn ? `, uusi arvio ${day(expectedOn)}` : ''),
      // With a later day of its own it cannot have been in time.
      expectedOn !== undefined && expectedOn > by ? 'Kerro, kun se on valmis' : writeTheDay,
    ],
    'no-word': ({ by }, { day }) => [
      `Määräaika oli ${day(by)}, eikä kukaan ole kertonut, valmistuiko tämä`,
      writeTheDay,
    ],
    unreported: () => ['Tietoa ei ole vielä annettu', 'Arviointi alkaa ensimmäisestä tiedosta'],
    over: ({ means, measured }, say) => {
      const tail = {
        fine: 'ja se on hyvä',
        note: 'ja se vain todetaan',
        miss: 'ja tässä ylitys on punainen',
      };
      return [`${standing(measured, say)}: yli tavoitteen, ${tail[means]}`, say.gap];
    },
    within: ({ measured }, { day, now, target }) => [
      `Tavoite ${target(measured)} toteutuu: tilanne ${day(measured.asOf)} oli ${now(measured)}`,
    ],
    forecast: ({ forecast, said, measured }, { day, now, target, gap }) => [
      `Arvio ${day(said)}: ${forecasts[forecast]}` +
        (measured ? ` (nyt ${now(measured)}, tavoite ${target(measured)})` : ''),
      gap,
    ],
    early: ({ measured }, say) => [
      standing(measured, say),
      'Vuotta on kulunut niin vähän, ettei tahti kerro vielä mitään: väri tulee myöhemmästä luvusta',
    ],
    pace: ({ pace, measured }, say) => [
      `Tilanne ${say.day(measured.asOf)} oli ${say.now(measured)}, tasainen tahti olisi ` +
        `${say.number(Math.round(pace))} ja koko vuoden tavoite on ${say.target(measured)}`,
      say.gap,
    ],
    short: ({ measured }, say) => [standing(measured, say), say.gap],
    above: ({ measured }, say) => [standing(measured, say), say.gap],
    'above-zero': ({ measured }, say) => [
      standing(measured, say),
      'Väri selviää, kun yksikön päällikkö kertoo, mitä ylitys tarkoittaa',
    ],
    near: ({ measured }, say) => [
      standing(measured, say) + (say.colour === 'green' ? ': riittävän lähellä' : ''),
      say.gap,
    ],
    'in-progress': ({ measured }, say) =>
      measured
        ? [standing(measured, say), say.gap ?? 'Väri tulee, kun tavoite täyttyy tai vuosi päättyy']
        : [
            'Tavoitetta ei ole vielä saavutettu, mutta vuotta on jäljellä',
            'Väri tulee, kun tavoite täyttyy tai vuosi päättyy',
          ],
    'not-reported': ({ last, measured }, { day, now }) => [
      `Vuoden lopun tilannetta ei ole kerrottu${last ? `, viimeisin tieto on päivältä ${day(last)}` : ''}` +
        (measured ? ` (${now(measured)})` : ''),
      'Väri selviää, kun tieto on kirjattu tai yksikön päällikkö päättää siitä',
    ],
    reached: ({ asOf }, { day }) => [`Tavoite oli saavutettu ${day(asOf)}`],
    'not-reached': ({ asOf }, { day }) => [
      `Tavoitetta ei ollut saavutettu ${day(asOf)}`,
      'Jos se saavutettiin, korjaa tieto, niin väri muuttuu vihreäksi',
    ],
    done: ({ doneOn }, { day }) => [`Tehty ${day(doneOn)}`],
    'under-way': ({ said }, { day }) => [
      `Kesken, viimeisin tieto on päivältä ${day(said)}`,
      'Väri tulee, kun tämä on tehty tai kerrot, toteutuuko se',
    ],
    'not-done': ({ said }, { day }) => [
      `Tieto ${day(said)}: tämä ei toteutunut vuoden loppuun mennessä`,
      'Jos se toteutui, kirjaa päivä, niin väri muuttuu vihreäksi',
    ],
    'to-judge': ({ said }, { day }) => [
      `Vuoden tieto on annettu ${day(said)}`,
      'Yksikön päällikkö arvioi, mikä väri sille kuuluu',
    ],
    'no-previous': ({ judged }, { colour, tell }) => [
      tell({ colour, reason: judged }),
      'Viime vuoden toteumaa ei ole, joten värin arvioi ihminen',
    ],
    parts: (reason, say) =>
      partSentences(reason, say, {
        all: `Tavoitteen kaikki ${reason.parts.length} osaa toteutuvat`,
        part: `Osa ${reason.deciding + 1}/${reason.parts.length}`,
      }),
    silent: ({ asked, last, unasked }, { day, tell }) => {
      if (last === undefined) {
        const why = {
          owner: `Tietoa on odotettu ${day(asked)} alkaen`,
          'no-owner': 'Tietoa ei ole vielä annettu, sillä vastuuhenkilöä ei ole',
          'new-owner': 'Tietoa ei ole vielä annettu',
        };
        return [why[unasked ?? 'owner'], 'Lyhytkin tieto riittää, niin väri selviää'];
      }
      const why = {
        owner: `, ja tuoreempaa on odotettu ${day(asked)} alkaen`,
        'no-owner': ', eikä vastuuhenkilöä ole',
        'new-owner': '',
      };
      return [
        tell(last),
        `Tieto (${day(last.said)}) on vanha${why[unasked ?? 'owner']}; uusi tieto tuo värin takaisin`,
      ];
    },
    decided: (reason, { colour, day, quote, colourOf }) => [
      `Päätetty ${day(reason.on)}: ${colourOf({ colour, reason }).toLowerCase()}, ${quote(reason.why)}`,
      `Sääntöjen mukaan väri olisi: ${colourOf(reason.rule).toLowerCase()}`,
    ],
  },
};

/** Colours and their reasons in Finnish. */
export const reasonsFi = reasonWordsIn('fi', texts);
