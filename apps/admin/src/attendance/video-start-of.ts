import type { Sheet, Sitting } from '@deputy-work/meetings';

/** When half-days usually begin. Only offered: the clerk sets the time that is noted. */
const usualStart: Readonly<Record<Sitting['half'], string>> = {
  morning: '09:00',
  afternoon: '15:00',
  evening: '19:00',
};

/** The time to offer for those who attend by video: the earliest that the sheet notes, or when such half-days usually begin. */
export function videoStartOf({ half }: Pick<Sitting, 'half'>, { entries }: Pick<Sheet, 'entries'>): string {
  const noted = entries.flatMap(({ intervals }) => intervals.map(({ from }) => from));
  return noted.reduce((earliest, from) => (from < earliest ? from : earliest), noted[0] ?? usualStart[half]);
}
