import { bundle } from '@deputy-work/config/bundle';
import { expect, it } from 'vitest';
import { plan } from '../src/text/index.ts';

it('the root entry weighs at most 8 kB gzipped and carries no sentence but the titles of items', async () => {
  const { code, gzippedBytes } = await bundle(new URL('..', import.meta.url), 'src/index.ts');
  expect(code).toContain(plan.items[17]!.title);
  expect(gzippedBytes).toBeLessThanOrEqual(8_000);
  const bodies = plan.items.flatMap(({ sentences }) => sentences.slice(1).map(({ text }) => text));
  expect(bodies.filter((text) => code.includes(text))).toEqual([]);
  expect(code).not.toContain('ZodError');
});
