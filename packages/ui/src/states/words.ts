export interface StatesWords {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly detail: string;
  readonly forbidden: string;
  readonly forbiddenHint: string;
}
