import type { timeSenses, WordsOf } from '../senses.ts';

export const time: WordsOf<typeof timeSenses> = {
  'at-time': 'oclock',
  'this-week': `
    this week, the current week, current week, end of the week, end of this week, the end of the week,
    the end of this week, by the end of the week, by the end of this week, during this week,
    within this week, within the week, in the coming days, in the next few days, next few days,
    the next few days, coming days, within a few days, later this week, before the weekend comes, weeks end,
    this wk, thisweek`,
  'this-month': `
    this month, the current month, current month, end of the month, the end of the month, end of this month,
    the end of this month, by the end of the month, by the end of this month, month end, months end,
    by month end, during this month, within the month, within this month, later this month,
    before the end of the month, this mth`,
  'this-quarter': `
    this quarter, current quarter, the current quarter, end of the quarter, the end of the quarter,
    end of this quarter, the end of this quarter, by the end of the quarter, quarter end, quarters end,
    by quarter end, this q, the ongoing quarter, ongoing quarter, during this quarter, running quarter,
    this qtr, within this quarter`,
  'last-quarter': `
    last quarter, previous quarter, last quarters, previous quarters, past quarter, the past quarter,
    prior quarter, preceding quarter, the preceding quarter, the previous quarter, the last quarter, last q,
    last qtr, previous q, latest quarter, quarter before, the quarter before, quarter that ended,
    end of last quarter, the end of last quarter`,
  'next-quarter': `
    next quarter, coming quarter, the coming quarter, following quarter, the following quarter,
    the next quarter, upcoming quarter, the upcoming quarter, next q, next qtr, next quarters, quarter after`,
  'year-end': `
    year end, years end, end of year, end of the year, end of this year, the end of this year,
    by the end of the year, by the end of this year, the end of the year, turn of the year,
    the turn of the year, by year end, before the end of the year, before the end of this year,
    at the end of the year, at the end of this year, before the year ends, before the year is out,
    by christmas, before christmas, before new year, by new year, yearend, year-end, eoy, end of yr`,
  q1: `
    q1, first quarter, first quarters, 1st quarter, quarter one, quarter 1, first q, q 1, 1st q, 1q,
    the first quarter, the first three months, quarter i`,
  q2: `
    q2, second quarter, second quarters, 2nd quarter, quarter two, quarter 2, second q, q 2, 2nd q, 2q,
    the second quarter, quarter ii`,
  q3: `
    q3, third quarter, third quarters, 3rd quarter, quarter three, quarter 3, third q, q 3, 3rd q, 3q,
    the third quarter, quarter iii`,
  q4: `
    q4, fourth quarter, fourth quarters, 4th quarter, quarter four, final quarter, quarter 4, fourth q, q 4,
    4th q, 4q, the fourth quarter, the final quarter, quarter iv`,
  january: 'january, january this year, beginning of january',
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
  yesterday: 'yesterday, yesterdays',
  'last-week': 'last week, the last week, the past week, previous week, the previous week',
  'last-month': 'last month, the last month, the past month, previous month, the previous month',
  tomorrow: `
    tomorrow, tmrw, tmr, tomorow, tomorrow morning, tomorrow afternoon, tomorrow evening, 2morrow, tommorow,
    tommorrow, tommorow morning, tomoro, tomorro, tmrrw, tmw, the next day`,
  'next-week': `
    next week, in a week, a week from now, in one week, in a weeks time, in one weeks time,
    the following week, following week, coming week, the coming week, early next week,
    beginning of next week, the beginning of next week, at the start of next week, start of next week,
    during next week, next wk, a week later, after a week`,
  monday: `
    monday, on monday, mon, this monday, next monday, coming monday, the coming monday, last monday,
    by monday, monday morning, monday afternoon, on monday morning, on monday afternoon,
    next monday morning, on mon, on next monday`,
  tuesday: `
    tuesday, on tuesday, tue, this tuesday, next tuesday, coming tuesday, the coming tuesday, last tuesday,
    by tuesday, tuesday morning, tuesday afternoon, on tuesday morning, tues, on tue, on next tuesday`,
  wednesday: `
    wednesday, on wednesday, wed, this wednesday, next wednesday, coming wednesday, the coming wednesday,
    last wednesday, by wednesday, wednesday morning, wednesday afternoon, on wednesday morning, weds,
    on wed, on next wednesday`,
  thursday: `
    thursday, on thursday, thu, this thursday, next thursday, coming thursday, the coming thursday,
    last thursday, by thursday, thursday morning, thursday afternoon, on thursday morning, thurs, thur,
    on thu, on next thursday`,
  friday: `
    friday, on friday, fri, this friday, next friday, coming friday, the coming friday, last friday,
    by friday, friday morning, friday afternoon, on friday morning, on fri, on next friday`,
  saturday: 'saturday, on saturday, this saturday, next saturday, last saturday, on sat',
  sunday: 'sunday, on sunday, this sunday, next sunday, last sunday, on sun',
  'other-time': `
    last, next, previous, previously, later, ago, before, earlier, will, quarter, quarters, week, weeks,
    month, months, spring, summer, autumn, fall, winter, next year, years, year, night, weekend, fortnight,
    the day after tomorrow, day after tomorrow, in two weeks, in a fortnight, the week after next,
    christmas, easter, midsummer, half-year, the other day, soonish`,
  'next-month': `
    next month, following month, the following month, coming month, the coming month, in a month,
    in one month, during next month, a month from now, the next month, in a months time`,
};
