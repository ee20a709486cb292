import { describe, expect, it } from 'vitest';
import {
  bodies,
  classification,
  countedUnits,
  feedbackLoops,
  plannedAndCheckedBy,
  systems,
} from '../src/classification.ts';

const duties = classification.flatMap((sentence) => sentence.duties);

/** Codes that no duty uses, and why they are declared all the same. */
const usedByNoDuty: Readonly<Record<string, string>> = {
  'congresses-of-all-levels': 'Item 2 studies what they are to be; it asks nothing of them.',
};

const used: Readonly<Record<string, ReadonlySet<string>>> = {
  bodies: new Set(duties.flatMap(({ who, forWhom = [] }) => [...who, ...forWhom])),
  systems: new Set(duties.flatMap(({ channels = [] }) => channels)),
  loops: new Set(duties.flatMap(({ loop }) => loop ?? [])),
  units: new Set(
    duties.flatMap(({ howMany }) => (howMany ? ['every' in howMany ? howMany.every : howMany.unit] : [])),
  ),
};

describe('no code is declared in vain', () => {
  it.each([
    ['bodies', bodies],
    ['systems', systems],
    ['loops', feedbackLoops],
    ['units', countedUnits],
  ] as const)('among the %s', (kind, entries) => {
    const idle = entries.map(({ code }) => code).filter((code) => !used[kind]?.has(code));
    expect(idle).toEqual(idle.filter((code) => code in usedByNoDuty));
  });

  it('and every exception is one', () => {
    const codes = new Set(Object.values(used).flatMap((each) => [...each]));
    expect(Object.keys(usedByNoDuty).filter((code) => codes.has(code))).toEqual([]);
  });
});

describe('plannedAndCheckedBy', () => {
  const { rules, planned } = plannedAndCheckedBy();
  const checks = duties.flatMap(({ checkedBy = [] }) => [...checkedBy]);

  it('lists each rule and each package that the duties name, once', () => {
    expect(
      checks.every((check) =>
        'rule' in check ? rules.includes(check.rule) : planned.includes(check.planned),
      ),
    ).toBe(true);
    expect([new Set(rules).size, new Set(planned).size]).toEqual([rules.length, planned.length]);
  });

  it('names rules as rules are named: package, subject, matter', () => {
    expect(rules.filter((id) => !/^[a-z-]+\.[a-z-]+\.[a-z-]+$/u.test(id))).toEqual([]);
    expect(rules).toContain('inspection.enforcement.invites-deputies');
  });
});
