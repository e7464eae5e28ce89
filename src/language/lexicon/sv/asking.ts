import type { askingSenses, WordsOf } from '../senses.ts';

export const asking: WordsOf<typeof askingSenses> = {
  red: 'röd, röda, rött, rödt, rödmarkera*, rödmärkt*, rödfärga*, rödlista*',
  yellow: 'gul, gula, gult, gulmarkera*, gulmärkt*, gulfärga*',
  green: 'grön, gröna, grönt, grönmarkera*, grönmärkt*, grönfärga*',
  grey: 'grå, gråa, grått, gråmarkera*',
  late: `försenad, försenade, försenat, försening, förseningar, sen, sena, sent, för sent, förfallen,
    förfallna, förfallit, över tiden, gått över tiden, tiden ute, tiden har gått ut, tiden gått ut, efter
    tiden, efter tidsfristen`,
  silent: `obesvarad, obesvarade, obesvarat, orapporterad, orapporterade, orapporterat, oifyllda,
    ofyllda, saknas, saknar, fattas, tyst, tysta, uteblivna`,
  early: 'obedömd, obedömda, inte bedömts, för tidigt',
  free: `ledig, lediga, ledigt, ingens, herrelös, herrelösa, otilldelad, otilldelade, ofördelad,
    ofördelade, ingen ansvarar, ingen ansvarar för, ingen som ansvarar, ingen äger, ingen har, utan
    ansvarig, utan ansvariga, utan ägare, utan ansvarsperson`,
  owns: `ansvarar, ansvarar för, ansvara för, äger, sköter, hand om, har hand om, ansvarig för, ansvarig
    fö, ansvariga för, som ansvarar för`,
  behind: `ligger efter, ligger vi efter, ligger det efter, ligger alla efter, ligger man efter, släpar
    efter, efter målet, på efterkälken, efter tidtabellen, blivit efter`,
  undone: `ogjort, ogjorda, ogjord, oavslutad, oavslutade, ofärdig, ofärdiga, ofärdigt, halvfärdiga, på
    hälft`,
  'under-way': `vilka framskrider, vilka fortskrider, pågår, pågående, är på gång, på väg, är på väg, under
    arbete`,
  why: `varför, hur kommer det sig, vad beror det på, va beror he på, va beror det på, varfö, varför då,
    vad är orsaken, av vilken orsak`,
  was: 'var',
  'how-much': 'hur mycket, hu mycke, hur mycke, hur långt, hur långt ifrån, hur mycket till',
  count: 'hur många, hu mång, hur mång, hu många, hur manga',
  about: `vems, målnivå, målnivån, utfall, utfallet, färg, färgen, gäller, igång, nått målet, nått sitt mål, uppnått målet`,
  when: 'när, når, vilken dag',
  next: `härnäst, vad händer, va händer, vad händer härnäst, vad händer sen, va händer sen, vad händer
    sedan, händer härnäst, vad kommer härnäst, vad är på gång, på gång härnäst`,
  asks: 'är, finns, finns det, har, har vi, blev, kan, ligger, e, ä, har ni',
  which: 'ja vad, ja va, ja vilka, vad, vilka, vilken, vilket, va, vilke',
  how: 'ja hur, hur, huru, hu',
  goes: 'går, gick, framskrider, mår, fortskrider',
  who: 'vem',
  'falls-due': `förfaller, ska vara klart, ska vara klara, ska va klart, ska va klara, måste bli klart,
    måste bli klara, måste vara klart, måste vara klara, få klart, går ut`,
  gap: `hur mycket saknas, hur mycket fattas, hur mycket är kvar, hur mycket återstår, hur mycket fattas
    det, hur mycket saknas det, hur mycket fattas ännu, hur mycket saknas ännu`,
};
