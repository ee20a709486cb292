import { describe, expect, it } from 'vitest';
import { drills, hasMarshals, law2020, minimumMarshals } from '../tests/sample.ts';
import { satisfied } from './answer.ts';
import { article } from './citation.ts';
import { defineRule } from './rule.ts';

const withId = (id: string) => () =>
  defineRule({
    id,
    package: { name: '@sample/fire', version: '1.2.3' },
    basis: [article(law2020, 9)],
    subjects: drills,
    governedOn: () => '2022-01-01',
    check: () => satisfied,
  });

describe('defineRule', () => {
  it.each(['drill.held', 'school.drills.held-in-time', 'drill-2.x9'])('takes "%s" as an id', (id) => {
    expect(withId(id)().id).toBe(id);
  });

  it.each(['drill', 'Drill.held', 'drill.', '.held', 'drill..held', 'drill held.x', 'drill.-held', ''])(
    'refuses "%s" as an id, and says how one is written',
    (id) => {
      expect(withId(id)).toThrow(
        expect.objectContaining({
          name: 'RuleDefinitionError',
          code: 'invalid-id',
          message: `"${id}" is not a rule id. Write subject, then matter, in kebab-case with dots: "school.drills.held".`,
        }),
      );
    },
  );

  it('refuses a rule without a source', () => {
    const define = () =>
      defineRule({
        id: 'drill.held',
        package: { name: '@sample/fire', version: '1.2.3' },
        // @ts-expect-error the type asks for one source at least
        basis: [],
        subjects: drills,
        governedOn: () => '2022-01-01',
        check: () => satisfied,
      });
    expect(define).toThrow(
      expect.objectContaining({
        code: 'missing-basis',
        message: 'Rule "drill.held" cites nothing. Add its source.',
      }),
    );
  });

  it('makes rules of one shape, whatever they leave out', () => {
    const least = withId('drill.held')();
    expect(Object.keys(least)).toEqual(Object.keys(hasMarshals));
    expect(least).toMatchObject({ aim: false, subjects: 'drills', parameters: {}, indexes: {} });
    expect(hasMarshals.parameters).toEqual({ minimum: minimumMarshals });
  });
});
