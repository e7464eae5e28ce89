import type { doingSenses, WordsOf } from '../senses.ts';

export const doing: WordsOf<typeof doingSenses> = {
  show: `näytä, näytätkö, näyttäisitkö, näyttäisit, näyttää, lista, listan, listaa, listaisitko,
    luettelo, luettele, kerro, kerrotko, kertoisitko, katso, katsoa, katsotaan, nähdä, näkisin, näenkö,
    näkyykö, tarkista, tarkistaa, hae, hakea, avaa, tietää, tiedätkö, kysyä, kysyisin, sano, sanotko`,
  give: `anna, antaa, annatko, antaisitko, annas, annetaan, antakaa, saanko, saisinko, saisko, saako,
    saanks, laita, laitetaan, pistä`,
  take: `ota, otan, otas, ottaa, otanko, ottaisin, ottaisinko, voin ottaa, nappaan, nappaa, varaan,
    varaa, poimin, hoidan, otan vastuun, otan vastuulleni`,
  assign: 'osoita, määrää, vastuuta, merkitse, merkkaa, nimeä, siirretään, anna vastuu',
  report: `raportoi, raportoin, raportoida, raportoimaan, raportoisin, raportoidaan, raportoitavaa,
    raportointi, raportti, raportin, raporttini, kirjaa, kirjaan, kirjata, kirjaisin, kirjaus, kirjauksen,
    ilmoita, ilmoitan, ilmoittaa, täytä, täytän, täyttää, täyttäisin, lomake, lomakkeen, lomaketta,
    lomakkeet, syötä, syötän, syöttää, päivitä, päivitän, päivittää, tilannetieto, tilannetiedot,
    tilannetiedon, täytetään, raporttilomake, raporttilomakkeen, raporttilomaketta`,
  done: `valmis, valmiit, valmistui, valmistunut, valmistuneet, valmiina, valmiita, tehty, hoidettu,
    toteutunut, toteutui, toteutuneet, kunnossa, avattu, aukesi, käynnistyi, käynnistynyt, valmiiksi`,
  digest: 'kooste, koosteen, koostetta, kooste*, neljänneskooste*, koonti, koonnin',
  status: `tilanne, tilanteen, tilannetta, tilanteesta, tilannekatsaus, tilannekatsauksen,
    tilannekatsausta, tilannekuva, tilannekuvan, kokonaistilanne, yleistilanne, yhteenveto, yhteenvedon,
    yleiskuva, yleiskuvan, status, statuksen, statusta, kuulumiset, missä mennään, missä mennää, missä
    ollaan, missä olemme, miten mennään, miltä näyttää, miten hommat`,
  help: `apua, ohje, ohjeet, ohjeita, ohjetta, opastus, opasta, neuvo, neuvoja, komento, komennot,
    komentoja, käskyt, käyttöohje, käyttöohjeet, auta, auttaa, auttaisitko, autatko, help, osaat, osaatko,
    mitä teet, mitä voin kysyä, mitä voi kysyä, mitä sinulta voi kysyä, mitä sulta voi kysyä, mitä voit
    tehdä, mitä voin tehdä, mitä voi tehdä, mitä täällä voi tehdä, mitä voin sanoa, kuka olet, kuka sinä
    olet, kuka sä oot, mikä olet, mikä sinä olet, mikä sä oot, miten toimit, miten tämä toimii, miten tää
    toimii, kuinka tämä toimii, miten tätä käytetään, miten käytän tätä, mitä sinä teet, mitä sä teet,
    auttakaa, mitä värit tarkoittavat, mitä värit tarkoittaa, mitä väri tarkoittaa, mitä eri värit
    tarkoittavat`,
  undo: `kumoa, kumoo, kumotaan, kumoan, kumoisitko, peru viimeisin, peru viimeisimmät, peru äskeinen, peru edellinen,
    peru se, ota takaisin, kumoa viimeisin, kumoa äskeinen, kumoo äskönen, kumoa edellinen, kumoa viimeinen`,
  greeting: `moi, moi moi, moikka, moikku, moro, morjens, morjesta, hei, hei hei, heippa, heippa hei,
    heips, heipä hei, hello, haloo, halo, terve, terve vaan, tervehdys, tere, huomenta, huomenia, hyvää
    huomenta, hyvää huomena, hyvää päivää, hyvää iltaa, hyvää iltapäivää, päivää, iltaa, iltapäivää`,
  thanks: `kiitos, kiitos paljon, kiitoksia, kiitoksia paljon, paljon kiitoksia, kiitti, kiitän, kiits,
    kiitosta, kiitokset, iso kiitos, suuri kiitos, kiitos avusta, kiitos tiedosta, tattis, thanks, thx,
    suurkiitos, kiitosta vaan, kiitoksia avusta, paljon kiitoksia avusta, kiitos paljon avusta`,
  'make-me': `tee minusta, tee musta, tee miusta, tee minut, tehkää minusta, nimeä minut, aseta minut,
    merkitse minut`,
  head: `päällikkö, päällikön, päälliköksi, esihenkilö, esihenkilön, esihenkilöksi, esimies,
    esimieheksi, yksikön päällikkö, tulosyksikön päällikkö, pomo, pomoksi, johtaja, johtajaksi`,
  change: `vaihda, vaihdan, vaihdetaan, vaihtaa, muuta, muutetaan, muuttaa, siirrä, siirtää, siirry,
    aseta, asettaa, käännä`,
  speak: 'puhu, puhutaan, puhutko, puhuisitko, kirjoita, jutellaan, puhua, puhuisit, käytä',
  language: 'kieli, kielen, kieleksi, kieltä, kielellä, kielenä',
  finnish: 'suomi, suomeksi, suomea, suomella, suomeen, suomeks, suomen kieli, suomen kielellä, fi',
  swedish: 'ruotsi, ruotsiksi, ruotsia, ruotsilla, ruotsiin, ruotsiks, ruotsin kieli, ruotsin kielellä, sv',
  english: `englanti, englanniksi, englantia, englannilla, englantiin, englanniks, englannin kieli,
    englannin kielellä, kieli en`,
  clock: 'kello, kellon, kelloa, kelloksi, kelloon',
};
