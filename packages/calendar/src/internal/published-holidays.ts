// Only the data of chinese-days is used, never its functions: they read days through local Date objects (west of Greenwich
// a Monday is answered as a Sunday), ask the clock when the argument is missing, and take an unknown year for one without holidays.
// eslint-disable-next-line import-x/no-extraneous-dependencies -- tsup inlines the data, so nobody has to install it
import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import type { LocalDate, Text } from '@deputy-work/rules';

type Entries = Readonly<Record<LocalDate, string>>;

const daysOff: Entries = holidays;
const makeUpDays: Entries = workdays;

// The data has the short names; these are the full ones.
const fullNames: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

/** An entry reads `Spring Festival,春节,3`: English name, Chinese name, days of the festival. */
function festivalOf(entry: string | undefined): Text | undefined {
  const [en, short] = entry?.split(',') ?? [];
  return en !== undefined && short !== undefined ? { 'zh-CN': fullNames[short] ?? short, en } : undefined;
}

/** The festival for which `date` is off (放假) by the published arrangement, days moved there (调休) included. */
export const findDayOff = (date: LocalDate): Text | undefined => festivalOf(daysOff[date]);

/** The festival for which the weekend day `date` is worked (调休上班). */
export const findMakeUpDay = (date: LocalDate): Text | undefined => festivalOf(makeUpDays[date]);

const isPublished = (year: string) => `${year}-01-01` in daysOff && `${year}-10-01` in daysOff;

/** The years whose arrangement the data holds. A stray December day of another year's arrangement makes no year. */
export const publishedYears: readonly number[] = [
  ...new Set(Object.keys(daysOff).map((date) => date.slice(0, 4))),
]
  .filter(isPublished)
  .map(Number)
  .sort((a, b) => a - b);
