import { describe, expect, it } from 'vitest';
import { dueOn, latestDayBefore } from '../index.ts';
import { explainDue as inEnglish } from './en.ts';
import { explainDue as inChinese } from './zh-CN.ts';

const months = (amount: number) => ({ amount, unit: 'month' }) as const;
const days = (amount: number) => ({ amount, unit: 'day' }) as const;
const workingDays = (amount: number) => ({ amount, unit: 'working-day' }) as const;

describe('a due date in Chinese', () => {
  it('is told from its start to its last day, with the source of the method', () => {
    expect(inChinese(dueOn('2022-04-01', months(6)))).toEqual([
      '自2022年4月1日起算6个月，起算当日不计入，自次日（2022年4月2日）开始计算。',
      '到期月的对应日为2022年10月1日。',
      '2022年10月1日至7日（国庆节放假）是法定休假日（周末视为法定休假日），以休假日结束的次日2022年10月8日为最后一日。',
      '因此，期限于2022年10月8日届满。',
      '计算方法参照《中华人民共和国民法典》第二百零一条、第二百零二条、第二百零三条；属于类推，并非人大代表工作有关法律的明文规定。',
    ]);
  });

  it('lists the days that did not count as working days, and the make-up days that did', () => {
    expect(inChinese(dueOn('2022-04-01', workingDays(5)))).toEqual([
      '自2022年4月1日起算5个工作日，起算当日不计入，自次日（2022年4月2日）开始计算。',
      '不计入的休息日：2022年4月3日至5日（清明节放假）、2022年4月9日至10日（周末）。',
      '计入的调休上班日：2022年4月2日（清明节调休）。',
      '第5个工作日为2022年4月11日。',
      '因此，期限于2022年4月11日届满。',
      '计算方法参照《中华人民共和国民法典》第二百零一条；属于类推，并非人大代表工作有关法律的明文规定。',
    ]);
  });

  it('says what was made of a month without such a day, and that a working day stays', () => {
    expect(inChinese(dueOn('2022-08-31', months(6))).slice(1, 3)).toEqual([
      '到期月没有对应日，取该月末日2023年2月28日。',
      '该日不是法定休假日（周末视为法定休假日），不顺延。',
    ]);
  });

  it('says which reading of rest days let a Saturday stand', () => {
    const saturday = (restDays: 'holidays' | 'none') =>
      inChinese(dueOn('2022-06-01', days(10), { restDays }))[2];
    expect(saturday('holidays')).toBe('该日不是法定休假日（周末不视为法定休假日），不顺延。');
    expect(saturday('none')).toBe('该日即使是法定休假日，也不顺延。');
  });

  it('is told backwards from an event', () => {
    expect(inChinese(latestDayBefore('2022-03-31', months(1)))).toEqual([
      '自2022年3月31日往前推算1个月，当日不计入，自前一日（2022年3月30日）开始计算。',
      '往前1个月没有对应日，取该月末日2022年2月28日。',
      '该日即使是休息日，也不提前或者顺延。',
      '因此，最迟应于2022年2月28日完成。',
      '计算方法参照《中华人民共和国民法典》第二百零一条、第二百零二条（反向计算）；属于类推，并非人大代表工作有关法律的明文规定。',
    ]);
    expect(inChinese(latestDayBefore('2022-10-10', workingDays(3)))[2]).toBe(
      '计入的调休上班日：2022年10月8日（国庆节调休）、2022年10月9日（国庆节调休）。',
    );
  });

  it('names the year whose data is missing, and how far the count is certain', () => {
    expect(inChinese(dueOn('2003-01-31', months(1)))).toEqual([
      '自2003年1月31日起算1个月，起算当日不计入。',
      '没有2003年放假调休安排的数据，不能确定最后一日。',
      '届满日不早于2003年2月28日。',
    ]);
    expect(inChinese(latestDayBefore('2003-01-31', workingDays(2))).at(-1)).toBe(
      '最迟日不晚于2003年1月29日。',
    );
  });
});

describe('a due date in English', () => {
  it('is told from its start to its last day, with the source of the method', () => {
    expect(inEnglish(dueOn('2022-10-31', months(2)))).toEqual([
      '2 months from 31 October 2022: that day is not counted, the count begins on 1 November 2022.',
      'The last month has the same-numbered day 31 December 2022.',
      "Statutory rest days (weekends count as such) put it off: 31 December 2022 to 2 January 2023 (New Year's Day). The day after them is 3 January 2023.",
      'So the period ends on 3 January 2023.',
      "Counted as in Civil Code, art. 201, art. 202, art. 203: an analogy, not a rule of the statutes on deputies' work.",
    ]);
  });

  it('lists the days that did not count as working days, and the make-up days that did', () => {
    expect(inEnglish(dueOn('2022-04-01', workingDays(5))).slice(1, 4)).toEqual([
      'Not counted: 3 to 5 April 2022 (Tomb-sweeping Day), 9 to 10 April 2022 (weekend).',
      'Counted as make-up days: 2 April 2022 (for Tomb-sweeping Day).',
      'Working day 5 is 11 April 2022.',
    ]);
  });

  it('says which reading of rest days let a Saturday stand', () => {
    const saturday = (restDays: 'holidays' | 'none') =>
      inEnglish(dueOn('2022-06-01', days(10), { restDays }))[2];
    expect(saturday('holidays')).toBe(
      'It is no statutory rest day (weekends do not count as such), so it stays.',
    );
    expect(saturday('none')).toBe('It stays there, even on a statutory rest day.');
  });

  it('is told backwards from an event', () => {
    expect(inEnglish(latestDayBefore('2022-03-31', months(1)))).toEqual([
      '1 month back from 31 March 2022: that day is not counted, the count begins on 30 March 2022.',
      'The month 1 month back has no such day, so its last day is taken: 28 February 2022.',
      'It stays there, even on a rest day.',
      'So 28 February 2022 is the latest day.',
      "Counted as in Civil Code, art. 201, art. 202, turned round: an analogy, not a rule of the statutes on deputies' work.",
    ]);
  });

  it('names the year whose data is missing, and how far the count is certain', () => {
    expect(inEnglish(dueOn('2003-01-31', months(1)))).toEqual([
      '1 month from 31 January 2003: that day is not counted.',
      "There is no data on the days off and make-up days of 2003, so the last day can't be told.",
      'It is not before 28 February 2003.',
    ]);
    expect(inEnglish(latestDayBefore('2003-01-31', workingDays(2))).at(-1)).toBe(
      'It is not after 29 January 2003.',
    );
  });
});
