import type { WordsOf, wishingSenses } from '../senses.ts';

export const wishing: WordsOf<typeof wishingSenses> = {
  remind: `påminn, påminna, påminner, påmin, påminns, skicka en påminnelse, sätt en påminnelse, hör av dig,
    återkom, påminn mig om, påminn mej om, påminna mig om, påminner mig om, påminn om`,
  messages: `meddelande, meddelanden, meddelandena, meddelandet, påminnelse, påminnelsen, påminnelser,
    påminnelserna, aviseringar, notiser, frågor, mejl, post, spam, spammar, stör`,
  'too-much': `för många, för mycket, för mytji, för ofta, för tätt, alldeles för många, alldeles för
    mycket, alldeles för ofta, alldeles för mytji, hela tiden, jämt och ständigt, trött på`,
  fewer: 'färre, mindre, mer sällan, mera sällan, sällan, minska, dra ner på',
  usual: 'som vanligt, som förr, som tidigare, normalt igen, vanliga påminnelser',
  away: `borta, semester, semestern, på semester, jag är ledig, ja e ledig, är ledig till, ledighet, tjänstledig, sjukledig,
    sjukskriven, föräldraledig, studieledig, bortrest, på resa, frånvarande, frånvaro`,
  back: 'tillbaka, är tillbaka, jag är tillbaka, ja e tillbaka, tillbaks, på jobb igen, jobbar igen',
  pause: 'pausa, pausar, paus, pausen, på paus, avbryt påminnelserna, frys',
  resume: `fortsätt, fortsätta, återuppta, återupptar, avsluta pausen, sluta pausa, pausen är slut,
    avbryt pausen`,
  until: 'tills, till och med, fram till, ända till, tom',
  send: `skicka, skickar, skickat, skickats, skickade, skickades, sänder, sänt, sänts, kommer du att
    skicka, tänker du skicka`,
  cancel: `avbryt, avbryta, ångra mig, glöm det, glöm bort det, strunt i det, strunta i det, skit i det,
    låt bli, låt vara, lämna det, sluta`,
  'hand-over': 'överlämna, överlämnar, lämna över, lämnar över, flytta över, flyttar över, delegera',
  somebody: 'någon annan, nån annan, åt någon annan, till någon annan',
  release:
    'avstå, avstår, släpp, släpper, ta bort mig från, lämna ifrån mig, lämnar ifrån mig, är inte längre min',
};
