import { describe, expect, it, test } from 'vitest';
import { certificateHref, subjectHref } from './hrefs.ts';

const session = { collection: 'sessions', id: 's5' } as const;
const gatherings = new Map([
  ['notice', session],
  ['leave', session],
]);
const href = (collection: string, id: string) => subjectHref({ collection, id }, gatherings);

describe('where the subject of a finding is shown', () => {
  it('is its own page, when it has one', () => {
    expect(href('votes', 'v/1')).toBe('#/votes/v%2F1');
    expect(href('sittings', 'am')).toBe('#/sittings/am');
    expect(href('letters', 'l/1')).toBe('#/views/letters/l%2F1');
    expect(href('stations', 's1')).toBe('#/stations?station=s1');
  });

  it('is the page of the session it belongs to, when it has none', () => {
    expect(href('notices', 'notice')).toBe('#/sessions/s5');
    expect(href('leave-requests', 'leave')).toBe('#/leave?session=s5&request=leave');
  });

  it('is nowhere for what belongs nowhere', () => {
    expect(href('deputies', 'd1')).toBeUndefined();
    expect(href('notices', 'unknown')).toBeUndefined();
  });
});

test('a certificate may be of one delegation or one deputy', () => {
  expect(certificateHref(session)).toBe('#/sessions/s5/certificate');
  expect(certificateHref(session, { delegation: 'hebei' })).toBe(
    '#/sessions/s5/certificate?delegation=hebei',
  );
});
