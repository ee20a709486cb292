import {
  article,
  defineInstrument,
  defineOverlay,
  explain,
  joinLocales,
  OverlayError,
} from '@deputy-work/rules';
import { en as kernelEn } from '@deputy-work/rules/locales/en';
import { zhCN as kernelZhCN } from '@deputy-work/rules/locales/zh-CN';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, sampleActivity, severity } from '../../tests/sample.ts';
import { en } from '../locales/en.ts';
import { zhCN } from '../locales/zh-CN.ts';
import { minimumInvitedDeputies } from '../parameters/minimum-invited-deputies.ts';
import { enforcementTeamInvitesDeputies } from './enforcement-team-invites-deputies.ts';

const invite = (count: number, asOf = '2022-06-20') => {
  const invitedIds = Array.from({ length: count }, (_, index) => `d-${index}`);
  const deputies = { invitedIds, confirmedIds: [], attendedIds: [] };
  return ask(enforcementTeamInvitesDeputies, { activities: [sampleActivity({ deputies })], asOf });
};

describe('an enforcement inspection that goes to a locality', () => {
  it('never stands worse for one more invitation', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.constantFrom('2022-06-09', '2022-06-10', '2022-06-11'), (count, asOf) => {
        expect(severity[invite(count + 1, asOf).outcome]).toBeLessThanOrEqual(
          severity[invite(count, asOf).outcome],
        );
      }),
    );
  });

  it('is mended by inviting as many as the remedy says', () => {
    fc.assert(
      fc.property(fc.nat(1), (count) => {
        const { remedy } = invite(count);
        expect(remedy?.code).toBe('add');
        expect(invite(count + (remedy?.code === 'add' ? remedy.amount : 0)).outcome).toBe('satisfied');
      }),
    );
  });

  it('says in both languages how many more to invite', () => {
    expect(explain(invite(1), joinLocales(kernelZhCN, zhCN)).remedy).toBe('再邀请1名代表即符合。');
    expect(explain(invite(0), joinLocales(kernelEn, en)).remedy).toBe('Invite 2 deputies more.');
  });
});

describe('a place', () => {
  const own = defineInstrument({
    id: 'sample',
    kind: 'local',
    title: { 'zh-CN': '示例规定', en: 'Sample rule' },
    inForce: { from: '2022-01-01' },
  });
  const setTo = (value: number) => () =>
    defineOverlay(
      '33',
      {
        [minimumInvitedDeputies.id]: [
          { from: '2022-01-01', value, unit: 'deputy', basis: [article(own, 1)] },
        ],
      },
      [minimumInvitedDeputies],
    );

  it('may ask for more deputies, or as many, and not for fewer', () => {
    expect(setTo(3)).not.toThrow();
    expect(setTo(2)).not.toThrow();
    expect(setTo(1)).toThrow(OverlayError);
  });
});
