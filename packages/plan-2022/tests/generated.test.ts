import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generated-files.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

it.each([...(await generatedFiles())])(
  '%s is what `npm run generate` makes of source.txt',
  (file, content) => {
    expect(read(file)).toBe(content);
  },
);
