import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { thisPackage } from './this-package.ts';

it('receipts name the package and the version that is published', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(manifest).toMatchObject(thisPackage);
  expect(Object.keys(thisPackage)).toEqual(['name', 'version']);
});
