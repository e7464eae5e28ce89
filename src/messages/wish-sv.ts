import type { Days } from '../domain/reminders/sent-messages.ts';
import { saySv } from './chat-sv.ts';
import { format, sentence } from './format.ts';
import type { WishWords } from './wish-words.ts';

const { count, day, dayBeside, days, dayOfYear, list, quote, weekday, weekdayOfYear } = format.sv;
const messagesOf = (messages: number) => count(messages, 'meddelande', 'meddelanden');
const aboutRows = (rows: number) => count(rows, 'indikator', 'indikatorer');
const aboutThese = (rows: readonly string[]) =>
  rows.length === 1 ? `indikatorn ${rows[0]}` : aboutRows(rows.length);
const notBefore = (rows: number) => `Innan dess frågar jag inte om ${rows === 1 ? 'den' : 'dem'}.`;

const when = ({ from, to }: Days) => (to === undefined ? `Sedan ${day(from)}` : days(from, to));

const whyHeads = (isWithoutHead: boolean) =>
  isWithoutHead
    ? 'Du får det här för att enheten inte har någon chef ännu och du är administratör.'
    : 'Du får det här för att du är enhetens chef.';

export const wishSv: WishWords = {
  why: {
    approaching: 'tidsfristen närmar sig',
    passed: 'tidsfristen har gått ut',
    'quarter-card': 'kvartalsfrågan',
    chaser: 'påminnelse om kvartalsfrågan',
    'final-round': 'årets slutfråga',
    'final-chaser': 'påminnelse om årets slutfråga',
    'last-call': 'sista frågan innan året avslutas',
    wished: 'påminnelse på egen begäran',
    nudged: 'påminnelse som chefen har bett om',
    given: 'en indikator som du har fått',
    digest: 'sammandrag',
    unowned: 'fråga om ansvarig',
    absent: 'besked om frånvaro',
  },
  rows: (ids) => (ids.length === 1 ? `indikator ${ids[0]}` : `indikatorerna ${list(ids)}`),

  away: (until, today) =>
    `Till och med ${dayBeside(until, today)} påminner jag dig inte. Efter det frågar jag på en gång om allt som är obesvarat. Du kan ändå svara när som helst, och ${quote(saySv.back)} avslutar pausen.`,
  awayFrom: (from, until) =>
    `Jag påminner dig inte under tiden ${days(from, until)}. Före det påminner jag som vanligt, och efter det frågar jag på en gång om allt som är obesvarat. Du kan ändå svara när som helst, och ${quote(saySv.back)} tar tillbaka frånvaron.`,
  awayStands: (from, until) => sentence(`Du är antecknad som borta ${days(from, until)}`),
  awayInstead: 'Den ersätter frånvaron som du meddelade tidigare.',
  awayIsTold: 'Enhetens chef får veta det om dina indikatorer skulle frågas under tiden.',
  back: 'Välkommen tillbaka! Jag påminner igen som vanligt.',
  staying: (from, until) =>
    `Jag tog bort din frånvaro ${days(from, until)} och påminner som vanligt också då.`,
  notAway: 'Du är inte antecknad som borta, så jag påminner som vanligt.',
  remindOn: (on, rows) =>
    `${sentence(`Jag påminner dig om ${aboutThese(rows)} ${weekday(on)}`)} ${notBefore(rows.length)}`,
  remindWhenBack: (on, rows) =>
    `Jag påminner dig om ${aboutThese(rows)} ${weekday(on)}, när du är tillbaka. ${notBefore(rows.length)}`,
  remindAtRound: (on, rows) =>
    `Nästa fråga går ut redan ${weekday(on)}, så då påminner jag om ${aboutThese(rows)}. ${notBefore(rows.length)}`,
  remindAtSettlement: (on, rows, until) =>
    `Årets uppgifter räknas till och med ${day(until)}, så jag påminner om ${aboutThese(rows)} redan ${weekday(on)} och inte före det.`,
  askedAsUsual: (row, deadline, on) =>
    sentence(
      `${row}: tidsfristen är redan ${weekday(deadline)}, så jag frågar som vanligt ${list(on.map(day))}`,
    ),
  remindTooLate: (until) =>
    `Årets uppgifter räknas till och med ${day(until)}, och före det skickar jag inga fler påminnelser. Skriv ${quote(saySv.report)} så får du kortet genast.`,
  remindOwn: 'Jag påminner bara om de indikatorer som du själv ansvarar för.',
  nothingToRemind: 'Från dig saknas inget just nu, så det finns inget att påminna om.',
  dayToCome: `Till vilken dag? Skriv en dag som kommer, till exempel ${quote('borta till 3.8')} eller ${quote('påminn mig 20.4')}.`,
  spared: `Jag påminner mer sällan. Du får kvartalsfrågorna och en påminnelse en vecka före en tidsfrist, men inga förhandsbesked eller upprepningar. ${quote(saySv.usual)} ger tillbaka resten.`,
  unspared: 'Jag påminner igen som vanligt.',
  nothingIsOpen: `Inget blev på hälft: ett kort sparas först när du väljer Spara. Det som redan är sparat får du tillbaka med ${quote('ångra')}.`,

  paused: (until, today) =>
    `Påminnelserna och sammandragen är nu pausade till och med ${dayBeside(until, today)}. Alla kan ändå svara när som helst, och färgerna hålls aktuella. ${quote(saySv.resume)} avslutar pausen.`,
  pauseTooLong: (latest) =>
    `En paus kan räcka högst till och med ${dayOfYear(latest)}, ungefär en månad efter att året har avslutats. Inget ändrades. Skriv en tidigare dag, till exempel ${quote('pausa påminnelserna till 15.4')}.`,
  resumed: 'Påminnelserna fortsätter som vanligt.',
  notPaused: 'Påminnelserna är inte pausade.',
  nudged: (people, rows, isYouToo) => {
    if (isYouToo && people === 1) return `Jag påminner bara dig: ${aboutRows(rows)} saknar svar.`;
    const owners = count(people, 'ansvarig', 'ansvariga');
    return `Jag påminner ${owners} som inte har svarat om ${aboutRows(rows)}.${isYouToo ? ' En av dem är du.' : ''}`;
  },
  nudgedOn: ({ now, later, on }) => {
    if (on === undefined) return now === 1 ? 'Meddelandet går ut genast.' : 'Meddelandena går ut genast.';
    const rule = 'Meddelanden går ut vardagar klockan 9–16, och ingen får två på en dag.';
    if (now === 0) return `${later === 1 ? 'Meddelandet' : 'Meddelandena'} går ut ${weekday(on)}. ${rule}`;
    return `${count(now, 'meddelande', 'meddelanden')} går ut genast och ${later} ${weekday(on)}. ${rule}`;
  },
  nudgeAway: (absences, today) => {
    const away = absences.map(
      ({ name, from, until }) =>
        `${name} är borta ${from > today ? days(from, until) : `till ${dayBeside(until, today)}`}`,
    );
    return `${list(away)}: ${absences.length === 1 ? 'den personen' : 'dem'} påminner jag inte innan frånvaron är över.`;
  },
  nudgeUnmet: (people, rows) =>
    `${count(people, 'ansvarig', 'ansvariga')} har ännu inte skrivit till mig (${wishSv.rows(rows)}) och kan därför inte påminnas. Be ${people === 1 ? 'personen' : 'dem'} öppna Sopimusvahti i Teams och skriva hej.`,
  nudgeTooLate: (until) =>
    sentence(`Jag skickar inga fler påminnelser, för årets uppgifter räknas bara till och med ${day(until)}`),
  nudgedAlready: 'Du har redan bett mig påminna i dag. Ingen får två meddelanden på en dag.',
  nobodyToNudge: 'Alla som har fått en fråga har svarat.',
  onlyHead: `Det här bestämmer enhetens chef om. Dina egna påminnelser kan du flytta: ${quote('påminn mig 20.4')}, ${quote('borta till 3.8')} eller ${quote(saySv.fewer)}.`,

  complaint: {
    sorry: 'Förlåt att mina meddelanden stör.',
    received: (messages, days) =>
      messages === 0
        ? `På ${days} dagar har jag inte skickat något som du inte har bett om.`
        : `På ${days} dagar har jag skickat ${messagesOf(messages)} som du inte har bett om.`,
    sparedAlready:
      'Du får redan färre påminnelser: bara kvartalsfrågorna och en påminnelse en vecka före en tidsfrist.',
    choose: `Välj hur vi fortsätter. Du kan också skriva ${quote('borta till 3.8')} eller ${quote('påminn mig 20.4')}.`,
  },
  preview: {
    heading: (most, answering) =>
      answering === most
        ? `I år skickar jag dig ännu ${messagesOf(most)}.`
        : `I år skickar jag dig ännu högst ${messagesOf(most)}. Om du svarar genast blir det ${answering === 0 ? 'inget' : answering}.`,
    none: 'I år skickar jag dig inget mer som du inte har bett om.',
    day: (on, isOnlyUnanswered) => `${weekdayOfYear(on)}${isOnlyUnanswered ? ', om svaret saknas' : ''}`,
    many: (rows) => count(rows, 'indikator', 'indikatorer'),
    asThingsStand: 'Så här blir det om ingen berättar något nytt. Svar gör meddelandena färre.',
  },
  sent: {
    heading: ({ messages, delivered, days: during, isToAsker }) => {
      const all = `${when(during)}${isToAsker ? ' till dig' : ''}: ${messagesOf(messages)} utöver svaren`;
      if (delivered === messages)
        return `${all}, ${messages === 1 ? 'och det har kommit' : 'alla har kommit'} fram.`;
      return messages === 1
        ? `${all}, men det är inte bekräftat att det har kommit fram.`
        : `${all}, av dem har ${delivered} kommit fram.`;
    },
    none: (during, isToAsker) =>
      `${when(during)} har jag inte skickat ${isToAsker ? 'dig ' : ''}något annat än svar.`,
    section: (part, messages) =>
      `${{ others: 'Inte framme, eller osäkert', arrived: 'Framme' }[part]} (${messages})`,
    line: (on, to) =>
      on === undefined ? (to ?? 'Inget meddelande') : [weekday(on), to].filter(Boolean).join(' '),
    open: 'Visa påminnelserna',
    ended: {
      'not-sent': 'gick inte iväg',
      refused: 'Teams tog inte emot det',
      unreachable: 'gick inte att nå',
      redirected: 'i övningen till någon annan',
      unknown: 'det är osäkert om det kom fram',
    },
    more: (messages) => `Dessutom ${messagesOf(messages)}.`,
  },
  absent: {
    heading: (absences, rows) => {
      const asked = `Under tiden skulle jag fråga om ${count(rows, 'indikator', 'indikatorer')}.`;
      const away = list(absences.map(({ name, from, until }) => `${name} ${days(from, until)}`));
      return `${sentence(`Borta: ${away}`)} ${asked}`;
    },
    why: (rows, isWithoutHead) =>
      `${whyHeads(isWithoutHead)} Du kan ge ${rows === 1 ? 'indikatorn' : 'indikatorerna'} till någon annan. Annars frågar jag när den ansvariga är tillbaka.`,
    give: 'Ge till någon annan',
  },
  unowned: {
    heading: (unowned, asked) => {
      if (unowned === 1) return 'En indikator saknar ansvarig, så det finns ingen att fråga om den.';
      const lacking = `${unowned} indikatorer saknar ansvarig`;
      if (asked === unowned) return `${lacking}, så det finns ingen att fråga om dem.`;
      return `${lacking}. Om ${asked === 1 ? 'en av dem' : `${asked} av dem`} borde jag fråga nu, men det finns ingen att fråga.`;
    },
    why: (rows, isWithoutHead) => {
      const why = whyHeads(isWithoutHead);
      const give =
        rows === 1 ? 'Ge indikatorn åt någon eller ta den själv.' : 'Ge dem åt andra eller ta dem själv.';
      return `${why} ${give}`;
    },
  },
  meantFor: (name) => `Övning: det här meddelandet är avsett för ${name}.`,
  awayNow: (names, today) =>
    sentence(`Borta nu: ${list(names.map(({ name, until }) => `${name} till ${dayBeside(until, today)}`))}`),
};
