export interface FindingsWords {
  readonly remedy: string;
  readonly tally: string;
}
