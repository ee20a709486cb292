// The days off and the weekend days worked in exchange, read off the calendar day by day, so that no other implementation has to know where they come from.
import { coveredYears, isWorkingDay } from '@deputy-work/calendar';

const dayMs = 24 * 60 * 60 * 1000;

const daysOf = (year) => {
  const days = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += dayMs) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
};

const isWeekend = (day) => [0, 6].includes(new Date(day).getUTCDay());

const yearOf = (year) => {
  const asked = daysOf(year).map((day) => ({ day, answer: isWorkingDay(day) }));
  const known = asked.filter(({ answer }) => answer.known);
  const daysThat = (wanted) => known.filter(wanted).map(({ day }) => day);
  return {
    year,
    knownUntil: known.at(-1).day,
    weekdaysOff: daysThat(({ day, answer }) => !isWeekend(day) && !answer.value),
    weekendDaysWorked: daysThat(({ day, answer }) => isWeekend(day) && answer.value),
  };
};

/** Every covered year; the last days of a year are not known before the arrangement of the next year is published. */
export const calendar = { years: coveredYears.map(yearOf) };
