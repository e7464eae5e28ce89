import type { grammarSenses, WordsOf } from '../senses.ts';

export const grammar: WordsOf<typeof grammarSenses> = {
  except: `except, excluding, anything but, everything but, all but, other than, everything except, all
    except`,
  not: `not, no, non, none, nothing, never, neither, nor, without, isnt, arent, dont,
    doesnt, didnt, havent, hasnt, cant, cannot, wont, wasnt, werent`,
  word: `word, words, news, data, information, info, reported, answered, answer, answers, response,
    responded, replied, reply, heard, update, updates, filled, filled in, value, values, figure, figures,
    result, results, reports`,
  owner: 'owner, owners, owned, responsible, responsible person, person responsible',
  yet: 'yet, still, so far',
  due: 'due, started, assessed, judged, evaluated',
  deadline: 'deadline, deadlines, due date, due dates',
  past: 'past, passed, gone, gone by, expired, missed, run out',
  mine: `my, mine, my own, do i have, i have, have i, mine only, my ones, my stuff, my things, my tasks, my rows, my goals, my indicators, my targets, on my plate, on my desk, im responsible, i own, i am responsible for, under me, do i actually have, i actually have, am i responsible for, mine are, on my list, assigned to me, ive got, have i got`,
  i: 'i, im, ill, ive, id, am i, i am',
  me: 'me, myself',
  'to-me': `to me, to myself, for me, on me, under my name, in my name`,
  all: `all, all of them, all the, all of the, everything, every, each, rest, the rest, all of it`,
  item: `goal, goals, indicator, indicators, row, rows, target, targets, item, items, measure, measures, kpi, kpis, metric, metrics, objective, objectives, one, ones, thing, things, line, lines, task, tasks, stuff, our targets, our goals, our indicators, line items, the ones, projects, areas, topics, points, section, sections, area, topic`,
  others: `you, we, us, he, she, they, theyre, someone, anyone, can you, could you, would you, will you, em, everyone, everybody, those who, the ones who`,
  beyond: `take care, take a look, take it easy, take out, take away, take part, delete, remove, from me, approve, close, print, download, export, import, add, deputy, if, maybe, takes, took, taken, gives, gave`,
  'and-what': 'and, n, what about, how about, and what about, and how about',
  filler: `from, off, already, left, think, much, of, the, a, an, in, on, at, to, for, with, or, but, also, too, it, its, that, thats, this, these, those, them, there, theres, our, your, yours, be, been, being, am, any, anything, some, something, now, right, right now, today, currently, current, at the moment, this year, just, really, only, again, please, pls, plz, kindly, would, could, should, let me, let us, like, want, wanna, need, then, so, well, ok, okay, yes, yeah, sure, about, as, by, marked, flagged, coloured, colored, side, state, had, having, lot, here, got, agreement, unit, team, held, organised, organized, looking, bot, sopimusvahti*, latest, r, w, hw, i meant, no i meant, i mean, no i mean, whole, entire, made, produced, what share, what share of, during, took part in, took part, taken part, attended, attending, participated, participated in, published, renewed, replaced, swapped, granted, received, pieces, pcs, number, was held, were held, actually, really now, basically, honestly, exactly, precisely, roughly, approximately, again please, once more, quickly, asap, right away, straight away, soon, by now, so far this year, until now, up to now, to date, at present, presently, these days, could you tell me, can you tell me, would you tell me, could you show me, can you show me, can you see, do you know, do you know if, i wonder, i was wondering, im wondering, i would like to know, id like to know, i want to know, i need to know, just wondering, quick question, one question, question, by the way, btw, also please, fyi, hmm, hm, uh, um, er, oh, ah, well then, ok so, okay so, right then, alright, all right, great, nice, cool, perfect, good, fine, lovely, sweet, brilliant, awesome, if you can, if possible, if you would, would you mind, be so kind, kind of, sort of, in general, generally, overall then, especially, mainly, mostly, only just, at least, anyway, finally, at last, already now, for example, eg, etc, ever, at all, anywhere, somewhere, else, besides, our unit, in our unit, our team, in our team, at our library, in the library, our agreement, the agreement, in the agreement, service agreement, under the agreement, guys, folks, buddy, mate, dear, gonna, gotta, u, ur, pls can you, plss, thx in advance, thanks in advance, thank you in advance, dat, da, tho, though, still there, theyve, weve, youve, its been, been at, no worries, more money, we got, we received, we have had, weve had, there have been, there were, please can you, in the end, for us, in total, altogether, this year so far, this spring, i guess, i think, by any chance, for the record, quick, overall, over to, over, nicely, and so on, under, in the, that was really helpful, really helpful, met yet`,
};
