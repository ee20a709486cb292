/** A linear program: the greatest cost·x for 0 ≤ x ≤ uppers under rows·x ≤ limits. All its numbers are whole. */
export interface Model {
  readonly costs: readonly number[];
  readonly uppers: readonly number[];
  /** Where the entries of each column start; one more than there are columns. */
  readonly starts: readonly number[];
  readonly rows: readonly number[];
  readonly values: readonly number[];
  readonly limits: readonly number[];
}

/** One column's part in a row. */
export type Entry = readonly [row: number, value: number];

/** Grows a model row by row and column by column. */
export class ModelBuilder {
  readonly #costs: number[] = [];
  readonly #uppers: number[] = [];
  readonly #starts: number[] = [0];
  readonly #rows: number[] = [];
  readonly #values: number[] = [];
  readonly #limits: number[] = [];

  /** Returns the number of the row. */
  addRow(limit: number): number {
    return this.#limits.push(limit) - 1;
  }

  addColumn(cost: number, upper: number, entries: readonly Entry[]): void {
    this.#costs.push(cost);
    this.#uppers.push(upper);
    for (const [row, value] of entries) {
      this.#rows.push(row);
      this.#values.push(value);
    }
    this.#starts.push(this.#rows.length);
  }

  build(): Model {
    return {
      costs: this.#costs,
      uppers: this.#uppers,
      starts: this.#starts,
      rows: this.#rows,
      values: this.#values,
      limits: this.#limits,
    };
  }
}
