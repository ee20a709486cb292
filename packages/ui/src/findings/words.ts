export interface FindingsWords {
  readonly remedy: string;
  readonly tally: string;
  readonly table: {
    readonly caption: string;
    readonly rule: string;
    readonly total: string;
    readonly cell: (rule: string, outcome: string, count: number) => string;
  };
  readonly receipt: {
    readonly title: string;
    readonly explained: string;
    readonly asOf: string;
    readonly packages: string;
    readonly overlays: string;
    readonly values: string;
    readonly none: string;
    readonly since: (label: string, day: string) => string;
    readonly sinceBy: (label: string, day: string, place: string) => string;
  };
}
