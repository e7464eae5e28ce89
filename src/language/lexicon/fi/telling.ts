import type { tellingSenses, WordsOf } from '../senses.ts';

export const telling: WordsOf<typeof tellingSenses> = {
  'on-track': `aikataulussa, aikataulus, etenee aikataulussa, hyvässä vauhdissa, suunnitelman mukaan,
    suunnitelmien mukaan, suunnitellusti, etenee suunnitellusti, etenee hyvin, hyvällä mallilla, kunnossa
    aikataulun puolesta`,
  'at-risk': `vaarassa, vaaras, vaarassa viivästyä, viivästyy, viivästyi, viivästynyt, viivästymässä, myöhästyy,
    myöhästynyt aikataulusta, uhkaa myöhästyä, uhkaa viivästyä, riskissä, lykkääntyy, lykkääntynyt, siirtyy,
    venyy`,
  wont: `ei toteudu, ei tule toteutumaan, ei valmistu, ei onnistu, ei ehdi, ei ehditä, peruuntui, peruuntuu,
    peruttu, peruutettu, jää toteutumatta, jäi toteutumatta`,
  comes: `valmistuu, valmistuisi, valmistunee, tulee valmiiksi, on valmis vasta, saadaan valmiiksi, aukeaa, avataan,
    käynnistyy, alkaa vasta, valmiina vasta`,
  same: `ennallaan, ennallas, ei muutosta, ei muutoksia, ei mitään uutta, ei uutta, sama kuin ennen, sama kuin viimeksi, sama tilanne, pysynyt ennallaan, samana, ei muutosta edelliseen, ei muutosta aiempaan, ei muutu, ei ole muuttunut, ei oo muuttunu, samat luvut, samassa, sama tilanne kuin viimeksi`,
  vague: `noin puolet, suunnilleen puolet, puolet, about puolet, melkein kaikki, lähes kaikki, jonkin verran, muutama, muutamia, paljon enemmän, aika monta, aika paljon, melko monta, melko paljon, useita, jokunen, pari, melkein puolet, yli puolet, vajaa puolet, useampi, muutamia kymmeniä, melkein, lähes, liki, miltei, puoliksi, osittain`,
  started: `käynnistyi, käynnistynyt, käynnistettiin, käynnistetty, käyntiin, starttas, starttasi, startannut,
    aloitettiin, aloitettu, alkoi`,
};
