import { describe, expect, it } from 'vitest';
import { bandOf } from './contact-bands.ts';

const asOf = '2022-06-20';

describe('bandOf', () => {
  it('parts lately from earlier after ninety days', () => {
    expect(bandOf({ contacts: 1, lastOn: '2022-03-22' }, asOf)).toBe('recent');
    expect(bandOf({ contacts: 1, lastOn: '2022-03-21' }, asOf)).toBe('earlier');
  });

  it('shows a gap where the year has no contact, however late that of another year was', () => {
    expect(bandOf({ contacts: 0, lastOn: '2022-06-19' }, asOf)).toBe('not-this-year');
    expect(bandOf({ contacts: 0 }, asOf)).toBe('never');
  });
});
