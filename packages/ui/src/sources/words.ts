export interface SourcesWords {
  readonly title: string;
}
