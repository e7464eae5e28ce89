import { equal } from 'node:assert/strict';
import { format, sentence } from '../../src/messages/format.ts';

const { fi, sv, en } = format;

describe('a number as somebody typed it', () => {
  it('is written as all other numbers are, and what is more than a number as it is', () => {
    const typed = ['1900', '3,9', '39%', '46,17 % (633/1371)', '+2', '1.900', '5 % tai 6'];
    equal(
      typed.map(format.fi.written).join('; ').replaceAll('\u00a0', ' '),
      '1 900; 3,9; 39 %; 46,17 % (633/1371); +2; 1.900; 5 % tai 6',
    );
    equal(
      typed.map(format.en.written).join('; '),
      '1,900; 3.9; 39%; 46.17% (633/1371); +2; 1.900; 5 % tai 6',
    );
  });
});

describe('format', () => {
  it('writes days as people in Finland do', () => {
    equal(fi.day('2020-03-31'), '31.3.');
    equal(sv.day('2020-03-31'), '31.3');
    equal(en.day('2020-03-31'), '31 March');
    equal(fi.dayOfYear('2020-03-31'), '31.3.2020');
    equal(sv.dayOfYear('2020-03-31'), '31.3.2020');
    equal(en.dayOfYear('2020-03-31'), '31 March 2020');
  });

  it('leaves out the year of a day beside one of the same year', () => {
    equal(fi.dayBeside('2020-03-31', '2020-12-31'), '31.3.');
    equal(fi.dayBeside('2019-03-31', '2020-12-31'), '31.3.2019');
    equal(en.dayBeside('2021-03-31', '2020-12-31'), '31 March 2021');
  });

  it('names the day of the week in two letters in Finnish, and in full in Swedish, where two are words', () => {
    equal(fi.weekday('2020-03-31'), 'ti 31.3.');
    equal(sv.weekday('2020-03-31'), 'tisdag 31.3');
    equal(en.weekday('2020-03-31'), 'Tue 31 March');
    equal(fi.weekdayOfYear('2020-03-24'), 'ti 24.3.2020');
    equal(sv.weekdayOfYear('2020-04-01'), 'onsdag 1.4.2020');
  });

  it('writes the days from one to another, and one day once', () => {
    equal(fi.days('2020-01-01', '2020-03-31'), '1.1.–31.3.');
    equal(sv.days('2020-01-01', '2020-03-31'), '1.1–31.3');
    equal(en.days('2020-01-01', '2020-03-31'), '1 January – 31 March');
    equal(fi.days('2020-01-01', '2020-01-01'), '1.1.');
  });

  it('keeps the parts of a number together with no-break spaces and a decimal comma', () => {
    equal(fi.number(126646.5), '126\u00a0646,5');
    equal(sv.number(126646.5), '126\u00a0646,5');
    equal(en.number(126646.5), '126,646.5');
    equal(fi.number(1 / 3), '0,33');
    equal(fi.percent(46.17), '46,17\u00a0%');
    equal(sv.percent(55), '55\u00a0%');
    equal(en.percent(46.17), '46.17%');
  });

  it('writes the time of day', () => {
    equal(fi.time('09:00'), '9.00');
    equal(sv.time('15:30'), '15.30');
    equal(en.time('09:00'), '9:00');
  });

  it('joins lists and alternatives with the word of the language', () => {
    equal(fi.list(['a', 'b', 'c']), 'a, b ja c');
    equal(sv.list(['a', 'b']), 'a och b');
    equal(en.list(['a', 'b', 'c']), 'a, b and c');
    equal(fi.either(['a', 'b']), 'a tai b');
    equal(sv.either(['a', 'b', 'c']), 'a, b eller c');
    equal(en.either(['a', 'b']), 'a or b');
  });

  it('bends the noun to its number', () => {
    equal(fi.count(1, 'mittari', 'mittaria'), '1 mittari');
    equal(fi.count(0, 'mittari', 'mittaria'), '0 mittaria');
    equal(sv.count(2, 'indikator', 'indikatorer'), '2 indikatorer');
    equal(en.count(1200, 'row', 'rows'), '1,200 rows');
  });

  it('ends a sentence with one full stop', () => {
    equal(sentence(`Vastaa viimeistään ${fi.day('2020-03-31')}`), 'Vastaa viimeistään 31.3.');
    equal(sentence(`Svara senast ${sv.day('2020-03-31')}`), 'Svara senast 31.3.');
  });

  it('quotes as the language does', () => {
    equal(fi.quote('noin puolet'), '”noin puolet”');
    equal(en.quote('about half'), '“about half”');
  });
});
