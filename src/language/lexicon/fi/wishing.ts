import type { WordsOf, wishingSenses } from '../senses.ts';

export const wishing: WordsOf<typeof wishingSenses> = {
  remind: `muistuta, muistuttaa, muistutat, muistutatko, muistuttaisitko, muistuttaisit, muistutathan, muistuttakaa, muistutetaan, muistuttele, laita muistutus, pistä muistutus, lähetä muistutus, aseta muistutus, palaa asiaan, älä muistuta ennen, älä muistuta mua ennen, älä muistuta minua ennen, palataan asiaan, kysy uudestaan, kysy uudelleen, kysy taas, kysy myöhemmin, palaa tähän, palaa tähän asiaan, pingaa, pinga, muistutapa, hoputa, hoputtaisitko, patista, potki, herättele, lähetä muistutukset, tökkäse, tökkää, tönäise, kysy tätä, kysy tätä multa`,
  messages: `viesti, viestin, viestit, viestiä, viestejä, viestei*, viestien, muistutuksen, muistutukset, muistutusta, muistutuksi*, muistutusten, ilmoitukset, ilmoituksia, kyselyt, kyselyjä, kyselyitä, postia, spämmi, spämmiä, spämmäät, häiritset, pommitat, spämmäämistä, ilmoittelu, muistutus`,
  'too-much': `liikaa, liian usein, liian paljon, liian monta, liian tiuhaan, ihan liikaa, aivan liikaa, aivan liian usein, ihan liian usein, aivan liian paljon, hirveesti, hirveästi, jatkuvasti, koko ajan, riittää jo, kyllästynyt, riittää, riitti, ärsyttää, ärsyttävää, ärsyttävät, kyllästyttää, niin paljon, niin usein, spämmäys, häiritsee`,
  fewer: `vähemmän, harvemmin, harvempaan, vähempi, vähennä, vähentää, karsi, rauhallisemmin`,
  usual: `tavalliseen tapaan, normaalisti, kuten ennen, kuten ennenkin, niin kuin ennen, kaikista taas,
    tavallisesti`,
  away: `poissa, loma, lomalla, lomalle, lomani, lomal, lomailen, vapaalla, vapaal, vuosilomalla, kesälomalla, talvilomalla, vanhempainvapaalla, opintovapaalla, virkavapaalla, virkavapaal, sairauslomalla, saikulla, matkoilla, reissussa, poissaolo, sairaana, kipeänä, sairaslomalla, lähden lomalle, jään lomalle, lomailemassa, poissa töistä, pois toimistolta, en ole töissä, en oo töissä, poissa toimistolta, ei töissä, etänä tavoittamattomissa, tavoittamattomissa`,
  back: `palasin, palannut, taas töissä, olen taas töissä, takaisin, takas, töissä taas, lomani loppui,
    loma loppui, loma päättyi`,
  pause: `tauko, tauolle, tauolla, tauot, keskeytä, keskeytetään, jäädytä, pysäytä, hiljennä, laita
    tauolle, pane tauolle`,
  resume: `jatka, jatketaan, jatkukoon, lopeta tauko, päätä tauko, tauko loppuu, tauko pois, poista tauko,
    käynnistä uudelleen`,
  until: `asti, saakka, ast, sakka, palaan, palaan töihin, ennen`,
  send: `lähetä, lähetät, lähetätkö, lähettää, lähettämässä, lähetetään, aiot lähettää, tulossa, seuraavan muistutuksen, kuinka usein, kui usein, miten usein, minkälaisia muistutuksia, millaisia muistutuksia, vielä luvassa, luvassa, vielä tulossa`,
  cancel: `peruuta, peruuttaa, peru, perutaan, perua, eiku peru, ei kun peru, unohda, unohda koko juttu,
    anna olla, antaa olla, älä tee mitään, ei sittenkään, keskeytä tämä, lopeta`,
  'hand-over': 'luovuta, luovutan, luovutetaan, luovuttaa, delegoi, delegoin',
  somebody: 'toiselle, toisille, muulle, jollekin muulle, jollekin toiselle, jollekulle, jollekulle muulle',
  release: `luovun, luopua, luovuta pois, vapauta, vapautan, poista minulta, ota pois minulta, ei ole enää minun, en halua enää, en enää halua, en hoida enää`,
  complains: `liikaa viestejä, liian paljon viestejä, liian monta viestiä, älä kirjottele, älä nyt joka päivä, joka päivä mulle, älä lähettele, lopeta viestittely, lopeta spämmäys`,
  spares: `vähemmän viestejä`,
  sent: `lähetetty, lähetetyt, lähetit, lähettänyt, lähettäny, lähti, lähtenyt, lähteny, lähetetyistä`,
};
