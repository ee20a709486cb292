/** Words that remember where in the raw text each of their UTF-16 units stands. */
export interface Traced {
  readonly text: string;
  readonly origins: readonly number[];
}

/** The raw text from `start` up to `end`. */
export function trace(raw: string, start: number, end: number): Traced {
  return { text: raw.slice(start, end), origins: Array.from({ length: end - start }, (_, i) => start + i) };
}

/** Words that the raw text doesn't have, placed at `origin`. */
export function insert(text: string, origin: number): Traced {
  return { text, origins: Array.from({ length: text.length }, (_, i) => origin + i) };
}

export function join(parts: readonly Traced[]): Traced {
  return { text: parts.map((part) => part.text).join(''), origins: parts.flatMap((part) => part.origins) };
}

export function slice({ text, origins }: Traced, start: number, end = text.length): Traced {
  return { text: text.slice(start, end), origins: origins.slice(start, end) };
}

/** The words without every match of `pattern`, which must be global. */
export function without(traced: Traced, pattern: RegExp): Traced {
  const parts: Traced[] = [];
  let kept = 0;
  for (const { 0: match, index } of traced.text.matchAll(pattern)) {
    parts.push(slice(traced, kept, index));
    kept = index + match.length;
  }
  return join([...parts, slice(traced, kept)]);
}

/** Where in the raw text the first unit stands. */
export function startOf({ origins }: Traced): number {
  return origins[0] ?? 0;
}

/** Where in the raw text the words end: one past their last unit. */
export function endOf({ origins }: Traced): number {
  return (origins.at(-1) ?? -1) + 1;
}
