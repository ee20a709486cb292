import { describe, expect, it } from 'vitest';
import { toCsv } from './to-csv.ts';

describe('CSV', () => {
  it('begins with a byte order mark, so that Excel reads the Chinese', () => {
    const bytes = new TextEncoder().encode(toCsv([['对象']]));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('keeps commas, quotes and line breaks inside their cells', () => {
    expect(
      toCsv([
        ['a,b', '说“是”"否"'],
        ['一行\n又一行', ''],
      ]),
    ).toBe('\uFEFF"a,b","说“是”""否"""\r\n"一行\n又一行",""\r\n');
  });

  it('leaves no cell that Excel would run as a formula', () => {
    expect(toCsv([['=1+1', '-3', '@x', '1-1']])).toBe(`\uFEFF"'=1+1","'-3","'@x","1-1"\r\n`);
  });
});
