import type { Rule } from '@deputy-work/rules';
import { checkCase } from '@deputy-work/rules/cases';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { casesOf, type Topic } from './topic.ts';

const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'];
const zoneOfThisMachine = process.env['TZ'];
const moveTo = (zone: string | undefined) => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
};

/** Contract: machines in different time zones decide every case the same. `load` imports the rules anew. */
export function timeZonesDoNotMatter<R extends Rule>(
  topic: Topic<R>,
  load: () => Promise<readonly R[]>,
): void {
  afterAll(() => {
    moveTo(zoneOfThisMachine);
  });

  describe.each(zones)('a machine in %s', (zone) => {
    let rules: readonly R[];
    beforeAll(async () => {
      moveTo(zone);
      vi.resetModules();
      rules = await load();
    });

    it('decides every legal case the same', () => {
      for (const legalCase of casesOf(topic)) {
        expect(checkCase(legalCase, rules, topic.overlays), legalCase.title).toEqual([]);
      }
    });
  });
}
