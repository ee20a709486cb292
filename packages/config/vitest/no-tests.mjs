// Stands in for the tests of a project that has none.
import { test } from 'vitest';

test('This project has tests', () => {
  throw new Error('It has none in src or tests: write one, or take its vitest config away.');
});
