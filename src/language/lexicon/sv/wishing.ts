import type { WordsOf, wishingSenses } from '../senses.ts';

export const wishing: WordsOf<typeof wishingSenses> = {
  remind: `påminn, påminna, påminner, påmin, påminns, skicka en påminnelse, sätt en påminnelse, hör av dig, återkom, påminn mig om, påminn mej om, påminna mig om, påminner mig om, påminn om, påminn inte före, påminn mig inte före, påminn inte förrän, påminn mig inte förrän, fråga igen, fråga på nytt, fråga senare, ta upp det här igen, ta upp igen, pinga, skicka påminnelse till, skicka en påminnelse till, skicka påminnelser till, skynda på, putta på`,
  messages: `påminnelse, påminnelsen, påminnelser, påminnelserna, aviseringar, notiser, frågor, mejl, post, spam, spammar, stör, spamma, spammande, tjat, tjata, påminelse, påminelser`,
  'too-much': `för många, för mycket, för mytji, för ofta, för tätt, alldeles för många, alldeles för mycket, alldeles för ofta, alldeles för mytji, hela tiden, jämt och ständigt, trött på, räcker nu, nu räcker, irriterande, störande, jobbigt, tröttsamt, så många, så ofta, stup i ett`,
  fewer: 'färre, mindre, mer sällan, mera sällan, sällan, minska, dra ner på',
  usual: 'som vanligt, som förr, som tidigare, normalt igen, vanliga påminnelser',
  away: `borta, semester, semestern, på semester, jag är ledig, ja e ledig, är ledig till, ledighet, tjänstledig, sjukledig, sjukskriven, föräldraledig, studieledig, bortrest, på resa, frånvarande, frånvaro, sjuk, är sjuk, jag är sjuk, på tjänsteresa, på ledighet, går på semester, tar semester, jobbar inte, inte på plats, inte på jobb, inte på jobbet, ur huset, onåbar, e borta, är borta, jag är borta, ja e borta, är inte på jobb, ha semester, har semester`,
  back: 'tillbaka, är tillbaka, jag är tillbaka, ja e tillbaka, tillbaks, på jobb igen, jobbar igen',
  pause: 'pausa, pausar, paus, pausen, på paus, avbryt påminnelserna, frys',
  resume: `fortsätt, fortsätta, återuppta, återupptar, avsluta pausen, sluta pausa, pausen är slut,
    avbryt pausen`,
  until: `tills, till och med, fram till, ända till, tom, kommer tillbaka, återkommer, före, innan, förrän`,
  send: `skicka, skickar, sänder, kommer du att skicka, tänker du skicka, nästa påminnelse, nästa meddelande, hur ofta, får ja av dej, får jag av dig, hurudana påminnelser får, kommer jag att få, kommer jag få, får jag i år`,
  cancel: `avbryt, avbryta, ångra mig, glöm det, glöm bort det, strunt i det, strunta i det, skit i det, låt bli, låt vara, lämna det, sluta, behövs inte, det behövs inte, i alla fall inte, strunt samma, glöm de`,
  'hand-over': 'överlämna, överlämnar, lämna över, lämnar över, flytta över, flyttar över, delegera',
  somebody: 'någon annan, nån annan, åt någon annan, till någon annan',
  release: `avstå, avstår, släpp, släpper, ta bort mig från, lämna ifrån mig, lämnar ifrån mig, är inte längre min, vill inte ha längre, vill inte längre ha, sköter inte längre`,
  complains: `för många meddelanden, för mycket meddelanden, för mytji meddelanden, alldeles för många meddelanden, alldeles för mycket meddelanden, alldeles för mytji meddelanden, så många meddelanden, int orkar ja, orkar inte med, jag orkar inte med, stör mig, sluta skicka, sluta tjata, sluta störa, sluta spamma`,
  spares: `färre meddelanden, mindre meddelanden, inte så många meddelanden`,
  sent: `skickat, skickats, skickade, skickades, sänt, sänts, har skickats, har du skickat`,
};
