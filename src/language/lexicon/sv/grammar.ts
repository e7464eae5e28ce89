import type { grammarSenses, WordsOf } from '../senses.ts';

export const grammar: WordsOf<typeof grammarSenses> = {
  except: `
    utom, förutom, allt utom, alla utom, annat än, andra än, alla andra än, allt annat än, bortsett från,
    med undantag av, med undantag för, undantaget, allting utom, alla förutom, allt förutom,
    allting förutom, alla andra utom, alla mål utom, alla indikatorer utom`,
  not: `
    inte, ej, icke, ingen, inga, inget, utan, varken, aldrig, int, inge, ingenting, inte heller, int heller,
    inte ett enda, inte en enda`,
  word: `
    uppgift, uppgifter, uppgiften, rapporterats, rapporterat, rapporterad, rapporterade, svarat, svar,
    besvarad, besvarade, besvarats, besvarat, ifylld, ifyllda, fyllts, fyllt, meddelat, information, data,
    siffra, siffror, anmält, anmälts, resultat, resultatet, rapporter, rapporterna, rapportera in, hört,
    hörts, besked, beskedet, info, anteckning, anteckningar, notering, noteringar, noterat, antecknat,
    inlämnat, inlämnade, inlämnad, inrapporterat, inrapporterade, inrapporterats, återkoppling, meddelats,
    sagt, sagts, angett, angetts, matat in, fört in, registrerat, registrerats, lämnat in, hört av sig,
    gett svar, gett besked, lämnat svar, lämnat uppgifter, gett uppgifter, gett siffror, lämnat siffror,
    rapporterna in, reagerat, reagerat på påminnels*, svarat på påminnels*`,
  owner: `
    ansvarig, ansvariga, ansvarige, ansvarsperson, ansvarspersoner, ansvarig person, ägare, ägaren,
    ansvarspersonerna, ansvarspersonen, ägarna, ansvarige person, ansvariga personer, ansvari,
    ansvariga person, ansvarstagare, ansvarsinnehavare, ansvarigen, namngiven ansvarig, utsedd ansvarig`,
  yet: 'ännu, än, fortfarande, alltjämt, ännu inte alls, änn, alltfort, fortsättningsvis ännu',
  due: `
    aktuell, aktuella, aktuellt, bedömas, bedömda, bedömts, bedömd, kan bedömas, aktuellt ännu, bedömbara,
    bedömbar`,
  deadline: `
    tidsfrist, tidsfristen, tidsfrister, tidsfristerna, tidsgräns*, frist, fristen, frister, deadline,
    deadlinen, deadlines, sista dag, sista dagen, sista datum, sista inlämningsdag, sista inlämningsdagen,
    förfallodag, förfallodagar, förfallodagen, förfallodagarna, förfallodatum, måldatum, slutdatum, slutdag,
    utsatt tid, utsatt dag, tidsfrister och deadlines, deadlinena, deadlinerna, deadlineen, dedlin,
    dedlinen, deadlajn, dedlines, tidsfriste, tidsfristena, måldag, måldagen, måldagar`,
  past: `
    tid gått ut, datum gått ut, gått ut, har gått ut, löpt ut, gått, passerat, passerats, passerad,
    passerade, överskridits, överskriden, överskridna, överskridit, förbi, ute, gick ut, utgången, utgånget,
    till ända, passera, förbigången, runnit ut`,
  mine: `
    min, mina, mitt, egna, eget, har jag, jag har, hos mig, av mig, av mej, har ja, ha ja, ja har, ja ha,
    hos mej, mina egna indikatorer, mina saker, mina grejer, mina mål, mina rader, ja ansvarar för,
    jag ansvarar för, mina uppgifter, hör till mig, hör till mej, hör egentligen till mig, mitt ansvar,
    mitt bord, mina målen, mina punkter, mina indikatorer, allt mitt, mitt jobb, på min lott, för egen del,
    min del, för min egen del, jag har hand om, ja har hand om, ja ha hand om, som jag sköter,
    som ja sköter, jag äger, ja äger, jag är ansvarig för, ja e ansvari för, jag e ansvarig för,
    är jag ansvarig för, e ja ansvari för, ansvarar jag för, ansvarar ja för, ansvarar jag egentligen för,
    har jag ansvar för, jag har ansvar för, jag har ansvaret för, har jag ansvaret för, har jag hand om,
    har ja hand om, ha ja hand om, på mina axlar, på min tallrik, är mina, e mina, tillhör mig, från mig,
    från mej, från mig själv, ligger på mig, ligger på mej, står på mig, står på mej, jag ska sköta om,
    min lista, mitt namn, i mitt namn nu, mitt ansvarsområde, mina ansvarsområden, på min sida, min egen,
    för mig personligen, jag har på mig, har jag på mig, hör mig till, hör till mitt, hör ti mej, hör ti me`,
  i: 'jag, ja, jag själv, ja själv, jagg',
  me: 'mig, mej',
  'to-me': `
    till mig, åt mig, till mej, åt mej, för mig, på mig, i mitt namn, på mej, åt me, till me,
    till mig själv, åt mig själv, åt mej själv, till mej själv, på mitt konto, under mitt ansvar,
    över på mig, över till mig, över på mej, över till mej, ti mej, ti me, åt mig tack`,
  all: `
    allas, visa allas, inte bara mina, inte bara mina egna, inte endast mina, i hela enheten,
    för hela enheten, på hela enheten, hela enheten, hela enhetens, alla, allt, allting, resten, samtliga,
    alltsammans, alltihop, rubbet, hela listan, hela bunten, hela högen, allesamman, allesammans, varenda,
    varje, hela paketet, allihop, allihopa, alltihopa, allt möjligt, alla slags, vartenda, heila,
    alla på en gång, hela lasset`,
  item: `
    nåndel, någo, mål, målen, målet, indikator, indikatorer, indikatorn, indikatorerna, indikatorernas,
    mätare, mätaren, mätarna, rad, rader, raden, raderna, punkt, punkter, punkten, punkterna, sak, saker,
    sakerna, ärende, ärenden, åtgärd, åtgärder, indikatorernas del, målens, målsättningar, målsättningarna,
    målsättning, raders, projekten, uppgifterna som är mina, grejer, grejerna, avsnitt, avsnittet,
    delområde, delområdet, helhet, mätetal, mätetalen, mätetalet, nyckeltal, nyckeltalen, nyckeltalet,
    åtgärden, åtgärderna, målpunkter, målpunkterna, delmål, delmålen, delmålet, indikatorns, avtalsmål,
    avtalsmålen, avtalspunkter, avtalspunkterna, avtalsrader, avtalsraderna, bitar, bitarna, poster,
    posterna, ärendet, grejen, grej, måle, målena, mååle, indikatorena, indikatore, radena, rade, punktena,
    sakena, mätarn, mätarena, målsättningen, delområden, delområdena, helheter, helheterna, uppdrag,
    uppdragen, uppdraget, förbindelser, löften, åtaganden, åtagandena, juttun, jutut, numret, radnummer,
    nåt som, något som, nå som, nånting som`,
  others: `
    du, ni, han, hon, vi, oss, man, någon, nån, kan du, kan ni, dem de som, dig, er, honom, henne, hen,
    kollegor, kolleger, kollegerna, kollegorna, de andra, dom andra, din, ditt, dina, vårt gäng, gänget,
    alla ni, ni alla`,
  persons:
    'fari me, farit med, följt me, åkt med, åkt me, rest med, personerna, antal personer, personer, människor, folk, människa, pers',
  'asks-for': `
    kan, kan jag, får jag, kunde jag, kan vi, kan ja, får ja, sku ja, kunde ja, får vi, skulle jag,
    kunde vi, får man, kan man`,
  beyond: `
    ta reda på, ta kontakt, ta med, ta bort, radera, stryk, godkänn, stäng, skriv ut, ladda, lägg till,
    kanske, ersättare, vikarie`,
  'and-what': 'och, o, å, och sen, å sen, och sedan, samma, samma sak',
  'of-them': `
    ligger den till, går det med den, hur den ligger till, står det till med den, med det, med den, för den,
    om den, om det, kring det, av dem, av de, av dessa, bara, endast, enbart, då`,
  filler: `helt, nuför tiden, nångång, oj, tredje, nånstans, följt med, ifrån nu, däri, därifrån, en tid, förtillfälle, eller inte, eller ej, på en gång, fyller, få, det vore bra att få veta, säg nu bara, inte igen, har varit, ha varit, ha vari, om, till antalet, till antal, inom, när det gäller, vad gäller, gällande, många, det, de, dem, den, dessa, denna, detta, som, av, eller, en, ett, på, i, till, för, med, åt, hos, våra, vår, vårt, något, några, nåt, nu, just, i år, för tillfället, för närvarande, ju, så, vill, skulle, kunde, ska, är det, varit, hade, ha, finnas, också, även, nog, väl, ok, okej, jo, jaha, snälla, vänligen, gärna, ligga, står, stå, sidan, märkt, märkta, färgade, markerade, där, här, ens, totalt, sammanlagt, avtal, avtalet, avtalets, enhet, enheten, teamet, gruppen, hållits, hållit, ordnats, ordnat, blivit, gjorts, kommit, ty, men, samt, egentligen, sopimusvahti*, bot, botten, senaste, någonting, nånting, nå, dom, me, fö, menar jag, mena ja, nej, nä, hela, enhetens, redan, vid, senast, haft, ti, äh, äsch, öh, he, deltog, deltagit, deltar, publicerade, publicerat, publicerats, förnyade, förnyats, förnyat, bytts, bytta, ordnade, hölls, höll, hållna, beviljats, fått, stycken, dessutom, den här tiden, faktiskt, verkligen, liksom, alltså, typ, ungefär, kanske bara, exakt, mera exakt, närmare, igen, en gång till, på nytt, snabbt, genast, strax, snart, hittills, tills vidare, så här långt, i nuläget, sedan årsskiftet, kan du säga, kan du berätta, kan du visa, kunde du säga, kunde du berätta, kunde du visa, skulle du kunna, skulle du kunna visa, skulle du kunna berätta, vet du, jag undrar, jag vill veta, jag skulle vilja veta, ja sku vilja veta, ja vill veta, ja undrar, sku du kunna, fråga, snabb fråga, månne, månntro, tro, nåja, no, hörru, hördu, du där, eh, ehm, såna, sådana, sådant, sånt, dylikt, denhär, dethär, dehär, hos oss, i vårt team, i huset, serviceavtalet, serviceproduktionsavtalet, eller hur, eller vad, visst, precis, jojo, jepp, jess, jess tack, perfekt, bra, fint, toppen, super, hemskt gärna, om du kan, om möjligt, snälla du, e de, ä de, ä he, e he, he e, de e, de ä, nu för tiden, numera, framför allt, främst, åtminstone, i alla fall, ändå, slutligen, äntligen, till exempel, t ex, mm, osv, nånsin, överhuvudtaget, över huvud taget, alls, någonstans, vidare, förresten, för övrigt, att, bli, blir av, veta om, vet om, berätta om, information om, uppgifter om, läget om, utredningen om, utredning om, i förhållande till, alldeles, riktigt, kvar, di, dej, ännu den här, lite, litet, ganska, fast, vi beställer, hela taget, året, åre, under, var snäll och, var snäll, nuförtiden, vid kvartalets slut, i slutet av kvartalet, i kvartalets slut, från, sparade, i granskningen, skaffat, enligt, än så länge, ännu så länge, hittils, hittilss, hitintills, tills nu, till och med nu, fram till nu, fram till idag, fram till i dag, dags dato, i dagens läge, per idag, i skrivande stund, som bäst nu, vid det här laget, vid de här laget, för stunden, för ögonblicket, för tillfälle, för tillfälligt, i denna stund, i den här stunden, nuläges, för dagen, på sistone, den senaste tiden, på senaste tiden, nyligen, nyss, för en stund sedan, ren, rent av, sedan början av året, sen början av året, från början av året, sedan årets början, under årets lopp, under årets gång, innevarande år, detta år, året 2020, år 2020, sedan nyår, efter nyår, arrangerat, arrangerats, arrangerade, arrangerades, anordnat, anordnats, anordnade, anordnades, ordnades, avhållits, avhållna, hållen, hållet, höll vi, gjorde, gjordes, gjord av, utfört, utfördes, utförts, fick vi, har fått in, fått in, fick in, kom in, kom, inkommit, inkom, inkomna, beviljades, beviljat, beviljade, beviljats oss, anskaffat, anskaffats, anskaffade, införskaffat, införskaffats, köpt, köpts, köptes, köpte, bytt, bytt ut, bytte, bytte ut, utbytta, utbytt, skaffade, skaffats, publicerades, lagt ut, lades ut, la ut, skrivit, skrivits, skrevs, samlat ihop, samlat in, samlats, summa, summan, totalt sett, allt som allt, allt sammantaget, sammantaget, inalles, tillsammans, sammanlag, alla inräknade, st, stycke, styck, uppgår till, uppgår nu till, uppgick till, uppgått till, uppgår ti, är uppe i, uppe i, upp i, uppe på, är uppe på, har kommit upp i, kommit upp till, kom upp till, kommer upp till, kommer upp i, nått, nådde, nådde upp till, nått upp, når upp till, landade på, landat på, landar på, hamnade på, hamnat på, hamnar på, stannade på, stannat på, stannar på, stannade vid, stannar vid, stigit till, steg till, stiger till, ökat till, ökade till, vuxit till, växt till, växte till, sjunkit till, sjönk till, minskat till, minskade till, gått upp till, gått ner till, gick upp till, gick ner till, klättrat till, klättrade till, ligger på, ligger nu på, ligger nu vid, ligger kring, ligger vid, ligger för närvarande på, står på nu, är nu, e nu, blev det nu, har det blivit, blivi, har blivit, blev det till slut, räknat till, räknade vi, räknas till, noterades till, noterat till, mäter, mättes till, mätts till, beräknats till, utgör, utgjorde, utgjort, motsvarar, vilket motsvarar, dvs, det vill säga, d v s, nämligen, närmare bestämt, rentav, cirka, ca, omkring, runt, kring, fyi, sålunda, sådär, sådan, såhär, dehä, dedär, denhä, dendär, dedä, dendä, den hä, de hä, de dä, det hä, detdär, sitt, sina, sin, deras, dess, vars, hos er, vår egen, hela gänget, våra egna, vår del, från vår sida, för oss, sku, sko, kunna, skall, ser ut att vara, tror jag, tror ja, tro ja, tror vi, menar, mena, tänker jag, tänker ja, tänkte jag, tänkte ja, tänkte, jag funderar, funderade, jag funderade, ja fundera, ja funderar, fundera, funderar, ja undra, undra, jag undrade, ja bara undrar, jag bara undrar, ville fråga, jag ville fråga, ja ville fråga, ville bara fråga, jag ville bara fråga, skulle vilja fråga, jag skulle vilja fråga, får ja fråga, kan ja fråga, jag tänkte fråga, ja tänkte fråga, jag tänkte bara fråga, en sak, en grej, en liten fråga, jag har en fråga, ja har en fråga, har en fråga, jag hade en fråga, kort fråga, dum fråga, jag skulle behöva veta, jag behöver veta, ja behöver veta, jag måste veta, ja måst veta, måste få veta, vill veta, vill jag veta, ville veta, jag ville veta, ja ville veta, behöver veta, får jag veta, få veta, kan jag få veta, kan ja få veta, kunde jag få veta, ja sku behöva veta, jag skulle vilja få veta, skulle vilja veta, sku vilja veta, vore bra att veta, sku va bra att veta, skulle vara bra att veta, intresserad av, intresserar mig, intresserar, vet du möjligen, vet du kanske, råkar du veta, vet nån, vet någon, har du koll på, har du info om, har du information om, har du uppgifter om, ha du koll, du vet, om jag får fråga, om ja får fråga, om det går, om de går, om det passar, om du hinner, om det är möjligt, om du vill, om du vill vara så snäll, var så snäll, var så god, var så vänlig, var vänlig och, var vänlig, var god och, var god, var bra och, va snäll och, va snäll, va så snäll, va bussig och, var bussig och, snälla nån, är du snäll, e du snäll, är du bussig, om du e snäll, om du är snäll, tackar på förhand, vänligast, hälsningar, hälsar, mvh, vänliga hälsningar, med vänlig hälsning, kära, bästa, kära du, vännen, hörni, hörnu, hör du, hör du du, hör nu, du hör, du hördu, lyssna, vänta, ett ögonblick, joo, jåå, jå, juu, nog va, no va, nåmen, nåhäpp, jaha ja, jaså, jasså, jahaja, aj, aja, aha, ahaa, okei, oki, hmm, hm, mmm, mhm, tja nå, alltså ja, alltsåå, så att säga, på sätt och vis, i princip, i praktiken, i verkligheten, i själva verket, som sagt, som bekant, med andra ord, kort sagt, kort och gott, helt enkelt, helt klart nu, rakt, direkt, meddetsamma, med detsamma, med en gång, på en gån, omedelbart, asap, så fort som möjligt, så snart som möjligt, så snabbt som möjligt, i all hast, så småningom, med tiden, allt eftersom, på morgonen, på eftermiddagen, på förmiddagen, denna dag, den här dagen, idag ännu, i dag ännu, tyvärr, dessvärre, beklagligtvis, lyckligtvis, som tur är, tack och lov, glädjande nog, fortsatt, som vanligt är, numer, nufötiden, nu sen, då sen, sen då, nu då ja, likaså, likadant, dito, både, såväl, respektive, resp, plus, inklusive, inkl, exklusive, antingen, varken eller, bland, bl a, ang, angående, beträffande, vad beträffar, vad kommer till, när det kommer till, när det handlar om, rörande, apropå, gentemot, vad vi har, som vi har, vi har, har vi nu, vi ha, ha vi nu, har ni nu, som finns, som är, som e, som har, som vi, som står på, lyser, blinkar, visar på, markerat, markerad, klassade, klassad, klassas, stämplade, listade, färgen röd nu, i färgen, färg på, viktigaste, viktiga, viktigt, aktuella just nu, olika, enskild, enskilda, specifika, specifik, konkret, konkreta, tydligt, tydlig, i korthet, i ett nötskal, i grova drag, grovt sett, slutgiltigt, slutgiltig, definitiv, definitivt, officiellt, officiell, inofficiellt, förstås, givetvis, naturligtvis, såklart, så klart, självklart, absolut, tydligen, uppenbarligen, rätt så, jättebra, superbra, kanon, lit, lit grann, lite grann, en aning, en smula, en gnutta, nåntin, nån av, någon av, någon enda, några stycken som, en sån, allt det som, annan, andra, annat, annars, resten av året, hela vägen, på nåt sätt, på något sätt, på nåt vis, på något vis, på allvar, på rikt, riktit, faktist, du månntro, du tro, framöver, hädanefter, från och med nu, från och med idag, från och med i dag, från o med nu, här framåt, nu framåt, på min enhet, i min enhet, där borta, hitåt, dit, hit, hittar du, hittas det, ifall, huruvida, eftersom, därför, därmed, dock, emellertid, trots allt, trots att, fastän, medan, samtidigt, parallellt, inför, inför mötet, till mötet, inför styrgruppen, till styrgruppen, inför ledningsgruppen, till ledningsgruppen, för mötet, åt chefen, för chefen, till chefen, inför chefsmötet, ggr, gånger, sammanträtt, sammanträdde, producerats, producerat, producerade, säger, när jag vill, när man vill, om jag vill, när jag ska, punkt slut, ännu i, gav, jag gav, nivå, i fråga om, framför sig, förlåt, ursäkta, sorry, sori, uppdaterade, ut, chefen undrar, chefen frågar, chefen vill veta, för kunderna, för kunder, för allmänheten, inget annat, sku int vi, fick nivå, hellre, helst, i fortsättningen, härefter, skrev, hinner inte svara, hinner int svara, rör, dragit, kan tänka mig att, lagom, först, nåt mera, något mera, nånting mera, mest, rättelse, korrigering, jag menade, ja menade`,
};
