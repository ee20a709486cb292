import { bundle } from '@deputy-work/config/bundle';
import { expect, it } from 'vitest';

it('weighs at most 5.5 kB gzipped and carries no solver', async () => {
  const { code, gzippedBytes } = await bundle(new URL('..', import.meta.url), 'src/index.ts');
  expect(code).toContain('levels-too-wide');
  expect(gzippedBytes).toBeLessThanOrEqual(5_500);
  expect(code).not.toContain('WebAssembly');
  expect(code).not.toContain('highs.wasm');
});
