import type { doingSenses, WordsOf } from '../senses.ts';

export const doing: WordsOf<typeof doingSenses> = {
  show: `ja visa, visa, visar, visas, lista, listan, berätta, ta fram, plocka fram, räkna upp, säg, se, se på,
    titta, kolla, kolla upp, öppna, hämta, undrar, veta, vet, kan jag se, får jag se, låt mig se, jag vill se, ja vill si, si, räkna opp, ge en lista, ge mig en lista, en lista, en lista på, en lista över, var ser jag, var hittar jag, plocka upp, skriv en lista, visa mig alla, visa alla`,
  give: 'ge, giv, ge hit, får, kan få, skulle få, kan jag få',
  take: `ta, tar, tager, ta över, tar över, ta hand om, tar hand om, tar på mig, tar mig an, sätt mig
    på, plockar, vill ta, kan ta, ska ta, övertar, jag kan ta, ja tar, ja kan ta, jag sköter, jag tar över, jag tar hand om, jag tar på mig, sätt på mig, sätt på mej, sätt mej på, skriv mig som ansvarig, sätt mig som ansvarig, skriv upp mig, anteckna mig, lägg på mig`,
  assign: 'tilldela, tilldelar, överlåt, utse, fördela, ge ansvaret',
  report: `rapportera, rapporterar, rapporterar in, rapport, rapporten, rapportering, rapporteringen,
    lägesrapport, lägesrapporten, fyll i, fylla i, fyller i, formulär, formuläret, blankett, blanketten,
    registrera, registrerar, anmäl, anmäla, anmäler, mata in, skriv in, skriva in, uppdatera, uppdaterar,
    rapportblankett, rapportblanketten, rapportformulär, rapportformuläret, lämna in, lämnar in, jag vill rapportera, jag ska rapportera, ja vill rapportera, jag vill anmäla, jag vill registrera, jag vill fylla i, jag vill uppdatera, öppna formuläret, ge formuläret, ge mig formuläret, föra in, för in, lägga in, lägg in, skicka in siffror, uppdatering`,
  done: `klar, klart, klara, färdig, färdigt, färdiga, gjord, gjort, gjorda, genomförd, genomfört, genomförda, uppnått, öppnat, öppnades, börjat fungera, blev klar, blev klart, blev färdig, blev färdigt, har blivit klar, har blivit klart, slutförd, slutfört, slutförda, avklarad, avklarat, avklarade, genomfördes, togs i bruk, tagits i bruk, i bruk, öppnat dörrarna, verkställd, verkställt, fixat, fixad, fixade, hölls redan, klara nu`,
  digest: 'sammandrag, sammandraget, sammandragen, kvartalssammandrag*, digest',
  status: `status, statusen, läget, läge, lägesbild, lägesbilden, ställning, ställningen, översikt,
    översikten, sammanfattning, sammanfattningen, helhetsläget, hur ligger vi till, hur ligger det till,
    hur står det till, hur står det, hur ser det ut, hur ser läget ut, var står vi, lägesöversikt, lägesrapport över allt, hur går det för oss, hur går det med målen, hur ligger vi, hur ligger vi till nu, var ligger vi, hur står vi, hur ser det ut för oss, hur ser det ut hos oss, helhetsbild, helhetsbilden, lägeskoll, totalläget, allmänna läget, helheten, är allt i sin ordning, är allt under kontroll`,
  help: `hjälp, hjälpa, hjälp mig, help, anvisning, anvisningar, anvisningarna, instruktion,
    instruktioner, instruktionerna, kommando, kommandon, vad kan du, vad kan du göra, vad gör du, vad kan
    jag fråga, vad kan jag fråga dig, vad kan man fråga, vad får jag fråga, vad kan jag göra, vad kan jag
    göra här, vad kan man göra, vad kan man göra här, vad kan jag säga, vem är du, vad är du, hur fungerar
    du, hur fungerar det här, hur funkar du, hur funkar det, hur funkar det här, hur använder jag dig, hur
    använder jag det här, hur använder man det här, va kan du, va kan du göra, vad betyder färgerna, vad
    betyder färgen, vad betyder de olika färgerna, va betyder färgerna, hur gör man, hur gör jag, vad klarar du, vad ska jag skriva, vilka kommandon, handledning, guide, stöd, jag behöver hjälp`,
  greeting: `hej, hej hej, hejhej, hejsan, hejdå, hej då, tjena, tjenare, tjänare, tja, hallå, halloj, god
    morgon, godmorgon, gomorron, god dag, goddag, god kväll, god eftermiddag, morjens, morrn, moj, mojn`,
  thanks: `ja tack, tack, tackar, tack så mycket, tackar så mycket, tack så hemskt mycket, tusen tack, stort tack,
    många tack, tack ska du ha, tack för hjälpen, tack för det, tack för svaret, takk, tack så mycket för
    hjälpen, tack så mycke, tack tack, tack igen, tackar och bugar, stort tack för hjälpen, super tack, jättebra tack, bra tack, fint tack, ok tack, tack på förhand, kiitos`,
  undo: `ångra, ångrar, ta tillbaka, ta bort min senaste, ångra senaste, ångra den senaste, ångra det senaste,
    ta tillbaka senaste, ta tillbaka min senaste, ta tillbaka den senaste, ångra min senaste, det blev fel, jag skrev fel, ja skrev fel, skrev fel, blev fel, fel siffra, ta tillbaka det senaste, ångra det, ångra det där, radera min senaste, ta bort det senaste, backa, återta`,
  'make-me': 'gör mig, gör mig till, gör mej till, utse mig till, utnämn mig till',
  head: `chef, chefen, enhetschef, enhetschefen, enhetens chef, förman, förmannen, ledare, direktör,
    resultatenhetschef`,
  change: `byt, byta, ändra, ändrar, växla, flytta, flyttar, ställ, ställa, ställ in, ställ om, sätt,
    sätta, vrid`,
  speak: 'prata, pratar, tala, talar, svara, skriv',
  language: 'språk, språket, språkval',
  finnish: 'finska, finskan, på finska, till finska, suomi, fi',
  swedish: 'svenska, svenskan, på svenska, till svenska, sv',
  english: 'engelska, engelskan, på engelska, till engelska, språk en',
  clock: 'klocka, klockan',
};
