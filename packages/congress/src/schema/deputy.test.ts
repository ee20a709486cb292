import { describe, expect, it } from 'vitest';
import { Deputy } from './deputy.ts';

const deputy = {
  id: 'npc-13/zhejiang/1',
  congressId: 'npc-13',
  name: { 'zh-CN': '示例代表' },
  isGrassRoots: true,
  occupationGroup: 'farmer',
  fieldsOfExpertise: ['水稻种植'],
  electoralUnitId: 'npc-13/zhejiang',
  delegationId: 'npc-13/zhejiang-delegation',
  mandates: [{ from: '2018-02-24' }],
  suspensions: [],
};

const unknown = { known: false, reason: 'not-recorded' };
const pathsOf = (record: unknown) => Deputy.safeParse(record).error?.issues.map(({ path }) => path.join('.'));

describe('Deputy', () => {
  it('is read as it stands', () => {
    expect(Deputy.parse(deputy)).toEqual(deputy);
  });

  it('may have facts that are not known, each with its reason', () => {
    expect(
      pathsOf({ ...deputy, isGrassRoots: unknown, occupationGroup: unknown, fieldsOfExpertise: unknown }),
    ).toBeUndefined();
  });

  it('may belong to no delegation', () => {
    const { delegationId, ...withoutDelegation } = deputy;
    expect(delegationId).toBeDefined();
    expect(pathsOf(withoutDelegation)).toBeUndefined();
  });

  it('has at least one mandate', () => {
    expect(pathsOf({ ...deputy, mandates: [] })).toEqual(['mandates']);
  });

  it('may be elected again after a mandate has ended, not while it lasts', () => {
    const first = { from: '2018-02-24', to: '2020-05-20', endReason: 'resignation-accepted' };
    expect(pathsOf({ ...deputy, mandates: [first, { from: '2021-01-20' }] })).toBeUndefined();
    expect(pathsOf({ ...deputy, mandates: [first, { from: '2020-05-20' }] })).toEqual(['mandates.1.from']);
    expect(pathsOf({ ...deputy, mandates: [{ from: '2018-02-24' }, first] })).toEqual(['mandates.1.from']);
  });

  it('is not suspended twice at once', () => {
    const detained = { from: '2019-01-10', to: '2019-03-01', ground: 'criminal-detention' };
    expect(
      pathsOf({ ...deputy, suspensions: [detained, { from: '2019-03-02', ground: 'serving-sentence' }] }),
    ).toBeUndefined();
    expect(
      pathsOf({ ...deputy, suspensions: [detained, { from: '2019-02-01', ground: 'serving-sentence' }] }),
    ).toEqual(['suspensions.1.from']);
  });

  it('points at what is wrong deep inside', () => {
    expect(pathsOf({ ...deputy, mandates: [{ from: '2018-02-30' }] })).toEqual(['mandates.0.from']);
    expect(pathsOf({ ...deputy, fieldsOfExpertise: ['教育', ' '] })).toEqual(['fieldsOfExpertise.1']);
  });
});
