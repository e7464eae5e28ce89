import type { timeSenses, WordsOf } from '../senses.ts';

export const time: WordsOf<typeof timeSenses> = {
  'at-time': 'oclock',
  'this-week': `
    for the whole week, the whole week, this week, current week, end of the week, end of this week,
    within the week, next few days, coming days, within a few days, later this week,
    before the weekend comes, weeks end, this wk, thisweek`,
  'this-month': `
    this month, current month, end of the month, end of this month, month end, within the month,
    later this month, before the end of the month, this mth`,
  'this-quarter': `
    the quarter is out, quarter is out, the quarter is over, quarter is over, the quarter ends,
    quarter ends, end of the quarter, the end of the quarter, this quarter, current quarter,
    end of this quarter, quarter end, this q, ongoing quarter, running quarter, this qtr`,
  'last-quarter': `
    last quarter, previous quarter, past quarter, prior quarter, preceding quarter, last q, last qtr,
    previous q, latest quarter, quarter quarter that ended, end of last quarter`,
  'next-quarter': `
    nxt quarter, nxt qtr, next kvartaali, next kvartaalin, next quarter, coming quarter, following quarter,
    upcoming quarter, next q, next qtr, quarter after`,
  'year-end': `
    yr end, by yr end, the yr end, year end, end of year, end of the year, end of this year,
    turn of the year, before the end of the year, before the end of this year, before the year ends,
    before the year is out, by christmas, before christmas, before new year, by new year, yearend, year-end,
    eoy, end of yr`,
  'before-may-day': 'before may day, by may day, until may day, till may day',
  'before-midsummer': `
    before midsummer, by midsummer, until midsummer, till midsummer, before midsummer eve, by midsummer eve`,
  q1: `
    q1, first quarter, 1 quarter, january-march, january to march, january march, jan-mar, jan to mar,
    quarter one, quarter 1, first q, q 1, 1 q, 1q, the first three months, quarter i`,
  q2: `
    q2, second quarter, 2 quarter, april-june, april to june, april june, apr-jun, apr to jun, quarter two,
    quarter 2, second q, q 2, 2 q, 2q, quarter ii`,
  q3: `
    q3, third quarter, 3 quarter, july-september, july to september, july september, jul-sep, jul to sep,
    quarter three, quarter 3, third q, q 3, 3 q, 3q, quarter iii`,
  q4: `
    q4, fourth quarter, 4 quarter, october-december, october to december, october december, oct-dec,
    oct to dec, quarter four, final quarter, quarter 4, fourth q, q 4, 4 q, 4q, quarter iv`,
  january: 'january, beginning of january',
  february: 'february, feb',
  march: 'march, mar',
  april: 'april, apr',
  may: 'may',
  june: 'june',
  july: 'july',
  august: 'august, aug',
  september: 'september, sep, sept',
  october: 'october, oct',
  november: 'november, nov',
  december: 'december, dec',
  today: 'today, todays, this morning',
  yesterday: 'yesterday, yesterdays',
  'last-week': 'last week, the past week, previous week',
  'last-month': 'last month, the past month, previous month',
  tomorrow: `
    tomorrow, tmrw, tmr, tomorow, tomorrow morning, tomorrow afternoon, tomorrow evening, 2morrow, tommorow,
    tommorrow, tommorow morning, tomoro, tomorro, tmrrw, tmw, the next day`,
  'next-week': `
    next week, in a week, a week from now, in one week, in a weeks time, in one weeks time, following week,
    coming week, early next week, beginning of next week, start of next week, next wk, a week later,
    after a week`,
  monday: `
    monday, mon, next monday, coming monday, last monday, monday morning, monday afternoon,
    next monday morning`,
  tuesday: `
    tuesday, tue, next tuesday, coming tuesday, last tuesday, tuesday morning, tuesday afternoon, tues`,
  wednesday: `
    wednesday, wed, next wednesday, coming wednesday, last wednesday, wednesday morning,
    wednesday afternoon, weds`,
  thursday: `
    thursday, thu, next thursday, coming thursday, last thursday, thursday morning, thursday afternoon,
    thurs, thur`,
  friday: 'friday, fri, next friday, coming friday, last friday, friday morning, friday afternoon',
  saturday: 'saturday, next saturday, last saturday, on sat',
  sunday: 'sunday, next sunday, last sunday, on sun',
  'other-time': `
    nxt, last, next, previous, previously, later, ago, earlier, quarter, quarters, 2 quarters, 3 quarters,
    4 quarters, week, weeks, month, months, spring, summer, autumn, fall, winter, years, year, night,
    weekend, fortnight, day after tomorrow, in two weeks, the week after next, christmas, easter, midsummer,
    half-year, the other day, soonish`,
  'next-month': `
    next month, following month, coming month, in a month, in one month, a month from now, in a months time`,
};
