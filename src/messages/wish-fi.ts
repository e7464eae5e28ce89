import type { Days } from '../domain/reminders/sent-messages.ts';
import { sayFi } from './chat-fi.ts';
import { format, sentence } from './format.ts';
import type { WishWords } from './wish-words.ts';

const { count, day, dayBeside, days, dayOfYear, list, quote, weekday, weekdayOfYear } = format.fi;
/** As what is sent: "lähetin 1 viestin". */
const messagesOf = (messages: number) => count(messages, 'viestin', 'viestiä');
const aboutRows = (rows: number) => (rows === 1 ? 'yhdestä mittarista' : `${rows} mittarista`);
const aboutThese = (rows: readonly string[]) =>
  rows.length === 1 ? `mittarista ${rows[0]}` : aboutRows(rows.length);
const notBefore = (rows: number) => `Sitä ennen en kysy ${rows === 1 ? 'siitä' : 'niistä'}.`;

/** As in "2.3. alkaen", or between two days. */
const when = ({ from, to }: Days) => (to === undefined ? `${day(from)} alkaen` : days(from, to));

const whyHeads = (isWithoutHead: boolean) =>
  isWithoutHead
    ? 'Saat tämän, koska yksiköllä ei ole vielä päällikköä ja olet ylläpitäjä.'
    : 'Saat tämän, koska olet yksikön päällikkö.';

export const wishFi: WishWords = {
  why: {
    approaching: 'määräaika lähestyy',
    passed: 'määräaika on mennyt',
    'quarter-card': 'neljänneksen kysely',
    chaser: 'muistutus neljänneksen kyselystä',
    'final-round': 'vuoden loppukysely',
    'final-chaser': 'muistutus vuoden loppukyselystä',
    'last-call': 'viimeinen pyyntö ennen kuin vuosi päätetään',
    wished: 'itse pyydetty muistutus',
    nudged: 'päällikön pyytämä muistutus',
    given: 'annettu mittari',
    digest: 'kooste',
    unowned: 'kysymys vastuuhenkilöstä',
    absent: 'tieto poissaolosta',
  },
  rows: (ids) => (ids.length === 1 ? `mittari ${ids[0]}` : `mittarit ${list(ids)}`),

  away: (until, today) =>
    `Selvä, en muistuta sinua ${dayBeside(until, today)} asti. Sen jälkeen kysyn kerralla sen, mikä jäi. Voit vastata silti milloin vain, ja ${quote(sayFi.back)} lopettaa tauon.`,
  awayFrom: (from, until) =>
    `Selvä, en muistuta sinua ${days(from, until)} Sitä ennen muistutan tavalliseen tapaan, ja sen jälkeen kysyn kerralla sen, mikä jäi. Voit vastata silti milloin vain, ja ${quote(sayFi.back)} peruu poissaolon.`,
  awayStands: (from, until) => sentence(`Olet merkittynä poissa olevaksi ${days(from, until)}`),
  awayInstead: 'Tämä tuli aiemmin ilmoittamasi poissaolon tilalle.',
  awayIsTold: 'Yksikön päällikkö saa tiedon, jos mittareistasi kysyttäisiin sinä aikana.',
  back: 'Tervetuloa takaisin! Muistutan taas tavalliseen tapaan.',
  staying: (from, until) =>
    `Selvä, peruin poissaolosi ${days(from, until)} ja muistutan silloinkin tavalliseen tapaan.`,
  notAway: 'Et ole merkittynä poissa olevaksi, joten muistutan tavalliseen tapaan.',
  remindOn: (on, rows) =>
    `${sentence(`Muistutan sinua ${aboutThese(rows)} ${weekday(on)}`)} ${notBefore(rows.length)}`,
  remindWhenBack: (on, rows) =>
    `Muistutan sinua ${aboutThese(rows)} ${weekday(on)}, kun palaat. ${notBefore(rows.length)}`,
  remindAtRound: (on, rows) =>
    `Seuraava kysely lähtee jo ${weekday(on)}, joten muistutan ${aboutThese(rows)} silloin. ${notBefore(rows.length)}`,
  remindAtSettlement: (on, rows, until) =>
    `Vuoden tiedot ehtivät mukaan ${day(until)} asti, joten muistutan ${aboutThese(rows)} jo ${weekday(on)} enkä sitä ennen.`,
  askedAsUsual: (row, deadline, on) =>
    sentence(
      `${row}: määräaika on jo ${weekday(deadline)}, joten kysyn siitä tavalliseen tapaan ${list(on.map(day))}`,
    ),
  remindTooLate: (until) =>
    `Vuoden tiedot ehtivät mukaan ${day(until)} asti, enkä lähetä enää muistutuksia sitä ennen. Kirjoita ${quote(sayFi.report)}, niin saat kortin heti.`,
  remindOwn: 'Muistutan vain niistä mittareista, joista vastaat itse.',
  nothingToRemind: 'Sinulta ei puutu nyt mitään, mistä voisin muistuttaa.',
  dayToCome: `Mihin päivään asti? Kirjoita tuleva päivä, esimerkiksi ${quote('poissa 3.8. asti')} tai ${quote('muistuta minua 20.4.')}.`,
  spared: `Selvä, muistutan vähemmän. Saat neljännesten kyselyt ja määräajoista yhden muistutuksen viikkoa ennen, et ennakkoja etkä toistoja. ${quote(sayFi.usual)} palauttaa loputkin.`,
  unspared: 'Selvä, muistutan taas tavalliseen tapaan.',
  nothingIsOpen: `Mitään ei jäänyt kesken: kortti tallentuu vasta, kun valitset Tallenna. Jo tallennetun saat takaisin kirjoittamalla ${quote('kumoa')}.`,

  paused: (until, today) =>
    `Muistutukset ja koosteet ovat nyt tauolla ${dayBeside(until, today)} asti. Kaikki voivat silti vastata milloin vain, ja värit pysyvät ajan tasalla. ${quote(sayFi.resume)} lopettaa tauon.`,
  pauseTooLong: (latest) =>
    `Tauko voi jatkua enintään ${dayOfYear(latest)} asti, noin kuukauden yli vuoden päättämisen. Mitään ei muutettu. Kirjoita aiempi päivä, esimerkiksi ${quote('keskeytä muistutukset 15.4. asti')}.`,
  resumed: 'Muistutukset jatkuvat tavalliseen tapaan.',
  notPaused: 'Muistutukset eivät ole tauolla.',
  nudged: (people, rows, isYouToo) => {
    if (isYouToo && people === 1) return `Muistutan vain sinua: vastaus puuttuu ${aboutRows(rows)}.`;
    const owners = `${count(people, 'vastuuhenkilöä', 'vastuuhenkilöä')}, ${people === 1 ? 'jolta' : 'joilta'}`;
    return `Muistutan ${owners} puuttuu vastaus ${aboutRows(rows)}.${isYouToo ? ' Yksi heistä olet sinä.' : ''}`;
  },
  nudgedOn: ({ now, later, on }) => {
    if (on === undefined) return now === 1 ? 'Viesti lähtee heti.' : 'Viestit lähtevät heti.';
    const rule = 'Viestit lähtevät arkisin kello 9–16, eikä kukaan saa päivässä kahta.';
    if (now === 0)
      return `${sentence(`${later === 1 ? 'Viesti lähtee' : 'Viestit lähtevät'} ${weekday(on)}`)} ${rule}`;
    const first = sentence(`${count(now, 'viesti', 'viestiä')} lähtee heti ja ${later} ${weekday(on)}`);
    return `${first} ${rule}`;
  },
  nudgeAway: (absences, today) => {
    const away = absences.map(
      ({ name, from, until }) =>
        `${name} on poissa ${from > today ? days(from, until) : `${dayBeside(until, today)} asti`}`,
    );
    return `${list(away)}: ${absences.length === 1 ? 'häntä' : 'heitä'} en muistuta, ennen kuin poissaolo on ohi.`;
  },
  nudgeUnmet: (people, rows) =>
    `${count(people, 'vastuuhenkilö', 'vastuuhenkilöä')} ei ole vielä kirjoittanut minulle (${wishFi.rows(rows)}), joten en voi muistuttaa ${people === 1 ? 'häntä. Pyydä häntä' : 'heitä. Pyydä heitä'} avaamaan Teamsissa Sopimusvahti ja kirjoittamaan hei.`,
  nudgeTooLate: (until) =>
    sentence(`En lähetä enää muistutuksia, sillä vuoden tiedot ehtivät mukaan vain ${day(until)} asti`),
  nudgedAlready: 'Olet jo pyytänyt muistuttamaan tänään. Kukaan ei saa päivässä kahta viestiä.',
  nobodyToNudge: 'Kaikki, joilta on kysytty, ovat vastanneet.',
  onlyHead: `Tästä päättää yksikön päällikkö. Omat muistutuksesi voit siirtää: ${quote('muistuta minua 20.4.')}, ${quote('poissa 3.8. asti')} tai ${quote(sayFi.fewer)}.`,

  complaint: {
    sorry: 'Anteeksi, että viestini häiritsevät.',
    received: (messages, days) =>
      messages === 0
        ? `En ole lähettänyt sinulle pyytämättä mitään ${days} päivään.`
        : `Olen lähettänyt sinulle ${days} päivässä pyytämättä ${messagesOf(messages)}.`,
    sparedAlready:
      'Saat jo vähemmän muistutuksia: vain neljännesten kyselyt ja määräajoista yhden muistutuksen viikkoa ennen.',
    choose: `Valitse, miten jatketaan. Voit myös kirjoittaa ${quote('poissa 3.8. asti')} tai ${quote('muistuta minua 20.4.')}.`,
  },
  preview: {
    heading: (most, answering) =>
      answering === most
        ? `Tänä vuonna lähetän sinulle vielä ${messagesOf(most)}.`
        : `Tänä vuonna lähetän sinulle vielä enintään ${messagesOf(most)}. Jos vastaat heti, ${answering === 0 ? 'en lähetä yhtään' : `niitä tulee ${answering}`}.`,
    none: 'Tänä vuonna en lähetä sinulle enää mitään pyytämättä.',
    day: (on, isOnlyUnanswered) => `${weekdayOfYear(on)}${isOnlyUnanswered ? ', jos vastaus puuttuu' : ''}`,
    many: (rows) => count(rows, 'mittari', 'mittaria'),
    asThingsStand: 'Näin tilanteessa, jossa kukaan ei kerro mitään uutta. Vastaukset vähentävät viestejä.',
  },
  sent: {
    heading: ({ messages, delivered, days: during, isToAsker }) => {
      const all = `${when(during)}${isToAsker ? ' sinulle' : ''}: ${count(messages, 'viesti', 'viestiä')} vastausten lisäksi`;
      if (delivered === messages) return `${all}, ${messages === 1 ? 'ja se on perillä' : 'kaikki perillä'}.`;
      return messages === 1
        ? `${all}, eikä sen tiedetä tulleen perille.`
        : `${all}, niistä ${delivered} perillä.`;
    },
    none: (during, isToAsker) =>
      sentence(`En ole lähettänyt ${isToAsker ? 'sinulle ' : ''}muuta kuin vastauksia ${when(during)}`),
    section: (part, messages) =>
      `${{ others: 'Ei perillä, tai ei varmuutta', arrived: 'Perillä' }[part]} (${messages})`,
    line: (on, to) => (on === undefined ? (to ?? 'Ei viestiä') : [weekday(on), to].filter(Boolean).join(' ')),
    open: 'Näytä muistutukset',
    ended: {
      'not-sent': 'ei lähtenyt',
      refused: 'Teams ei ottanut vastaan',
      unreachable: 'ei tavoitettu',
      redirected: 'harjoituksessa toiselle',
      unknown: 'perillemenosta ei ole varmuutta',
    },
    more: (messages) => `Lisäksi ${count(messages, 'viesti', 'viestiä')}.`,
  },
  absent: {
    heading: (absences, rows) => {
      const asked = `Sillä välin kysyttäisiin ${rows === 1 ? 'yhdestä mittarista' : `${rows} mittarista`}.`;
      const away = list(absences.map(({ name, from, until }) => `${name} ${days(from, until)}`));
      return `${sentence(`Poissa: ${away}`)} ${asked}`;
    },
    why: (rows, isWithoutHead) =>
      `${whyHeads(isWithoutHead)} ${rows === 1 ? 'Voit antaa mittarin' : 'Voit antaa mittarit'} toiselle. Muuten kysyn, kun vastuuhenkilö palaa.`,
    give: 'Anna toiselle',
  },
  unowned: {
    heading: (unowned, asked) => {
      if (unowned === 1) return 'Yhdeltä mittarilta puuttuu vastuuhenkilö, eikä siitä voi kysyä keneltäkään.';
      const lacking = `${unowned} mittarilta puuttuu vastuuhenkilö`;
      if (asked === unowned) return `${lacking}, eikä niistä voi kysyä keneltäkään.`;
      return `${lacking}. ${asked === 1 ? 'Yhdestä' : `${asked} mittarista`} olisi nyt kysyttävää, eikä ole keneltä kysyä.`;
    },
    why: (rows, isWithoutHead) => {
      const why = whyHeads(isWithoutHead);
      const give = rows === 1 ? 'Anna mittari jollekin tai ota se itse.' : 'Anna ne muille tai ota ne itse.';
      return `${why} ${give}`;
    },
  },
  meantFor: (name) => `Harjoitus: tämä viesti on tarkoitettu henkilölle ${name}.`,
  awayNow: (names, today) =>
    sentence(
      `Poissa nyt: ${list(names.map(({ name, until }) => `${name} ${dayBeside(until, today)} asti`))}`,
    ),
};
