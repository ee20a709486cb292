/** One of several that was refused, and why. */
export interface Refused<T> {
  readonly item: T;
  readonly error: unknown;
}

/** What came of doing the same to several. */
export interface InTurn<T> {
  readonly done: readonly T[];
  readonly refused: readonly Refused<T>[];
}

/** Does the same to several, one after the other. What is refused stops nobody: it is told at the end. */
export async function eachInTurn<T>(
  items: readonly T[],
  act: (item: T) => Promise<unknown>,
): Promise<InTurn<T>> {
  const done: T[] = [];
  const refused: Refused<T>[] = [];
  for (const item of items) {
    try {
      await act(item);
      done.push(item);
    } catch (error) {
      refused.push({ item, error });
    }
  }
  return { done, refused };
}
