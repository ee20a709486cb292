import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { source } from '../src/text/index.ts';

const bytes = readFileSync(new URL('../src/source.txt', import.meta.url));
const lines = source.split('\n');
const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;

describe('the source', () => {
  it('is the text as received, byte for byte', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '6bb6ef5658aa430b916ba6c7a9adb975e68bce3aa6718eab21f62143d2740035',
    );
  });

  it('is in the module as it is in the file', () => {
    expect(new TextEncoder().encode(source)).toEqual(new Uint8Array(bytes));
  });

  it('has 24,468 bytes, 8,414 code points, 7,428 Han characters and 8,204 characters that are no space', () => {
    expect(bytes.length).toBe(24_468);
    expect(Array.from(source)).toHaveLength(8_414);
    expect(count(/[\u4E00-\u9FFF]/gu)).toBe(7_428);
    expect(count(/\S/gu)).toBe(8_204);
  });

  it('has 132 line feeds, so 133 lines: 66 with words and 67 blank', () => {
    expect(count(/\n/gu)).toBe(132);
    expect(lines.filter((line) => line !== '')).toHaveLength(66);
    expect(lines.filter((line) => line === '')).toHaveLength(67);
  });

  it('starts with two empty lines, ends without one, and has no carriage return and no byte order mark', () => {
    expect(source.slice(0, 3)).toBe('\n\n全');
    expect(source.at(-1)).toBe('。');
    expect(count(/[\r\uFEFF]/gu)).toBe(0);
  });

  it('has 2 semicolons, no exclamation mark and no question mark', () => {
    expect([count(/；/gu), count(/！/gu), count(/？/gu)]).toEqual([2, 0, 0]);
  });
});
