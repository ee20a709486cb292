import { describe, expect, it, vi } from 'vitest';
import { readAll } from './read-all.ts';

const read = () => ({ error: null, isPending: false, refetch: vi.fn() });

describe('several readings', () => {
  it('wait while one is on its way, and have failed when one has', () => {
    expect(readAll(read(), read())).toMatchObject({ error: undefined, isPending: false });
    expect(readAll(read(), { ...read(), isPending: true }).isPending).toBe(true);
    const error = new Error('no answer');
    expect(readAll(read(), { ...read(), error }).error).toBe(error);
  });

  it('are tried again where they failed, and only there', () => {
    const fine = read();
    const failed = { ...read(), error: new Error('no answer') };
    readAll(fine, failed).refetch();
    expect(failed.refetch).toHaveBeenCalledOnce();
    expect(fine.refetch).not.toHaveBeenCalled();
  });
});
