import type { LocalDate } from '../local-date.ts';
import { sortedUnique } from './order.ts';
import { indexOn } from './index-on.ts';

const beginning: LocalDate = '';
const afterAllDays = '\uffff';

/** Time, cut at every day on which the law changes for any of the rules asked: within a stretch nothing changes. */
export class Stretches {
  readonly #stretches: readonly { readonly from: LocalDate }[];
  #day = beginning;
  #index = 0;
  #from = beginning;
  #until: LocalDate;

  constructor(changeDays: Iterable<LocalDate>) {
    this.#stretches = sortedUnique([beginning, ...changeDays]).map((from) => ({ from }));
    this.#until = this.firstDayOf(1);
  }

  /** The first day of a stretch. Nothing begins the first one, and after the last there is no day. */
  firstDayOf(index: number): LocalDate {
    return this.#stretches[index]?.from ?? afterAllDays;
  }

  /** Which stretch a day lies in. Rules about one record mostly ask for the same day, and records for days of the same stretch. */
  indexOf(day: LocalDate): number {
    if (day === this.#day) return this.#index;
    this.#day = day;
    if (day < this.#from || day >= this.#until) {
      this.#index = indexOn(this.#stretches, day);
      this.#from = this.firstDayOf(this.#index);
      this.#until = this.firstDayOf(this.#index + 1);
    }
    return this.#index;
  }
}
