interface Reading {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

interface ReadingOfAll {
  /** The first error, when there is one. */
  readonly error: unknown;
  readonly isPending: boolean;
  /** Reads again what could not be read. */
  readonly refetch: () => void;
}

/** What several readings come to: an error if one has failed, waiting while one is on its way. */
export const readAll = (...readings: readonly Reading[]): ReadingOfAll => ({
  error: readings.find(({ error }) => error)?.error,
  isPending: readings.some(({ isPending }) => isPending),
  refetch: () => {
    for (const { error, refetch } of readings) if (error) refetch();
  },
});
