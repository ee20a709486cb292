// Facts of every kind for property tests: on all sides of every change of law, with facts missing, in parts that know nothing of each other.
import fc from 'fast-check';
import type { Drill, Facts, School } from './sample.ts';

const day = fc
  .record({
    year: fc.constantFrom('2009', '2010', '2019', '2020', '2021', '2022', '2023'),
    rest: fc.constantFrom('01-01', '02-29', '03-01', '06-10', '06-30', '07-01', '12-31'),
  })
  .map(({ year, rest }) => (year === '2020' || rest !== '02-29' ? `${year}-${rest}` : `${year}-02-28`));

const door = fc.record({ id: fc.constantFrom('north', 'south'), isOpen: fc.boolean() });

const drillOf = (part: string): fc.Arbitrary<Drill> =>
  fc.record(
    {
      id: fc.nat(4).map((n) => `${part}-drill-${n}`),
      schoolId: fc.constantFrom(`${part}-school-0`, `${part}-school-1`),
      heldOn: day,
      isDrill: fc.boolean(),
      marshals: fc.nat(4),
      present: fc.nat(12),
      enrolled: fc.nat(12),
      doors: fc.array(door, { maxLength: 3 }),
      parts: fc.uniqueArray(fc.constantFrom('alarm', 'evacuation', 'roll-call')),
      reportedOn: day,
      reportDueOn: day,
    },
    {
      requiredKeys: ['id', 'schoolId', 'marshals', 'present', 'enrolled', 'doors', 'parts', 'reportDueOn'],
    },
  );

const schoolOf = (part: string): fc.Arbitrary<School> =>
  fc.record(
    { id: fc.constantFrom(`${part}-school-0`, `${part}-school-1`), openedOn: day },
    { requiredKeys: ['id'] },
  );

const factsOf = (part: string): fc.Arbitrary<Facts> =>
  fc.record({
    drills: fc.uniqueArray(drillOf(part), { selector: ({ id }) => id, maxLength: 5 }),
    schools: fc.uniqueArray(schoolOf(part), { selector: ({ id }) => id, maxLength: 2 }),
  });

/** Up to five parts of the facts, each with ids of its own. */
export const parts: fc.Arbitrary<readonly Facts[]> = fc
  .nat(5)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => factsOf(`part-${n}`))));

/** The parts as one. */
export const whole = (all: readonly Facts[]): Facts => ({
  drills: all.flatMap(({ drills }) => drills),
  schools: all.flatMap(({ schools }) => schools),
});

/** Days of asking. */
export const asOf = day;
