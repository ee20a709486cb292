import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, sampleActivity, sampleDuty, severity, without } from '../../tests/sample.ts';
import type { ActivityFact } from '../schema/index.ts';
import { electoralUnitInspectsBeforeSession } from './electoral-unit-inspects-before-session.ts';

const inspection = (departedOn: string, index = 0): ActivityFact =>
  sampleActivity({ id: `i-${index}`, kind: 'concentrated-inspection', electoralUnitId: 'unit', departedOn });
const findingWith = (activities: readonly ActivityFact[], asOf: string) =>
  ask(electoralUnitInspectsBeforeSession, { activities, duties: [sampleDuty()], asOf });

const someDay = fc.constantFrom('2021-03-11', '2021-12-20', '2022-03-03', '2022-03-04', '2022-03-05');

describe('an electoral unit before the session', () => {
  it('never stands worse for one more inspection', () => {
    fc.assert(
      fc.property(fc.array(someDay, { maxLength: 4 }), someDay, someDay, (days, another, asOf) => {
        const fewer = days.map(inspection);
        expect(severity[findingWith([...fewer, inspection(another, 9)], asOf).outcome]).toBeLessThanOrEqual(
          severity[findingWith(fewer, asOf).outcome],
        );
      }),
    );
  });

  it('counts every inspection of the term before its first session, when none came before', () => {
    const first = without(sampleDuty(), 'previousSessionClosedOn');
    const activities = [inspection('2018-01-10')];
    expect(
      ask(electoralUnitInspectsBeforeSession, { activities, duties: [first], asOf: '2022-03-05' }).outcome,
    ).toBe('satisfied');
  });
});
