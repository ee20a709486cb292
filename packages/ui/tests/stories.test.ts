import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const src = new URL('../src/', import.meta.url);
const index = readFileSync(new URL('index.ts', src), 'utf8');
const components = [...index.matchAll(/from '\.\/(.+\/[A-Z]\w+)\.tsx'/g)].map(([, path = '']) => path);

it('index.ts is read as it is written', () => {
  expect(components).toContain('findings/FindingCard');
});

it.each(components)('%s stands in the Storybook', (path) => {
  expect(existsSync(new URL(`${path}.stories.tsx`, src))).toBe(true);
});
