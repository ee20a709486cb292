import { checkCase } from '@deputy-work/rules/cases';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { inspectionRules as rulesOfThisMachine } from '../src/index.ts';
import { readCases, readOverlays } from './read-cases.ts';

const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'];
const zoneOfThisMachine = process.env['TZ'];
const moveTo = (zone: string | undefined) => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
};
const overlays = readOverlays();
const cases = readCases().flatMap((file) => file.cases);

afterAll(() => {
  moveTo(zoneOfThisMachine);
});

describe.each(zones)('a machine in %s', (zone) => {
  let inspectionRules: typeof rulesOfThisMachine;
  beforeAll(async () => {
    moveTo(zone);
    vi.resetModules();
    ({ inspectionRules } = await import('../src/index.ts'));
  });

  it('decides every legal case the same', () => {
    for (const legalCase of cases) {
      expect(checkCase(legalCase, inspectionRules, overlays), legalCase.title).toEqual([]);
    }
  });
});
