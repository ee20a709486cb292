import { describe, expect, it } from 'vitest';
import { valueInForce } from '../../tests/value-in-force.ts';
import { containsAll } from './contains-all.ts';
import { every } from './every.ts';
import { none } from './none.ts';

describe('containsAll', () => {
  const required = valueInForce('containsAll', ['alarm', 'evacuation']);

  it('holds when all are there, in any order and among others', () => {
    expect(containsAll(['evacuation', 'roll-call', 'alarm'], required).outcome).toBe('satisfied');
  });

  it('lacks what is not there, and asks to supply just that', () => {
    expect(containsAll(['roll-call', 'alarm'], required)).toEqual({
      outcome: 'violated',
      measure: {
        comparison: 'containsAll',
        measured: ['roll-call', 'alarm'],
        required: ['alarm', 'evacuation'],
        shortfall: 1,
        unit: 'drill',
        parameterId: 'limit',
      },
      remedy: { code: 'supply', items: ['evacuation'] },
    });
  });

  it('holds once what the remedy names is supplied', () => {
    const { remedy } = containsAll([], required);
    expect(remedy).toEqual({ code: 'supply', items: ['alarm', 'evacuation'] });
    expect(containsAll(['alarm', 'evacuation'], required).outcome).toBe('satisfied');
  });
});

describe('every', () => {
  it('holds when none is left out, and when there is nothing to do', () => {
    expect(every(3, [], 'door').outcome).toBe('satisfied');
    expect(every(0, [], 'door').outcome).toBe('satisfied');
  });

  it('counts what is settled, and names what is left', () => {
    expect(every(3, ['door-2'], 'door')).toEqual({
      outcome: 'violated',
      measure: { comparison: 'every', measured: 2, required: 3, shortfall: 1, unit: 'door' },
      evidence: ['door-2'],
      remedy: { code: 'settle', items: ['door-2'] },
    });
  });
});

describe('none', () => {
  it('holds when there is nothing of the kind', () => {
    expect(none([], 'clash')).toMatchObject({
      outcome: 'satisfied',
      measure: { comparison: 'none', measured: 0, required: 0, shortfall: 0, unit: 'clash' },
    });
  });

  it('counts what there is, and names it', () => {
    expect(none(['drill-2', 'drill-3'], 'clash')).toEqual({
      outcome: 'violated',
      measure: { comparison: 'none', measured: 2, required: 0, shortfall: 2, unit: 'clash' },
      evidence: ['drill-2', 'drill-3'],
      remedy: { code: 'settle', items: ['drill-2', 'drill-3'] },
    });
  });
});
