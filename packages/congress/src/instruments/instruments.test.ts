import { isInForce, type Instrument } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import * as exported from './index.ts';

const instruments = Object.entries(exported);

const kebab = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/([a-z])(\d)/g, '$1-$2')
    .replace(/(\d)([A-Z])/g, '$1-$2')
    .toLowerCase();

const versionsOf = (family: RegExp): readonly Instrument[] =>
  instruments.filter(([name]) => family.test(name)).map(([, instrument]) => instrument);

const inForceOn = (date: string, family: RegExp): readonly string[] =>
  versionsOf(family)
    .filter((version) => isInForce(version, date))
    .map(({ id }) => id);

describe('instruments', () => {
  it('carry the id that their constant is named after', () => {
    for (const [name, { id }] of instruments) expect(id).toBe(kebab(name));
  });

  it('print no book-title marks of their own, because a citation adds them', () => {
    for (const [, { title }] of instruments) expect(title['zh-CN']).not.toMatch(/[《》]/);
  });

  it('have no version that governs a day before it is known to begin', () => {
    const unverified = instruments.filter(([, { inForce }]) => inForce === 'unverified');
    expect(unverified.map(([name]) => name)).toEqual([
      'budgetLaw2018',
      'plaElectionMeasures2021',
      'supervisionLaw2024',
    ]);
  });

  it.each([
    ['Deputies Law', /^deputiesLaw/, '2025-03-11', 'deputies-law-2015', '2025-03-12', 'deputies-law-2025'],
    [
      'Electoral Law',
      /^electoralLaw/,
      '2020-10-17',
      'electoral-law-2015',
      '2020-10-18',
      'electoral-law-2020',
    ],
    [
      'Local Organic Law',
      /^localOrganicLaw/,
      '2022-03-11',
      'local-organic-law-2015',
      '2022-03-12',
      'local-organic-law-2022',
    ],
    [
      'NPCSC Rules of Procedure',
      /^npcscRulesOfProcedure/,
      '2022-06-24',
      'npcsc-rules-of-procedure-2009',
      '2022-06-25',
      'npcsc-rules-of-procedure-2022',
    ],
  ])(
    'let the next version of the %s begin the day after the last',
    (_, family, lastDay, old, firstDay, next) => {
      expect(inForceOn(lastDay, family)).toEqual([old]);
      expect(inForceOn(firstDay, family)).toEqual([next]);
    },
  );

  it.each([
    ['2022-03-11', 'npc14ElectionDecision', true],
    ['2022-03-10', 'npc14ElectionDecision', false],
    ['2022-04-20', 'npc14SeatAllocation', true],
    ['2021-03-12', 'npcOrganicLaw2021', true],
    ['2021-03-11', 'npcOrganicLaw2021', false],
    ['2021-03-12', 'npcRulesOfProcedure2021', true],
    ['2018-03-11', 'constitution2018', true],
    ['2013-12-16', 'chairpersonsContactOpinion2013', true],
    ['2013-12-15', 'chairpersonsContactOpinion2013', false],
  ] as const)('say whether, on %s, %s was in force: %s', (date, name, expected) => {
    expect(isInForce(exported[name], date)).toBe(expected);
  });
});

describe('Supervision Law', () => {
  it('is the version of 2006 from 2007 to the day before the amendment was adopted', () => {
    expect(isInForce(exported.supervisionLaw2006, '2006-12-31')).toBe(false);
    expect(isInForce(exported.supervisionLaw2006, '2007-01-01')).toBe(true);
    expect(isInForce(exported.supervisionLaw2006, '2024-11-07')).toBe(true);
  });

  it('has no version from 2024-11-08 on, because the first day of the amendment is not verified', () => {
    expect(inForceOn('2024-11-08', /^supervisionLaw/)).toEqual([]);
    expect(inForceOn('2025-06-01', /^supervisionLaw/)).toEqual([]);
  });
});

describe('Local measures', () => {
  it("claim no day of 2025 for Shandong's version of 2015, which was revised that year", () => {
    expect(isInForce(exported.shandongDeputiesMeasures2015, '2022-06-10')).toBe(true);
    expect(isInForce(exported.shandongDeputiesMeasures2015, '2025-01-01')).toBe(false);
  });

  it('know no end for Zhejiang and Chongqing', () => {
    expect(exported.zhejiangDeputiesMeasures2016.inForce).toEqual({ from: '2016-05-27' });
    expect(exported.chongqingDeputiesMeasures2016.inForce).toEqual({ from: '2016-03-31' });
  });
});
