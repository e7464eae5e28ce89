import { type ChatWords, type Leaders, mostSendings, type SayWords, type Sending } from './chat-words.ts';
import { format } from './format.ts';

const { count, list, quote, time, weekday, weekdayOfYear } = format.fi;

const endings = {
  sent: '',
  redirected: ', meni harjoituksessa muualle',
  'not-sent': ', ei lähtenyt: yritän uudelleen',
  refused: ', Teams ei ottanut vastaan',
  unreachable: ', ei tavoitettu',
  unknown: ', perillemenosta ei ole varmuutta',
} satisfies Record<Sending['ending'], string>;

export const sayFi: SayWords = {
  red: 'mikä on punaisella?',
  yellow: 'mikä on keltaisella?',
  noWord: 'mistä ei ole tietoa?',
  status: 'miten menee?',
  mine: 'omat mittarit',
  unowned: 'ilman vastuuhenkilöä',
  report: 'raportoi',
  reportRow: (id) => `raportoi ${id}`,
  take: (id) => `ota ${id}`,
  takeAll: 'ota kaikki',
  digest: 'kooste',
  help: 'apua',
  back: 'palasin',
  fewer: 'vähemmän muistutuksia',
  usual: 'muistuta kuten ennen',
  resume: 'jatka muistutuksia',
  sent: 'mitä on lähetetty ja kenelle?',
  preview: 'mitä lähetät minulle?',
  nudge: 'muistuta heitä nyt',
};

const examples = `${quote(sayFi.red)}, ${quote('10')} tai ${quote(sayFi.report)}`;

export const chatFi: ChatWords = {
  privacy:
    'Luvut, päivät ja värit näkevät kaikki, jotka minua käyttävät. Kommenttisi näkevät sinun lisäksesi sopimuksen päälliköt, ja sen, keneltä vastaus puuttuu, kerron vain hänelle ja yksikön päällikölle. Ketään ei vertailla. Säilytän nimesi ja sen, mitä tallennat ja pyydät, en viestejäsi. En ole tekoäly: vastaan sopimuksesta ja annetuista tiedoista.',
  farewell: 'Hei hei, palataan asiaan!',
  greeting: `Hei! Kysy, missä mennään, tai kerro tilanne. Kirjoita vaikka ${examples}.`,
  thanks: 'Ole hyvä! Kysy lisää milloin vain.',
  whichYear: 'Minkä vuoden sopimusta tämä koskee?',
  writeYear: ([year]) =>
    `Minkä vuoden sopimusta tämä koskee? Lähetä viesti uudelleen ja kirjoita sen alkuun vuosi, esimerkiksi ${quote(`${year}:`)}.`,
  unknown: `Tätä en ymmärtänyt. Voit kirjoittaa vaikka ${examples}. Lisää löytyy sanalla ${quote(sayFi.help)}.`,
  blamed: `Anteeksi, että meni ohi. Kysy muutamalla sanalla, vaikka ${quote(sayFi.red)} tai ${quote('webinaareja 6')}. Kaiken, mitä osaan, näet sanalla ${quote(sayFi.help)}.`,
  leads: {
    head: leadsFi('Yksikön päällikkö', 'Yksikön päälliköitä', 'Yksikön päällikköä'),
    area: leadsFi('Palvelualuejohtaja', 'Palvelualuejohtajia', 'Palvelualuejohtajaa'),
    division: leadsFi('Toimialajohtaja', 'Toimialajohtajia', 'Toimialajohtajaa'),
  },
  missed: (name) => `En löytänyt sopimuksesta nimeä ${quote(name)}, joten vastaan koko yksiköstä.`,
  error: 'Nyt meni jokin vikaan, eikä mitään tallennettu. Yritä hetken päästä uudelleen.',
  errorAfterStoring: `Ainakin osa tallentui, mutta sitten jokin meni vikaan. Katso tilanne ennen kuin yrität uudelleen, esimerkiksi ${quote(sayFi.mine)}.`,
  oldCard: `Tämän kortin tietoja en osannut lukea, eikä mitään tallennettu. Saat uuden kortin kirjoittamalla ${quote(sayFi.report)}.`,
  noAgreement: 'Minulla ei ole vielä yhtään sopimusta. Pyydä ylläpitäjää tuomaan se.',
  onlyInPrivate: 'Tämän hoidamme kahden kesken. Avaa keskustelu kanssani ja kirjoita sama siellä.',
  notAllowed: {
    digest: 'Kooste on sopimuksen päälliköille. Yhteenvedon näet kirjoittamalla ”miten menee?”.',
    manager: 'Päällikön ja johtajat nimeää ylläpitäjä.',
    clock: 'Kelloa siirtää vain ylläpitäjä.',
    silence: 'Keneltä puuttuu tieto, näkevät vain hän itse ja yksikön päällikkö. Värit näet mittareittain.',
  },
  taken: (rows) => `${count(rows, 'mittari', 'mittaria')} on nyt sinun.`,
  reportInPrivate: 'Tiedot annat kahdenkeskisessä keskustelussa kanssani.',
  alreadyYours: (name) => `${name} on jo sinun.`,
  alreadyOwned: (name, owner) =>
    owner === undefined ? `${name}: vastuuhenkilö on jo olemassa.` : `${name}: vastuuhenkilö on jo ${owner}.`,
  nothingToTake: 'Kaikilla mittareilla on jo vastuuhenkilö.',
  nothingToReport: 'Sinulta ei puutu nyt mitään. Yhden mittarin tiedot annat kirjoittamalla ”raportoi 10”.',
  notRead: (lines) =>
    `${lines.length === 1 ? 'Tätä' : 'Näitä'} en ymmärtänyt: ${lines.map(quote).join(', ')}.`,
  othersReport: ({ id, title }, owner) =>
    owner === 'nobody'
      ? `${title}: vastuuhenkilöä ei vielä ole. Kirjoita ${quote(sayFi.take(id))}, niin voit kertoa tiedot. Mitään ei tallennettu.`
      : `${title}: tiedot antaa vastuuhenkilö${owner.name === undefined ? '' : `, ${owner.name},`} tai sopimuksen päällikkö. Mitään ei tallennettu.`,
  noneYours: (titles) =>
    `${list(titles)} eivät ole sinun: tiedot antaa vastuuhenkilö tai sopimuksen päällikkö. Mitään ei tallennettu.`,
  notYours: (titles) =>
    titles.length === 1
      ? `${list(titles)} ei ole sinun, joten jätin sen pois.`
      : `${list(titles)} eivät ole sinun, joten jätin ne pois.`,
  languageSet: 'Puhun kanssasi tästä lähtien suomea.',
  madeManager: {
    head: (agreement) => `Olet nyt yksikön päällikkö: ${agreement}.`,
    area: (agreement) => `Olet nyt palvelualuejohtaja: ${agreement}.`,
    division: (agreement) => `Olet nyt toimialajohtaja: ${agreement}.`,
  },
  clockMoved: (to, sent) => `Kello on nyt ${weekdayOfYear(to.day)} ${time(to.time)}. ${sentFi(sent)}`,
  clockNotUnderstood: 'Tätä päivää en ymmärtänyt. Kirjoita esimerkiksi ”kello 24.3.2020”.',
  clockNeverGoesBack: (now) =>
    `Kello kulkee vain eteenpäin, ja nyt on ${weekdayOfYear(now.day)} ${time(now.time)}.`,
};

const what = {
  reminder: 'muistutus',
  digest: 'kooste',
  unowned: 'kysymys vastuuhenkilöstä',
  absent: 'tieto poissaolosta',
} satisfies Record<Sending['what'], string>;

function sentFi(sent: readonly Sending[]): string {
  if (sent.length === 0) return 'En lähettänyt mitään.';
  const each = sent
    .slice(0, mostSendings)
    .map(
      ({ day, to, what: kind, ending }) =>
        `${[`${weekday(day)} ${what[kind]}`, to].filter(Boolean).join(', ')}${endings[ending]}`,
    );
  const more = sent.length - each.length;
  if (more > 0) each.push(`ja ${count(more, 'muu', 'muuta')}`);
  return `Lähetin ${count(sent.length, 'viestin', 'viestiä')}: ${each.join('; ')}.`;
}

function leadsFi(one: string, several: string, none: string) {
  return (who: Leaders) => {
    if (who === 'nobody') return `${none} ei ole vielä nimetty. Sen tekee botin ylläpitäjä.`;
    if (who === 'unmet') return `${one} on nimetty, mutta en ole vielä tavannut häntä.`;
    return who.length === 1 ? `${one} on ${list(who)}.` : `${several} ovat ${list(who)}.`;
  };
}
