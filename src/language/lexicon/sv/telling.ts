import type { tellingSenses, WordsOf } from '../senses.ts';

export const telling: WordsOf<typeof tellingSenses> = {
  'on-track': `enligt planen, enligt planerna, framskrider enligt planen, i tid, enligt tidtabellen, enligt schemat, som planerat, på god väg, löper enligt planen, framskrider enligt planerna, går enligt planerna, går enligt planen, löper på, på rätt spår`,
  'at-risk': `i fara, i riskzonen, hotad, hotas, försenas, fördröjs, fördröjd, skjuts upp, drar ut på tiden, blir sen, blir sent`,
  wont: `blir inte av, förverkligas inte, genomförs inte, hinner inte, hinns inte med, inställd, inställt, inställda,
    blir inte klar, blir inte klart`,
  comes: `blir klar, blir klart, blir färdig, blir färdigt, väntas bli klar, väntas bli klart, är klar först, öppnar, öppnas, startar först, kommer igång först, beräknas vara klar, beräknas vara klart, beräknas bli klar, beräknas bli klart, blir nog klar, borde bli klar, ska vara klar, startar, inleds`,
  same: `oförändrad, oförändrat, oförändrade, ingen förändring, inga förändringar, ingen ändring, inget nytt, samma som
    förut, samma som förr, samma läge`,
  vague: `ungefär hälften, omkring hälften, cirka hälften, hälften, nästan alla, några stycken, en del, ett par, ganska många, rätt många, en hel del, flera, ganska mycket, rätt mycket, drygt hälften, knappt hälften, mer än hälften, nästan, delvis, så gott som, halvvägs`,
  started: `startade, startat, startades, kom igång, kommit igång, kom i gång, kommit i gång, inleddes, inlett, inletts, påbörjades, påbörjat, påbörjats, körde igång, drog igång, sattes igång, sattes i gång, satt igång, drogs igång, kördes igång, startades upp`,
};
