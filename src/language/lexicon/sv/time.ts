import type { timeSenses, WordsOf } from '../senses.ts';

export const time: WordsOf<typeof timeSenses> = {
  'at-time': 'kl',
  'this-week': `
    den här vickon, denhär vickon, denhä vickon, i denhä vickon, hela veckan, den här veckan, denna vecka,
    den hä veckan, den här vecka, den hä vecka, denhär veckan, denhä veckan, i veckan, innevarande vecka,
    den innevarande veckan, före veckans slut, innan veckan är slut, innan veckan är över, före helgen,
    innan helgen, före veckoslutet, före veckoskiftet, under veckan, veckans slut, i slutet av veckan,
    i slutet av den här veckan, veckan ut, de här veckan, den här veckan ännu, ännu den här veckan,
    ännu i veckan`,
  'this-month': `
    den här månaden, denna månad, den hä månaden, denhär månaden, den här månan, innevarande månad,
    den innevarande månaden, före månadens slut, innan månaden är slut, innan månaden är över,
    månadens slut, i slutet av den här månaden, slutet av månaden, månaden ut, under månaden, nu i månaden,
    månadsskiftet, före månadsskiftet, hela månaden, ännu den här månaden`,
  'this-quarter': `
    det här kvartal*, detta kvartal*, det hä kvartal*, de här kvartal*, de hä kvartal*, dethär kvartal*,
    dehär kvartal*, innevarande kvartal*, det innevarande kvartal*, nuvarande kvartal*,
    det nuvarande kvartal*, före kvartalets slut, innan kvartalet är slut, innan kvartalet är över,
    senast vid kvartalets slut, kvartalets slut, kvartalet ut, hela det här kvartal*,
    under det här kvartal*, inom det här kvartal*, ännu det här kvartal*, kvartalet nu`,
  'last-quarter': `
    föra kvartale, förra kvartale, förra kvartalet, föregående kvartal, förra kvartal*, föregående kvartal*,
    senaste kvartal*, det senaste kvartal*, det förra kvartal*, det föregående kvartal*,
    under förra kvartal*, kvartalet innan`,
  'next-quarter': `
    nästa kvartal*, kommande kvartal*, det kommande kvartal*, följande kvartal*, det följande kvartal*,
    nästkommande kvartal*, under nästa kvartal*, inkommande kvartal*, det inkommande kvartal*`,
  'year-end': `
    årsskiftet, årets slut, slutet av året, före årets slut, före nyår, innan året är slut,
    innan året är över, före jul, årsslutet, före årsskiftet, innan årsskiftet, innan årets slut,
    till slutet av året, innan årsslutet, före årsslutet, året ut, före utgången av året,
    vid utgången av året, till utgången av året, innan nyår, före nyåret, till nyår, före julen, innan jul,
    till jul, mot slutet av året, under årets sista månad, mot årets slut, innan åre e slut, i slute av åre,
    före åre e slut, när året är slut, årets sista dag, till slutet av åre, slutet på året`,
  'before-may-day': `
    före vappen, innan vappen, till vappen, före valborg, innan valborg, till valborg, före valborgsmäss*`,
  'before-midsummer': `
    före midsommar, innan midsommar, till midsommar, före midsommaren, innan midsommaren, till midsommaren`,
  q1: `
    i q1, q1, första kvartal*, kvartal ett, kv1, kvartal 1, kvartalet 1, 1 kvartal*, 1a kvartal*,
    1sta kvartal*, årets första kvartal*, det första kvartal*, januari-mars, jan-mars, jan-mar,
    januari till mars, januari mars, kvartal i, kvartal nummer ett, första kvarttalet,
    årets tre första månader, q 1, kv 1`,
  q2: `
    i q2, q2, andra kvartal*, kvartal två, kv2, kvartal 2, kvartalet 2, 2 kvartal*, 2a kvartal*,
    årets andra kvartal*, det andra kvartal*, april-juni, apr-juni, apr-jun, april till juni, april juni,
    kvartal ii, kvartal nummer två, q 2, kv 2`,
  q3: `
    i q3, q3, tredje kvartal*, kvartal tre, kv3, kvartal 3, kvartalet 3, 3 kvartal*, 3e kvartal*,
    årets tredje kvartal*, det tredje kvartal*, juli-september, juli-sept, jul-sep, juli till september,
    juli september, kvartal iii, kvartal nummer tre, q 3, kv 3`,
  q4: `
    i q4, q4, fjärde kvartal*, sista kvartal*, kvartal fyra, kv4, kvartal 4, kvartalet 4, 4 kvartal*,
    4e kvartal*, årets fjärde kvartal*, det fjärde kvartal*, årets sista kvartal*, det sista kvartal*,
    oktober-december, okt-dec, oktober till december, oktober december, kvartal iv, kvartal nummer fyra,
    q 4, kv 4`,
  january: 'januari, januari månad',
  february: `
    februari, februari månad, innan februari är slut, före utgången av februari, slutet av februari,
    före slutet av februari, feb, febr`,
  march: 'mars, mars månad',
  april: 'april, april månad, apr',
  may: 'maj, maj månad',
  june: 'juni, juni månad, jun',
  july: 'juli, juli månad',
  august: 'augusti, augusti månad, aug',
  september: 'september, september månad, sep, sept',
  october: 'oktober, oktober månad, okt',
  november: 'november, november månad, nov',
  december: 'december, december månad, dec, decemb',
  today: 'idag, i dag, idaa, dagens',
  yesterday: 'igår, i går, gårdagen, i gårdags',
  'last-week': 'förra veckan, föregående vecka, senaste veckan',
  'last-month': 'förra månaden, föregående månad, senaste månaden',
  tomorrow: `
    imorgon, i morgon, imorron, i morron, imoron, imorn, i morn, imorgn, imorrn, i morgon bitti,
    i morgon förmiddag, i morgon eftermiddag, imorgon bitti, imorgon förmiddag, imorgon eftermiddag,
    imårron, i mårron, imoro, i moro, imorgo, imoron bitti`,
  'next-week': `
    nästa vecka, om en vecka, kommande vecka, följande vecka, nästkommande vecka, veckan som kommer,
    nästa veckan, nästa veck, den kommande veckan, den följande veckan, inkommande vecka`,
  monday: 'måndag, måndags, måndagen, kommande måndag',
  tuesday: 'tisdag, tisdags, tisdagen, kommande tisdag',
  wednesday: 'onsdag, onsdags, onsdagen, kommande onsdag',
  thursday: 'torsdag, torsdags, torsdagen, kommande torsdag',
  friday: 'fredag, fredags, fredagen, kommande fredag',
  saturday: 'lördag, lördagen, kommande lördag, lördags',
  sunday: 'söndag, söndagen, kommande söndag, söndags',
  'other-time': `
    nästa gång, förra, nästa, föregående, kvartal*, kv, halvår*, vecka, veckan, månad, månaden, tidigare,
    våren, sommaren, hösten, vintern, blir, kommer, övermorgon, förrgår, nästa år, i fjol somras, förrförra`,
  'next-month': `
    nästa månad, kommande månad, följande månad, nästkommande månad, om en månad, nästa mån, nästa månan,
    inkommande månad`,
};
