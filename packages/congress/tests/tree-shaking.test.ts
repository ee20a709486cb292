// What the README says of ./instruments: who imports one constant pays for no other.
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as instruments from '../src/instruments/index.ts';

const bundleOf = async (name: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${name} } from './src/instruments/index.ts'`,
      resolveDir: `${import.meta.dirname}/..`,
    },
    bundle: true,
    external: ['@deputy-work/rules'],
    format: 'esm',
    write: false,
  });
  return outputFiles[0]!.text;
};

describe('./instruments', () => {
  it.each(Object.entries(instruments))('brings %s alone', async (name, { id }) => {
    const bundled = await bundleOf(name);
    const brought = Object.values(instruments).filter((each) => bundled.includes(`"${each.id}"`));
    expect(brought.map((each) => each.id)).toEqual([id]);
  });
});
