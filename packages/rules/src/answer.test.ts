import { describe, expect, it } from 'vitest';
import { missing, openUntil, pendingUntil, satisfied, undone, violated } from './answer.ts';

describe('pendingUntil', () => {
  const broken = violated({ evidence: ['door-1'], remedy: { code: 'add', amount: 1, unit: 'marshal' } });
  const asked = (asOf: string) => pendingUntil('2022-06-10', asOf, broken);

  it('leaves a violation open until the day, that day included', () => {
    expect(['2022-06-09', '2022-06-10', '2022-06-11'].map((asOf) => asked(asOf).outcome)).toEqual([
      'pending',
      'pending',
      'violated',
    ]);
  });

  it('says until when, and keeps the rest', () => {
    expect(asked('2022-06-10')).toEqual({ ...broken, outcome: 'pending', due: '2022-06-10' });
    expect(asked('2022-06-11')).toBe(broken);
  });

  it('passes all other answers unchanged', () => {
    const others = [satisfied, missing('heldOn')];
    expect(others.map((answer) => pendingUntil('2022-06-10', '2022-06-01', answer))).toEqual(others);
  });
});

describe('openUntil', () => {
  const broken = violated({ evidence: ['door-1'], remedy: { code: 'add', amount: 1, unit: 'marshal' } });

  it('leaves a violation open until the day, that day included', () => {
    expect(openUntil('2022-06-10', '2022-06-10', broken)).toEqual(
      pendingUntil('2022-06-10', '2022-06-10', broken),
    );
  });

  it('says after it that nothing mends it any more, since when, and keeps the rest', () => {
    expect(openUntil('2022-06-10', '2022-06-11', broken)).toEqual({
      ...broken,
      due: '2022-06-10',
      remedy: { code: 'too-late' },
    });
  });

  it('passes all other answers unchanged', () => {
    const others = [satisfied, missing('heldOn')];
    expect(others.map((answer) => openUntil('2022-06-10', '2022-06-11', answer))).toEqual(others);
  });
});

describe('undone', () => {
  it('can be done until the day, that day included, and is too late after it', () => {
    expect(undone('2022-06-10', '2022-06-10')).toEqual({
      outcome: 'pending',
      due: '2022-06-10',
      remedy: { code: 'act', by: '2022-06-10' },
    });
    expect(undone('2022-06-10', '2022-06-11')).toEqual({
      outcome: 'violated',
      due: '2022-06-10',
      remedy: { code: 'too-late' },
    });
  });
});
