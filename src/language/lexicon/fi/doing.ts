import type { doingSenses, WordsOf } from '../senses.ts';

export const doing: WordsOf<typeof doingSenses> = {
  show: `näytä, näytätkö, näyttäisitkö, näyttäisit, näyttää, lista, listan, listaa, listaisitko,
    luettelo, luettele, kerro, kerrotko, kertoisitko, katso, katsoa, katsotaan, nähdä, näkisin, näenkö,
    näkyykö, tarkista, tarkistaa, hae, hakea, avaa, tietää, tiedätkö, kysyä, kysyisin, sano, sanotko, listaapa, listaappa, luetteleppa, näytäs, laita lista, lista kaikista, saisinko listan, saisko listan, anna lista, haluan nähdä, haluaisin nähdä, mä haluan nähdä, pääsenkö näkemään, mistä näen, mistä näkee, missä näkyy, mistä löydän, mistä löytyy`,
  give: `anna, antaa, annatko, antaisitko, annas, annetaan, antakaa, saanko, saisinko, saisko, saako,
    saanks, laita, laitetaan, pistä`,
  take: `ota, otan, otas, ottaa, otanko, ottaisin, ottaisinko, voin ottaa, nappaan, nappaa, varaan,
    varaa, poimin, hoidan, otan vastuun, otan vastuulleni, mä otan, minä otan, mä hoidan, minä hoidan, voin hoitaa, mä voin ottaa, otan hoitaakseni, otan itselleni, mä nappaan, merkkaa mulle, laita mulle, laita minulle, laita mun nimiin`,
  assign: 'osoita, määrää, vastuuta, merkitse, merkkaa, nimeä, siirretään, anna vastuu',
  report: `raportoi, raportoin, raportoida, raportoimaan, raportoisin, raportoidaan, raportoitavaa,
    raportointi, raportti, raportin, raporttini, kirjaa, kirjaan, kirjata, kirjaisin, kirjaus, kirjauksen,
    ilmoita, ilmoitan, ilmoittaa, täytä, täytän, täyttää, täyttäisin, lomake, lomakkeen, lomaketta,
    lomakkeet, syötä, syötän, syöttää, päivitä, päivitän, päivittää, tilannetieto, tilannetiedot,
    tilannetiedon, täytetään, raporttilomake, raporttilomakkeen, raporttilomaketta, haluan raportoida, haluaisin raportoida, mä raportoin, haluan kirjata, haluaisin kirjata, haluan ilmoittaa, ilmoittaisin, kirjataan, merkataan, laitetaan ylös, päivitetään, päivitys, päivityksen, syötetään, avaa lomake, anna lomake, täyttölomake`,
  done: `valmis, valmiit, valmistui, valmistunut, valmistuneet, valmiina, valmiita, tehty, hoidettu, toteutunut, toteutui, toteutuneet, kunnossa, avattu, aukesi, valmiiksi, hoidettu kuntoon, saatiin valmiiksi, saatu valmiiksi, tehtynä, tehtiin, tuli tehtyä, ok valmis, valmis jo, pidettiin, valmistettiin, otettiin käyttöön, otettu käyttöön, käytössä, avautui, avautunut, toteutettu, toteutettiin, lopetettu valmiina, valmiiks, valmist, valmiit on`,
  digest: 'kooste, koosteen, koostetta, kooste*, neljänneskooste*, koonti, koonnin',
  status: `tilanne, tilanteen, tilannetta, tilanteesta, tilannekatsaus, tilannekatsauksen,
    tilannekatsausta, tilannekuva, tilannekuvan, kokonaistilanne, yleistilanne, yhteenveto, yhteenvedon,
    yleiskuva, yleiskuvan, status, statuksen, statusta, kuulumiset, missä mennään, missä mennää, missä
    ollaan, missä olemme, miten mennään, miltä näyttää, miten hommat, tilanneraportti, tilanneraportin, missäs mennään, missäs ollaan, mitenkäs menee meillä, miltäs näyttää, millä mallilla, millä mallilla ollaan, miten homma etenee, miten hommat etenee, miten meillä sujuu, onko kaikki kunnossa, ollaanko aikataulussa, ollaanko me aikataulussa, kokonaiskuva, kokonaiskuvan, yleistila, tilastot`,
  help: `apua, ohje, ohjeet, ohjeita, ohjetta, opastus, opasta, neuvo, neuvoja, komento, komennot,
    komentoja, käskyt, käyttöohje, käyttöohjeet, auta, auttaa, auttaisitko, autatko, help, osaat, osaatko,
    mitä teet, mitä voin kysyä, mitä voi kysyä, mitä sinulta voi kysyä, mitä sulta voi kysyä, mitä voit
    tehdä, mitä voin tehdä, mitä voi tehdä, mitä täällä voi tehdä, mitä voin sanoa, kuka olet, kuka sinä
    olet, kuka sä oot, mikä olet, mikä sinä olet, mikä sä oot, miten toimit, miten tämä toimii, miten tää
    toimii, kuinka tämä toimii, miten tätä käytetään, miten käytän tätä, mitä sinä teet, mitä sä teet,
    auttakaa, mitä värit tarkoittavat, mitä värit tarkoittaa, mitä väri tarkoittaa, mitä eri värit
    tarkoittavat, mitä osaat tehdä, mitä sä osaat, mitä sinä osaat, mitä osaat, miten sua käytetään, miten sinua käytetään, miten tätä voi käyttää, neuvotko, neuvoisitko, en osaa käyttää, käyttöapua, tuki, mitä kaikkea voin kysyä, mitä täältä voi kysyä, mitä komentoja, miten tää homma toimii, mihin sua voi käyttää, mitä hyötyä susta on`,
  undo: `kumoa, kumoo, kumotaan, kumoan, kumoisitko, peru viimeisin, peru viimeisimmät, peru äskeinen, peru edellinen,
    peru se, ota takaisin, kumoa viimeisin, kumoa äskeinen, kumoo äskönen, kumoa edellinen, kumoa viimeinen, peru viimeinen, peru kirjaus, peru mun kirjaus, peru äsken, peruuta viimeisin, peruuta kirjaus, peruuta äskeinen, poista viimeisin kirjaus, ota pois viimeisin, tein virheen, kirjasin väärin, meni väärin, meni pieleen, väärä luku, otetaan takaisin`,
  greeting: `moi, moi moi, moikka, moikku, moro, morjens, morjesta, hei, hei hei, heippa, heippa hei,
    heips, heipä hei, hello, haloo, halo, terve, terve vaan, tervehdys, tere, huomenta, huomenia, hyvää
    huomenta, hyvää huomena, hyvää päivää, hyvää iltaa, hyvää iltapäivää, päivää, iltaa, iltapäivää, moikkelis, moikka moikka, moro moro, terppa, tervepä terve, heissan, päivää taloon, huomenta päivää, hyvää työpäivää, no moi, no hei, no terve`,
  thanks: `kiitos, kiitos paljon, kiitoksia, kiitoksia paljon, paljon kiitoksia, kiitti, kiitän, kiits,
    kiitosta, kiitokset, iso kiitos, suuri kiitos, kiitos avusta, kiitos tiedosta, tattis, thanks, thx,
    suurkiitos, kiitosta vaan, kiitoksia avusta, paljon kiitoksia avusta, kiitos paljon avusta, kiitos kovasti, kiitos kauniisti, kiitos sulle, kiitos sinulle, kiitos kun autoit, kiitän ja kumarran, kiitoksia kovasti, hyvä kiitos, mahtavaa kiitos, loistavaa, mahtavaa, hienoa, kiva, kivaa, jees kiitos, tattista, kiitsa`,
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
