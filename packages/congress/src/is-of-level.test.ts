import { missing } from '@deputy-work/rules';
import { expect, it } from 'vitest';
import { isOfLevel, localCommitteeLevels, localLevels } from './is-of-level.ts';
import type { Congress } from './schema/index.ts';

const unknown = { known: false, reason: 'not-recorded' } as const;
const county: Congress = {
  id: 'county',
  name: { 'zh-CN': '示例县人民代表大会' },
  level: 'county',
  jurisdiction: '370102',
  term: 18,
  firstSessionOn: unknown,
  termEndsOn: unknown,
};
const congressById = (id: string) => (id === county.id ? [county] : []);
const record = { congressId: 'county' };

it('tells the level of a record by its congress', () => {
  expect(isOfLevel(['national'], record, congressById)).toBe(false);
  expect(isOfLevel(localLevels, record, congressById)).toBe(true);
  expect(isOfLevel(['national'], { congressId: 'another' }, congressById)).toEqual(missing('congress'));
});

it('counts townships among the local levels, and not among those with a standing committee', () => {
  expect(localLevels.filter((level) => !localCommitteeLevels.includes(level))).toEqual(['township']);
});
