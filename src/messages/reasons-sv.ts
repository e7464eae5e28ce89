import type { Forecast } from '../domain/check-in.ts';
import type { ChoiceName } from '../domain/choices.ts';
import type { Measured } from '../domain/status/reason.ts';
import { format } from './format.ts';
import { partSentences } from './part-sentences.ts';
import type { ReasonTexts, Say } from './reason-texts.ts';
import { reasonWordsIn } from './reason-words-in.ts';

const choices: Record<ChoiceName, string> = {
  done: 'klart',
  'on-track': 'i tid',
  'at-risk': 'riskerar att bli sent',
  wont: 'blir inte av',
  late: 'försenat',
  'not-done': 'blev inte av',
};

const forecasts: Record<Forecast, string> = {
  will: 'målet nås',
  'at-risk': 'målet är i fara',
  wont: 'målet nås inte',
};

const days = (count: number) => format.sv.count(count, 'dag', 'dagar');

const standing = (measured: Measured, { day, now, target }: Say) =>
  `Läget ${day(measured.asOf)} var ${now(measured)}, målnivån är ${target(measured)}`;

const writeTheDay = 'Blev det klart i tid, skriv in datumet så blir färgen grön';

const texts: ReasonTexts = {
  colours: {
    green: 'Grön',
    yellow: 'Gul',
    red: 'Röd',
    over: 'Grön, över',
    'in-progress': 'Pågår',
    'not-yet': 'Bedöms inte ännu',
    'no-word': 'Ingen uppgift',
    old: 'Gammal uppgift',
    'not-reported': 'Inte rapporterad',
    'to-judge': 'Väntar på bedömning',
    'not-assessed': 'Bedöms inte',
  },
  demands: {
    least: (bound) => `minst ${bound}`,
    above: (bound) => `över ${bound}`,
    most: (bound) => `högst ${bound}`,
    below: (bound) => `under ${bound}`,
    about: (number) => `ungefär ${number}`,
  },
  points: ['procentenhet', 'procentenheter'],
  gaps: {
    short: (gap, { isPast, units }) => `Det ${isPast ? 'fattades' : 'fattas'} ${units(gap)} till grönt`,
    excess: (gap, { isPast, units }) =>
      `Gränsen för grönt ${isPast ? 'överskreds' : 'överskrids'} med ${units(gap)}`,
    ahead: (gap, { number, units }) =>
      `Det är ${units(gap)} över den jämna takten, och ` +
      (gap.toCome > 0
        ? `inom målnivån ryms ännu ${number(gap.toCome)} under resten av året`
        : 'hela årets målnivå är redan fylld'),
    rest: (gap, { units }) => `Under resten av året behövs ännu ${units(gap)}`,
    'rest-of-share': ({ units, left, whole }, { number, percent }) =>
      `Om helheten blir lika stor som i fjol (${number(whole)}) återstår ${number(left)}, ` +
      `varav ${number(units)} behövs, cirka ${percent(Math.round((100 * units) / left))}`,
  },
  nothingMissing: 'Inget fattas till grönt',
  noColour: { 'not-yet': 'Ingen färg ännu', lapsed: 'Färgen har föråldrats', decided: 'Ingen färg' },
  headDecides: 'Färgen avgörs nu av enhetens chef',
  reasons: {
    'done-in-time': ({ doneOn, by }, { day }) => [`Blev klart ${day(doneOn)}, tidsfrist ${day(by)}`],
    'done-late': ({ doneOn, by, days: late }, { day }) => [
      `Blev klart ${day(doneOn)}, ${days(late)} efter tidsfristen ${day(by)}`,
    ],
    wont: ({ said, by, expectedOn }, { day }) => [
      `Uppgift ${day(said)}: det blir inte klart till ${day(by)}${expectedOn ? `, ny uppskattning ${day(expectedOn)}` : ''}`,
      'Blir det ändå klart i tid, skriv in datumet så blir färgen grön',
    ],
    unanswered: ({ asked, by, days: left, unasked }, { day }) => [
      `${left > 0 ? `Det är ${days(left)} kvar till ${day(by)}` : `Dagen ${day(by)} är inne`}, ` +
        {
          owner: `och en färsk uppgift har väntats sedan ${day(asked)}`,
          'no-owner': 'och ansvarig saknas',
          'new-owner': 'och ingen färsk uppgift finns',
        }[unasked ?? 'owner'],
      'Berätta att det är i tid eller klart, så blir färgen grön',
    ],
    'at-risk': ({ said, by, expectedOn }, { day }) => [
      `Uppgift ${day(said)}: tidsfristen ${day(by)} är i fara${expectedOn ? `, ny uppskattning ${day(expectedOn)}` : ''}`,
      'När det är klart eller i tid igen, berätta det så blir färgen grön',
    ],
    'on-track': ({ said, by }, { day }) => [`I tid enligt uppgift ${day(said)}, tidsfrist ${day(by)}`],
    'not-due': ({ by }, { day }) => [
      `Tidsfristen går ut ${day(by)}`,
      'Färgen kommer med den första uppgiften, senast efter tidsfristen',
    ],
    passed: ({ choice, said, by, expectedOn }, { day, quote }) => [
      `Tidsfristen var ${day(by)}, och den senaste uppgiften ` +
        (choice === undefined ? `är från ${day(said)}` : `(${day(said)}) är ${quote(choices[choice])}`) +
        (expectedOn ? `, ny uppskattning ${day(expectedOn)}` : ''),
      // With a later day of its own it cannot have been in time.
      expectedOn !== undefined && expectedOn > by ? 'Berätta när det är klart' : writeTheDay,
    ],
    'no-word': ({ by }, { day }) => [
      `Tidsfristen var ${day(by)}, och ingen har berättat om det blev klart`,
      writeTheDay,
    ],
    unreported: () => ['Inget har rapporterats ännu', 'Bedömningen börjar med den första uppgiften'],
    over: ({ means, measured }, say) => {
      const tail = { fine: 'och det är bra', note: 'och det noteras bara', miss: 'och här är det rött' };
      return [`${standing(measured, say)}: över målet, ${tail[means]}`, say.gap];
    },
    within: ({ measured }, { day, now, target }) => [
      `Målnivån ${target(measured)} uppfylls: läget ${day(measured.asOf)} var ${now(measured)}`,
    ],
    forecast: ({ forecast, said, measured }, { day, now, target, gap }) => [
      `Bedömning ${day(said)}: ${forecasts[forecast]}` +
        (measured ? ` (nu ${now(measured)}, målnivå ${target(measured)})` : ''),
      gap,
    ],
    early: ({ measured }, say) => [
      standing(measured, say),
      'Så lite av året har gått att takten inte säger något ännu: färgen kommer med en senare siffra',
    ],
    pace: ({ pace, measured }, say) => [
      `Läget ${say.day(measured.asOf)} var ${say.now(measured)}, en jämn takt vore ` +
        `${say.number(Math.round(pace))} och målnivån för hela året är ${say.target(measured)}`,
      say.gap,
    ],
    short: ({ measured }, say) => [standing(measured, say), say.gap],
    above: ({ measured }, say) => [standing(measured, say), say.gap],
    'above-zero': ({ measured }, say) => [
      standing(measured, say),
      'Färgen klarnar när enhetschefen har sagt vad överskridningen betyder',
    ],
    near: ({ measured }, say) => [
      standing(measured, say) + (say.colour === 'green' ? ': tillräckligt nära' : ''),
      say.gap,
    ],
    'in-progress': ({ measured }, say) =>
      measured
        ? [standing(measured, say), say.gap ?? 'Färgen kommer när målet nås eller året är slut']
        : [
            'Målet är inte nått ännu, men det finns tid kvar av året',
            'Färgen kommer när målet nås eller året är slut',
          ],
    'not-reported': ({ last, measured }, { day, now }) => [
      `Läget vid årets slut har inte rapporterats${last ? `, den senaste uppgiften är från ${day(last)}` : ''}` +
        (measured ? ` (${now(measured)})` : ''),
      'Färgen klarnar när uppgiften har skrivits in eller enhetschefen fattar beslut',
    ],
    reached: ({ asOf }, { day }) => [`Målet var nått ${day(asOf)}`],
    'not-reached': ({ asOf }, { day }) => [
      `Målet var inte nått ${day(asOf)}`,
      'Om det nåddes, rätta uppgiften så blir färgen grön',
    ],
    done: ({ doneOn }, { day }) => [`Gjort ${day(doneOn)}`],
    'under-way': ({ said }, { day }) => [
      `Pågår, den senaste uppgiften är från ${day(said)}`,
      'Färgen kommer när det är gjort eller du berättar om det blir av',
    ],
    'not-done': ({ said }, { day }) => [
      `Uppgift ${day(said)}: det blev inte av före årets slut`,
      'Om det blev av, skriv in datumet så blir färgen grön',
    ],
    'to-judge': ({ said }, { day }) => [
      `Årets uppgift gavs ${day(said)}`,
      'Enhetschefen bedömer vilken färg den ska ha',
    ],
    'no-previous': ({ judged }, { colour, tell }) => [
      tell({ colour, reason: judged }),
      'Det finns inget utfall från i fjol, så färgen bedöms av en människa',
    ],
    parts: (reason, say) =>
      partSentences(reason, say, {
        all: `Målets alla ${reason.parts.length} delar uppfylls`,
        part: `Del ${reason.deciding + 1}/${reason.parts.length}`,
      }),
    silent: ({ asked, last, unasked }, { day, tell }) => {
      if (last === undefined) {
        const why = {
          owner: `En uppgift har väntats sedan ${day(asked)}`,
          'no-owner': 'Inget har rapporterats ännu, eftersom ansvarig saknas',
          'new-owner': 'Inget har rapporterats ännu',
        };
        return [why[unasked ?? 'owner'], 'En kort uppgift räcker för en färg'];
      }
      const why = {
        owner: `, och en färskare har väntats sedan ${day(asked)}`,
        'no-owner': ', och ansvarig saknas',
        'new-owner': '',
      };
      return [
        tell(last),
        `Uppgiften (${day(last.said)}) är gammal${why[unasked ?? 'owner']}; en ny ger färgen tillbaka`,
      ];
    },
    decided: (reason, { colour, day, quote, colourOf }) => [
      `Beslut ${day(reason.on)}: ${colourOf({ colour, reason }).toLowerCase()}, ${quote(reason.why)}`,
      `Enligt reglerna vore färgen: ${colourOf(reason.rule).toLowerCase()}`,
    ],
  },
};

/** Colours and their reasons in Finland's Swedish. */
export const reasonsSv = reasonWordsIn('sv', texts);
