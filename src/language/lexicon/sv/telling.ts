import type { tellingSenses, WordsOf } from '../senses.ts';

export const telling: WordsOf<typeof tellingSenses> = {
  'on-track': `enligt planen, enligt planerna, framskrider enligt planen, i tid, enligt tidtabellen, enligt schemat, som planerat, på god väg, löper enligt planen`,
  'at-risk': `i fara, i riskzonen, hotad, hotas, försenas, fördröjs, fördröjd, skjuts upp, drar ut på tiden, blir sen, blir sent`,
  wont: `blir inte av, förverkligas inte, genomförs inte, hinner inte, hinns inte med, inställd, inställt, inställda,
    blir inte klar, blir inte klart`,
  comes: `blir klar, blir klart, blir färdig, blir färdigt, väntas bli klar, väntas bli klart, är klar först, öppnar,
    öppnas, startar först, kommer igång först`,
  same: `oförändrad, oförändrat, oförändrade, ingen förändring, inga förändringar, ingen ändring, inget nytt, samma som
    förut, samma som förr, samma läge`,
  vague: `ungefär hälften, omkring hälften, cirka hälften, hälften, nästan alla, några stycken, en del, ett par`,
  started: `startade, startat, startades, kom igång, kommit igång, kom i gång, kommit i gång, inleddes, inlett, inletts,
    påbörjades, påbörjat, påbörjats, körde igång, drog igång`,
};
