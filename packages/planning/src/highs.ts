/** What HiGHS says while it works. */
export interface HighsCheckpoint {
  readonly data: { readonly simplex_iteration_count?: number };
  interrupt(): void;
}

/** A model inside HiGHS. It lives outside the reach of garbage collection until it is disposed. */
export interface HighsModel {
  readonly options: { set(values: Readonly<Record<string, boolean | number | string>>): unknown };
  run(handlers: { readonly 1: (checkpoint: HighsCheckpoint) => undefined }): { readonly modelStatus: number };
  getSolution(): { readonly colValue: Float64Array; readonly rowDual: Float64Array };
  dispose(): void;
}

/** What a plan needs of HiGHS; the loaded module of npm's `highs` (1.15) fits. */
export interface Highs {
  readonly infinity: number;
  createModel(source: {
    readonly numCols: number;
    readonly numRows: number;
    readonly colCost: Float64Array;
    readonly colLower: Float64Array;
    readonly colUpper: Float64Array;
    readonly rowLower: Float64Array;
    readonly rowUpper: Float64Array;
    readonly matrix: {
      readonly format: 'csc';
      readonly numRows: number;
      readonly numCols: number;
      readonly starts: Int32Array;
      readonly indices: Int32Array;
      readonly values: Float64Array;
    };
  }): HighsModel;
}

/** Loads HiGHS, when it is needed and from where the caller has it: `() => loadHighs({ locateFile: () => wasmUrl })`. */
export type LoadHighs = () => Promise<Highs>;
