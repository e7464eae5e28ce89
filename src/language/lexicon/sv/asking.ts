import type { askingSenses, WordsOf } from '../senses.ts';

export const asking: WordsOf<typeof askingSenses> = {
  red: `röd, röda, rött, rödt, rödmarkera*, rödmärkt*, rödfärga*, rödlista*, på rött, i rött, rödt läge, på röd, rödflaggade, illröda`,
  yellow: 'gul, gula, gult, gulmarkera*, gulmärkt*, gulfärga*',
  green: `grön, gröna, grönt, grönmarkera*, grönmärkt*, grönfärga*, går bra, på god väg redan, i skick`,
  grey: 'grå, gråa, grått, gråmarkera*',
  late: `försenad, försenade, försenat, försening, förseningar, sen, sena, sent, för sent, förfallen,
    förfallna, förfallit, över tiden, gått över tiden, tiden ute, tiden har gått ut, tiden gått ut, efter
    tiden, efter tidsfristen, gått över, över deadline, passerat deadline, sena med, ligger sent, efter schemat, förseningarna, försenats`,
  silent: `obesvarad, obesvarade, obesvarat, orapporterad, orapporterade, orapporterat, oifyllda, ofyllda, saknas, saknar, fattas, tyst, tysta, uteblivna, ej rapporterade, ej besvarade, saknar svar, saknar siffra, saknar siffror, svar saknas, siffror saknas, uppgifter saknas, ännu saknas, fattas ännu, fattas svar, inte svarat än, har inte svarat, vet vi ingenting om, vi inte vet om, vet ingenting om, vet vi inget om, int svara, inte svara, ingen uppgift om, int hört nåt om, skyldig svar, skyldiga svar, inte hört av, inte hört av sig, svarar inte`,
  early: 'obedömd, obedömda, inte bedömts, för tidigt',
  free: `ledig, lediga, ledigt, ingens, herrelös, herrelösa, otilldelad, otilldelade, ofördelad,
    ofördelade, ingen ansvarar, ingen ansvarar för, ingen som ansvarar, ingen äger, ingen har, utan
    ansvarig, utan ansvariga, utan ägare, utan ansvarsperson`,
  owns: `ansvarar, ansvarar för, ansvara för, äger, sköter, hand om, har hand om, ansvarig för, ansvarig
    fö, ansvariga för, som ansvarar för, vem sköter, vem ansvarar, vem äger, vem har, vem tar hand om, vems ansvar, vems bord, på vems bord, står som ansvarig`,
  behind: `ligger efter, ligger vi efter, ligger det efter, ligger alla efter, ligger man efter, släpar efter, efter målet, på efterkälken, efter tidtabellen, blivit efter, går dåligt, går illa, släpar, går trögt, står stilla, har problem, problem, knackigt`,
  undone: `ogjort, ogjorda, ogjord, oavslutad, oavslutade, ofärdig, ofärdiga, ofärdigt, halvfärdiga, på hälft, göra, ogjort än, att göra, kvar att göra, göras, fixa`,
  'under-way': `vilka framskrider, vilka fortskrider, pågår, pågående, är på gång, på väg, är på väg, under
    arbete`,
  why: `varför, hur kommer det sig, vad beror det på, va beror he på, va beror det på, varfö, varför då,
    vad är orsaken, av vilken orsak, va e orsaken, vad e orsaken, vad är anledningen, av vilken anledning, förklara, förklaring, motivera, motivering, hur så, hursa`,
  was: 'var',
  'how-much': 'hur mycket, hu mycke, hur mycke, hur långt, hur långt ifrån, hur mycket till',
  count: 'hur många, hu mång, hur mång, hu många, hur manga',
  about: `vems, målnivå, målnivån, utfall, utfallet, färg, färgen, gäller, igång, nått målet, nått sitt mål, uppnått målet`,
  when: `när, når, vilken dag, vilket datum, till när, senast när, före vilken dag, när ska, när måste, vad är tidsfristen, vad är deadline`,
  next: `härnäst, vad händer, va händer, vad händer härnäst, vad händer sen, va händer sen, vad händer
    sedan, händer härnäst, vad kommer härnäst, vad är på gång, på gång härnäst`,
  asks: 'är, finns, finns det, har, har vi, blev, kan, ligger, e, ä, har ni',
  which: 'ja vad, ja va, ja vilka, vad, vilka, vilken, vilket, va, vilke',
  how: 'ja hur, hur, huru, hu',
  goes: 'går, gick, framskrider, mår, fortskrider',
  who: 'vem',
  'falls-due': `förfaller, ska vara klart, ska vara klara, ska va klart, ska va klara, måste bli klart,
    måste bli klara, måste vara klart, måste vara klara, få klart, går ut`,
  gap: `hur mycket saknas, hur mycket fattas, hur mycket är kvar, hur mycket återstår, hur mycket fattas det, hur mycket saknas det, hur mycket fattas ännu, hur mycket saknas ännu, behövs ännu, behövs det ännu, behövs till, ännu behövs, hur långt kvar, behövs det`,
  changed: `ändrats, ändrat, ändrat sig, ändra se, förändrats, förändrat, förändrat sig, ändringar, ändringarna, förändringar, hänt, nytt`,
  since: `sedan, efter, från och med`,
  history: `historia, historik, historiken, tidigare rapporter, alla rapporter`,
  compared: `jämfört, jämför, jämfört med, jämfört med i fjol, jämfört med fjolåret, mot i fjol, än i fjol, i fjol, ifjol, fjolåret, fjolårets, förra året`,
  means: `betyder, innebär, menas med, fungerar, funkar`,
};
