import type { timeSenses, WordsOf } from '../senses.ts';

export const time: WordsOf<typeof timeSenses> = {
  'at-time': 'kl',
  'this-week': `
    den här veckan, denna vecka, den hä veckan, den här vecka, den hä vecka, denhär veckan, denhä veckan,
    i veckan, nu i veckan, innevarande vecka, den innevarande veckan, före veckans slut,
    innan veckan är slut, innan veckan är över, före helgen, innan helgen, före veckoslutet,
    före veckoskiftet, under veckan, under den här veckan, hela veckan, hela den här veckan, veckans slut,
    i slutet av veckan, i slutet av den här veckan, här i veckan, veckan ut, de här veckan,
    den här veckan ännu, i den här veckan, ännu den här veckan, ännu i veckan`,
  'this-month': `
    den här månaden, denna månad, den hä månaden, denhär månaden, den här månan, innevarande månad,
    den innevarande månaden, före månadens slut, innan månaden är slut, innan månaden är över,
    månadens slut, i slutet av månaden, i slutet av den här månaden, slutet av månaden, till månadens slut,
    månaden ut, under månaden, under den här månaden, nu i månaden, månadsskiftet, före månadsskiftet,
    vid månadsskiftet, hela månaden, ännu den här månaden`,
  'this-quarter': `
    det här kvartal*, detta kvartal*, det hä kvartal*, de här kvartal*, de hä kvartal*, dethär kvartal*,
    dehär kvartal*, innevarande kvartal*, det innevarande kvartal*, nuvarande kvartal*,
    det nuvarande kvartal*, före kvartalets slut, innan kvartalet är slut, innan kvartalet är över,
    till kvartalets slut, senast vid kvartalets slut, kvartalets slut, kvartalet ut, hela det här kvartal*,
    under det här kvartal*, inom det här kvartal*, ännu det här kvartal*, kvartalet nu`,
  'last-quarter': `
    förra kvartal*, föregående kvartal*, förra kvartalets, senaste kvartal*, det senaste kvartal*,
    det förra kvartal*, det föregående kvartal*, under förra kvartal*, kvartalet innan, förra kvartale`,
  'next-quarter': `
    nästa kvartal*, kommande kvartal*, det kommande kvartal*, följande kvartal*, det följande kvartal*,
    nästkommande kvartal*, under nästa kvartal*, nästa kvartale, inkommande kvartal*,
    det inkommande kvartal*`,
  'year-end': `
    årsskiftet, årets slut, slutet av året, före årets slut, i slutet av året, vid årsskiftet,
    till årsskiftet, före nyår, innan året är slut, innan året är över, före jul, i årets slut, årsslutet,
    vid årets slut, till årets slut, före årsskiftet, innan årsskiftet, senast vid årsskiftet,
    innan årets slut, till slutet av året, innan årsslutet, före årsslutet, året ut, före utgången av året,
    vid utgången av året, till utgången av året, innan nyår, före nyåret, till nyår, före julen, innan jul,
    till jul, mot slutet av året, under årets sista månad, mot årets slut, innan åre e slut, i slute av åre,
    före åre e slut, när året är slut, i årsskiftet, senast i slutet av året, senast vid årets slut,
    inom årets slut, årets sista dag, till slutet av åre, slutet på året, i slutet på året`,
  q1: `
    q1, första kvartal*, kvartal ett, kv1, kvartal 1, kvartalet 1, 1 kvartal*, 1a kvartal*, 1sta kvartal*,
    årets första kvartal*, det första kvartal*, januari-mars, jan-mars, jan-mar, januari till mars,
    kvartal i, kvartal nummer ett, första kvarttalet, årets tre första månader, första kvartale, q 1, kv 1`,
  q2: `
    q2, andra kvartal*, kvartal två, kv2, kvartal 2, kvartalet 2, 2 kvartal*, 2a kvartal*,
    årets andra kvartal*, det andra kvartal*, april-juni, apr-juni, apr-jun, april till juni, kvartal ii,
    kvartal nummer två, andra kvartale, q 2, kv 2`,
  q3: `
    q3, tredje kvartal*, kvartal tre, kv3, kvartal 3, kvartalet 3, 3 kvartal*, 3e kvartal*,
    årets tredje kvartal*, det tredje kvartal*, juli-september, juli-sept, jul-sep, juli till september,
    kvartal iii, kvartal nummer tre, tredje kvartale, q 3, kv 3`,
  q4: `
    q4, fjärde kvartal*, sista kvartal*, kvartal fyra, kv4, kvartal 4, kvartalet 4, 4 kvartal*, 4e kvartal*,
    årets fjärde kvartal*, det fjärde kvartal*, årets sista kvartal*, det sista kvartal*, oktober-december,
    okt-dec, oktober till december, kvartal iv, kvartal nummer fyra, fjärde kvartale, q 4, kv 4`,
  january: `
    januari, januari månad, innan januari är slut, före utgången av januari, i slutet av januari,
    slutet av januari, före slutet av januari, senast i januari, januari om`,
  february: `
    februari, februari månad, innan februari är slut, före utgången av februari, i slutet av februari,
    slutet av februari, före slutet av februari, senast i februari, feb, febr, februari om`,
  march: `
    mars, mars månad, innan mars är slut, före utgången av mars, i slutet av mars, slutet av mars,
    före slutet av mars, senast i mars, mars om`,
  april: `
    april, april månad, innan april är slut, före utgången av april, i slutet av april, slutet av april,
    före slutet av april, senast i april, apr, april om`,
  may: `
    maj, maj månad, innan maj är slut, före utgången av maj, i slutet av maj, slutet av maj,
    före slutet av maj, senast i maj, maj om`,
  june: `
    juni, juni månad, innan juni är slut, före utgången av juni, i slutet av juni, slutet av juni,
    före slutet av juni, senast i juni, jun, juni om`,
  july: `
    juli, juli månad, innan juli är slut, före utgången av juli, i slutet av juli, slutet av juli,
    före slutet av juli, senast i juli, juli om`,
  august: `
    augusti, augusti månad, innan augusti är slut, före utgången av augusti, i slutet av augusti,
    slutet av augusti, före slutet av augusti, senast i augusti, aug, augusti om`,
  september: `
    september, september månad, innan september är slut, före utgången av september, i slutet av september,
    slutet av september, före slutet av september, senast i september, sep, sept, september om`,
  october: `
    oktober, oktober månad, innan oktober är slut, före utgången av oktober, i slutet av oktober,
    slutet av oktober, före slutet av oktober, senast i oktober, okt, oktober om`,
  november: `
    november, november månad, innan november är slut, före utgången av november, i slutet av november,
    slutet av november, före slutet av november, senast i november, nov, november om`,
  december: `
    december, december månad, innan december är slut, före utgången av december, i slutet av december,
    slutet av december, före slutet av december, senast i december, dec, decemb, december om`,
  yesterday: 'igår, i går, gårdagen, i gårdags',
  'last-week': 'förra veckan, i förra veckan, föregående vecka, senaste veckan',
  'last-month': 'förra månaden, föregående månad, i förra månaden, senaste månaden',
  tomorrow: `
    imorgon, i morgon, imorron, i morron, imoron, imorn, i morn, imorgn, imorrn, i morgon bitti,
    i morgon förmiddag, i morgon eftermiddag, i morgon på morgonen, imorgon bitti, imorgon förmiddag,
    imorgon eftermiddag, imårron, i mårron, imoro, i moro, imorgo, imoron bitti, nu imorgon, redan imorgon,
    redan i morgon, i morgon om, imorgon om, imorron om, i morron om`,
  'next-week': `
    nästa vecka, om en vecka, kommande vecka, följande vecka, nästkommande vecka, veckan som kommer,
    nästa veckan, under nästa vecka, nästa veck, i nästa vecka, den kommande veckan, den följande veckan,
    inkommande vecka, nästa vecka om`,
  monday: `
    måndag, på måndag, i måndags, måndags, måndagen, nu på måndag, redan på måndag, på måndagen,
    kommande måndag, den här måndagen, på måndag om, måndag om`,
  tuesday: `
    tisdag, på tisdag, i tisdags, tisdags, tisdagen, nu på tisdag, redan på tisdag, på tisdagen,
    kommande tisdag, den här tisdagen, på tisdag om, tisdag om`,
  wednesday: `
    onsdag, på onsdag, i onsdags, onsdags, onsdagen, nu på onsdag, redan på onsdag, på onsdagen,
    kommande onsdag, den här onsdagen, på onsdag om, onsdag om`,
  thursday: `
    torsdag, på torsdag, i torsdags, torsdags, torsdagen, nu på torsdag, redan på torsdag, på torsdagen,
    kommande torsdag, den här torsdagen, på torsdag om, torsdag om`,
  friday: `
    fredag, på fredag, i fredags, fredags, fredagen, nu på fredag, redan på fredag, på fredagen,
    kommande fredag, den här fredagen, på fredag om, fredag om`,
  saturday: `
    lördag, på lördag, lördagen, nu på lördag, redan på lördag, på lördagen, kommande lördag,
    den här lördagen, i lördags, lördags, på lördag om, lördag om`,
  sunday: `
    söndag, på söndag, söndagen, nu på söndag, redan på söndag, på söndagen, kommande söndag,
    den här söndagen, i söndags, söndags, på söndag om, söndag om`,
  'other-time': `
    förra, nästa, föregående, kvartal*, kv, halvår*, vecka, veckan, månad, månaden, tidigare, våren,
    sommaren, hösten, vintern, blir, kommer, i övermorgon, övermorgon, i förrgår, förrgår, nästa år,
    i fjol somras, förrförra`,
  'next-month': `
    nästa månad, kommande månad, följande månad, nästkommande månad, om en månad, nästa mån,
    under nästa månad, nästa månan, i nästa månad, inkommande månad`,
};
