import { trace, type Traced } from './traced.ts';

/** A line with words on it, trimmed, with its number in the raw text. */
export interface Line {
  readonly number: number;
  readonly words: Traced;
}

/** The lines that are not blank. A byte order mark and full-width spaces count as blank. */
export function readLines(raw: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const [index, line] of raw.split('\n').entries()) {
    const start = offset + line.length - line.trimStart().length;
    const end = offset + line.trimEnd().length;
    if (start < end) lines.push({ number: index + 1, words: trace(raw, start, end) });
    offset += line.length + 1;
  }
  return lines;
}
