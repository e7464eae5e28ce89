import type { doingSenses, WordsOf } from '../senses.ts';

export const doing: WordsOf<typeof doingSenses> = {
  show: `ja visa, visa, visar, visas, lista, listan, berätta, ta fram, plocka fram, räkna upp, säg, se, se på,
    titta, kolla, kolla upp, öppna, hämta, undrar, veta, vet`,
  give: 'ge, giv, ge hit, får, kan få, skulle få, kan jag få',
  take: `ta, tar, tager, ta över, tar över, ta hand om, tar hand om, tar på mig, tar mig an, sätt mig
    på, plockar, vill ta, kan ta, ska ta, övertar`,
  assign: 'tilldela, tilldelar, överlåt, utse, fördela, ge ansvaret',
  report: `rapportera, rapporterar, rapporterar in, rapport, rapporten, rapportering, rapporteringen,
    lägesrapport, lägesrapporten, fyll i, fylla i, fyller i, formulär, formuläret, blankett, blanketten,
    registrera, registrerar, anmäl, anmäla, anmäler, mata in, skriv in, skriva in, uppdatera, uppdaterar,
    rapportblankett, rapportblanketten, rapportformulär, rapportformuläret, lämna in, lämnar in`,
  done: `klar, klart, klara, färdig, färdigt, färdiga, gjord, gjort, gjorda, genomförd, genomfört,
    genomförda, uppnått, öppnat, öppnades, startat, startade, börjat fungera`,
  digest: 'sammandrag, sammandraget, sammandragen, kvartalssammandrag*, digest',
  status: `status, statusen, läget, läge, lägesbild, lägesbilden, ställning, ställningen, översikt,
    översikten, sammanfattning, sammanfattningen, helhetsläget, hur ligger vi till, hur ligger det till,
    hur står det till, hur står det, hur ser det ut, hur ser läget ut, var står vi, lägesöversikt`,
  help: `hjälp, hjälpa, hjälp mig, help, anvisning, anvisningar, anvisningarna, instruktion,
    instruktioner, instruktionerna, kommando, kommandon, vad kan du, vad kan du göra, vad gör du, vad kan
    jag fråga, vad kan jag fråga dig, vad kan man fråga, vad får jag fråga, vad kan jag göra, vad kan jag
    göra här, vad kan man göra, vad kan man göra här, vad kan jag säga, vem är du, vad är du, hur fungerar
    du, hur fungerar det här, hur funkar du, hur funkar det, hur funkar det här, hur använder jag dig, hur
    använder jag det här, hur använder man det här, va kan du, va kan du göra, vad betyder färgerna, vad
    betyder färgen, vad betyder de olika färgerna, va betyder färgerna`,
  greeting: `hej, hej hej, hejhej, hejsan, hejdå, hej då, tjena, tjenare, tjänare, tja, hallå, halloj, god
    morgon, godmorgon, gomorron, god dag, goddag, god kväll, god eftermiddag, morjens, morrn, moj, mojn`,
  thanks: `ja tack, tack, tackar, tack så mycket, tackar så mycket, tack så hemskt mycket, tusen tack, stort tack,
    många tack, tack ska du ha, tack för hjälpen, tack för det, tack för svaret, takk, tack så mycket för
    hjälpen, tack så mycke`,
  undo: `ångra, ångrar, ta tillbaka, ta bort min senaste, ångra senaste, ångra den senaste, ångra det senaste,
    ta tillbaka senaste, ta tillbaka min senaste, ta tillbaka den senaste, ångra min senaste`,
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
