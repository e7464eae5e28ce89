import { format } from './format.ts';
import type { IntroWords } from './intro-words.ts';

const { count } = format.fi;

export const introFi: IntroWords = {
  welcome: 'Hei! Olen Sopimusvahti.',
  purpose: (agreement) =>
    `Pidän mielessä, mitä on luvattu: ${agreement}. Muistutan ajoissa, otan tiedot vastaan täällä keskustelussa ja kerron, missä mennään.`,
  own: (rows) =>
    rows === 0 ? 'Sinulla ei ole vielä mittareita.' : `Sinulla on ${count(rows, 'mittari', 'mittaria')}.`,
  unowned: (rows) =>
    `Ilman vastuuhenkilöä on ${count(rows, 'mittari', 'mittaria')}. Ota omasi kirjoittamalla vaikka ”ota 10”.`,
  try: 'Kokeile vaikka näitä:',
  help: 'Näin voit kysyä ja kertoa',
  asToColleague: 'Kirjoita minulle niin kuin kollegalle, suomeksi, ruotsiksi tai englanniksi.',
  didYouMean: 'Tarkoititko jotain näistä?',
  colours: {
    heading: 'Mitä värit kertovat',
    means: {
      green: 'Tavoite on saavutettu, tai tällä tahdilla se saavutetaan. Nuoli ↑: yli tavoitteen.',
      yellow: 'Tavoite on vaarassa, siitä ollaan hieman jäljessä tai se valmistui myöhässä.',
      red: 'Tavoitteeseen ei päästä, siitä ollaan selvästi jäljessä tai määräaika on ohi.',
      'no-word': 'Tuoretta tietoa ei ole, joten väriä ei tiedetä. Määräaika voi olla jo ohi.',
      'not-yet': 'On vielä liian aikaista sanoa, tai väri tulee vasta vuoden lopussa.',
    },
    askWhy: 'Jokaisesta mittarista voit kysyä syyn: ”miksi 21 on punaisella?”',
  },
  topics: {
    ask: {
      title: 'Missä mennään',
      text: '”mikä on punaisella?”, ”mikä on myöhässä?”, ”miten menee?”, ”omat mittarit”, ”miksi 21 on punaisella?”, ”mitä seuraavaksi tapahtuu?”',
    },
    row: { title: 'Yksi mittari', text: 'numero tai sana nimestä: ”10”, ”Aunela”' },
    report: {
      title: 'Kerro tilanne',
      text: '”raportoi” avaa kaikki avoimet mittarisi, ”raportoi 10” yhden. Voit myös kertoa suoraan: ”webinaareja 6”, ”10 valmis 20.3.”. ”Kumoa” ottaa viimeisimmän takaisin.',
    },
    take: { title: 'Vastuuhenkilöksi', text: '”ota 10”, ”ota kaikki”, ”luovun 10”' },
    reminders: {
      title: 'Muistutukset',
      text: '”muistuta minua 20.4.”, ”poissa 3.8. asti”, ”vähemmän muistutuksia”, ”mitä lähetät minulle?”',
    },
    language: { title: 'Kieli', text: '”suomeksi”, ”på svenska” tai ”in English”' },
    digest: {
      title: 'Päälliköille',
      text: '”kooste”, ”anna 10 toiselle”, ”muistuta heitä nyt”, ”päätä 10 vihreä, koska …”, ”keskeytä muistutukset 15.4. asti”, ”mitä on lähetetty?”',
    },
    clock: { title: 'Kokeilussa', text: '”kello 24.3.2020” siirtää kelloa eteenpäin' },
  },
};
