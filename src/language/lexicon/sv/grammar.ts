import type { grammarSenses, WordsOf } from '../senses.ts';

export const grammar: WordsOf<typeof grammarSenses> = {
  except: 'utom, förutom, allt utom, alla utom, annat än, andra än, alla andra än, allt annat än',
  not: `inte, ej, icke, ingen, inga, inget, utan, varken, aldrig, int,
    inge`,
  word: `uppgift, uppgifter, uppgiften, rapporterats, rapporterat, rapporterad, rapporterade, svarat,
    svar, besvarad, besvarade, besvarats, besvarat, ifylld, ifyllda, fyllts, fyllt, meddelat, information,
    data, siffra, siffror, anmält, anmälts, resultat, resultatet, rapporter, rapporterna`,
  owner: 'ansvarig, ansvariga, ansvarige, ansvarsperson, ansvarspersoner, ansvarig person, ägare, ägaren',
  yet: 'ännu, än, fortfarande',
  due: 'aktuell, aktuella, aktuellt, bedömas, bedömda, bedömts, bedömd, kan bedömas, börjat',
  deadline: `tidsfrist, tidsfristen, tidsfrister, tidsfristerna, tidsgräns*, frist, fristen, frister,
    deadline, deadlinen, deadlines`,
  past: `gått ut, har gått ut, löpt ut, gått, passerat, passerats, passerad, passerade, överskridits,
    överskriden, överskridna, överskridit, förbi, ute`,
  mine: `min, mina, mitt, egna, eget, mina egna, har jag, jag har, hos mig, av mig, av mej, har ja, ha ja,
    ja har, ja ha, hos mej`,
  i: 'jag, ja',
  me: 'mig, mej',
  'to-me': 'till mig, åt mig, till mej, åt mej, för mig, på mig, i mitt namn, på mej, åt me, till me',
  all: 'alla, allt, allting, resten, samtliga, alltsammans',
  item: `mål, målen, målet, indikator, indikatorer, indikatorn, indikatorerna, indikatorernas, mätare,
    mätaren, mätarna, rad, rader, raden, raderna, punkt, punkter, punkten, punkterna, sak, saker, sakerna,
    ärende, ärenden, åtgärd, åtgärder`,
  others: 'du, ni, han, hon, vi, oss, man, någon, nån, kan du, kan ni',
  beyond: `ta reda på, ta kontakt, ta med, ta bort, radera, stryk, avbryt, påminn, påminna, påminnelse,
    påminnelser, pausa, paus, ledighet, semester, borta, historia, historik, ändrats, ändringar, jämför,
    godkänn, stäng, skriv ut, ladda, skicka, sluta, lägg till, om, kanske, efter, ersättare, vikarie, för
    många, för mycket, för mytji, alldeles för, för ofta`,
  filler: `inom, när det gäller, vad gäller, gällande, många, det, de, dem, den, dessa, denna, detta, som, av, och, eller, en, ett, på, i,
    till, för, med, åt, hos, våra, vår, vårt, något, några, nåt, nu, just, just nu, idag, i dag, i år, för
    tillfället, för närvarande, ju, då, så, vill, skulle, kunde, ska, är det, varit, hade, ha, finnas,
    bara, också, även, nog, väl, ok, okej, jo, jaha, snälla, vänligen, gärna, ligga, står, stå, sidan,
    märkt, märkta, färgade, markerade, där, här, ens, totalt, sammanlagt, avtal, avtalet, avtalets, enhet,
    enheten, teamet, gruppen, hållits, hållit, ordnats, ordnat, blivit, gjorts, kommit, ty, men, samt,
    egentligen, sopimusvahti*, bot, botten, senaste, någonting, nånting, nå, dom, o, å, me, fö, menar jag, mena ja, nej, nä, hela, enhetens, redan, hur stor
    andel, vid, senast, haft`,
};
