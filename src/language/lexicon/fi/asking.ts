import type { askingSenses, WordsOf } from '../senses.ts';

export const asking: WordsOf<typeof askingSenses> = {
  red: `punainen, punaiset, punaisia, punaista, punaisella, punaisena, punaisen, punaisten, punaisilla,
    punaisissa, punasella, punasia, punaset, punai*, punase*, punasi*, punane*, punasta, punast`,
  yellow: `keltainen, keltaiset, keltaisia, keltaista, keltaisella, keltaisena, keltaisen, keltaisten,
    keltasella, keltasia, keltaset, keltai*, keltase*, keltasi*, keltane*, keltasta`,
  green: `vihreä, vihreät, vihreitä, vihreää, vihreällä, vihreänä, vihreän, vihreiden, vihreä*, vihrei*,
    vihree*, vihriä*, vihrell*`,
  grey: `harmaa, harmaat, harmaita, harmaata, harmaalla, harmaana, harmaan, harmaina, harmaiden,
    harmailla, harmaista, harmaissa`,
  late: `myöhässä, myöhässä aikataulusta, aikataulusta myöhässä, myöhäs, myöhäsä, myöhästynyt,
    myöhästyneet, myöhästyneitä, myöhästy*, viivästy*, yliajalla, erääntynyt, erääntyneet, erääntyneitä,
    erääntyn*, aika loppunut, aika mennyt, aika ohi`,
  silent: `vastaamatta, raportoimatta, ilmoittamatta, kirjaamatta, täyttämättä, vastaamat*,
    raportoimat*, ilmoittamat*, täyttämättöm*, puuttuu, puuttuvat, puuttuvia, puuttuva, puuttuvan,
    puuttuvista, puuttuisi, uupuu, uupuvat, hiljaa, hiljaiset, hiljaisia, vaiti`,
  early: 'arvioimatta, ei vielä arvioida',
  free: `vapaa, vapaat, vapaita, vapaana, vapaina, vapaista, omistajaton, omistajattom*,
    vastuuhenkilöttöm*, jakamatta, jakamattom*, kenenkään, ei kukaan vastaa, kukaan ei vastaa, ei
    kenelläkään, ilman vastuuhenkilöä, ilman omistajaa, ilman vetäjää, vastuuhenkilöä vailla`,
  owns: `vastaa, vastaan, vastaat, vastaavat, vastuussa, vastuulla, vastuullani, omistaa, omistan,
    hoitaa, hoitaja, huolehtii, hoidettavana`,
  behind: `jäljessä, jäljes, jälessä, jäljessä tavoitteesta, tavoitteesta jäljessä, jäljessä aikataulusta,
    aikataulusta jäljessä, jälkeen jäänyt, jälkeen jääneet, jäänyt jälkeen, jääneet jälkeen`,
  undone: `tekemättä, tekemättöm*, tekemät*, kesken, keskeneräi*, keskeneräs*, hoitamatta, saamatta
    valmiiksi, saamatta`,
  'under-way': `etenevät, eteneviä, edistyvät, edistyviä, etenemässä, meneillään, työn alla, käynnissä
    olevat, käynnissä olevia`,
  why: `miksi, miks, miksihän, miksei, miksköhän, minkä takia, minkä vuoksi, mistä syystä, mistä johtuu,
    mistä se johtuu, mistä tämä johtuu, mikä syynä, mikä on syynä, mikä syy, mikä on syy`,
  was: 'oli, olivat, olleet, ollut',
  'how-much':
    'paljonko, paljonkohan, paljoks, paljoko, kuinka paljon, miten paljon, kuinka kaukana, miten kaukana',
  count: `kuinka moni, kuinka monta, moni, monta, montako, montaks, montakohan, monellako, mont,
    kuinka monella`,
  about: `kenellä, kenen,
    kenelle, tavoitetaso, tavoitetason, tavoitetasoa, toteuma, toteutuma, toteuman, lukema, väri, värin,
    osalta, kohdalla, missä vaiheessa, päästy tavoitteeseen, päästiinkö tavoitteeseen, tavoitteessa,
    käynnissä, käynnis`,
  when: 'milloin, millon, koska, mihin mennessä, millo, mihin asti, minä päivänä',
  next: `seuraavaksi, mitä seuraavaksi, mitä seuraavaksi tapahtuu, mitä tapahtuu seuraavaksi, seuraavaksi tapahtuu, mitä tapahtuu, mitä
    on tulossa, mitä tulossa, mitä on luvassa, mitä on edessä`,
  asks: 'onko, onks, onk, oliko, ovatko, joko, oisko, olisiko, tuliko',
  which: `mikä, mitkä, mitä, mitäs, mikäs, mitkäs, minkä, mistä, millä, missä, missäs, mihin, millainen,
    millaiset, minkälainen, mist, mil, mihi`,
  how: 'miten, mites, mitenkäs, kuinka, mite, kui',
  goes: `menee, meni, menivät, menossa, sujuu, etenee, edetään, edistyy, voi, kuuluu,
    pärjätään, pärjäämme, sujuvat, menevät`,
  who: `kuka, ketkä, kuka on, kenet, kukas, ketä, keille, kellekä, kelle`,
  'falls-due': `erääntyy, erääntyvät, erääntyviä, eräänty, pitää saada valmiiksi, pitäisi saada valmiiksi,
    pitää olla valmiina, pitää olla valmis, täytyy saada valmiiksi, on saatava valmiiksi, tulee olla
    valmiina`,
  gap: `paljonko puuttuu, paljonko vielä puuttuu, kuinka paljon puuttuu, paljonko jäi, paljonko jää,
    kuinka paljon jää, mitä vaille, paljonko siitä puuttuu, paljonko siitä vielä puuttuu, paljonko niistä
    puuttuu, paljonko siitä jäi`,
};
