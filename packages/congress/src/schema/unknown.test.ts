import { describe, expect, it } from 'vitest';
import { LocalDate } from './primitives.ts';
import { orUnknown } from './unknown.ts';

const dayOrUnknown = orUnknown(LocalDate);
const messageFor = (value: unknown) => dayOrUnknown.safeParse(value).error?.issues[0]?.message;

describe('orUnknown', () => {
  it('takes the fact, or the typed unknown with a listed reason', () => {
    expect(dayOrUnknown.parse('2022-03-05')).toBe('2022-03-05');
    expect(dayOrUnknown.parse({ known: false, reason: 'not-published' })).toEqual({
      known: false,
      reason: 'not-published',
    });
  });

  it.each([null, '', '9999-12-32', { known: false }, { known: true, reason: 'not-recorded' }])(
    'refuses %j',
    (value) => {
      expect(dayOrUnknown.safeParse(value).success).toBe(false);
    },
  );

  it('says what to write instead', () => {
    expect(messageFor(null)).toBe('must be the fact itself or { known: false, reason } with a listed reason');
  });
});
