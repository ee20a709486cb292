// What the README says of ./instruments: who imports one constant pays for no other.
import { bundle } from '@deputy-work/config/bundle';
import { describe, expect, it } from 'vitest';
import * as instruments from '../src/instruments/index.ts';

const here = new URL('..', import.meta.url);

describe('./instruments', () => {
  it.each(Object.entries(instruments))('brings %s alone', async (name, { id }) => {
    const { code } = await bundle(here, 'src/instruments/index.ts', { only: name });
    const brought = Object.values(instruments).filter((each) => code.includes(each.id));
    expect(brought.map((each) => each.id)).toEqual([id]);
  });
});
