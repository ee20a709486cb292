import { dayAfter, isInForce, valueOn, type LocalDate, type Rule } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import type { Topic } from './topic.ts';

const dayBefore = (day: LocalDate): LocalDate => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

/** Contract: every value, national and local, holds on its own days and on no other, rests on sources of those days, and some rule uses it. */
export function parametersAreDated<R extends Rule>({ rules, parameters, overlays }: Topic<R>): void {
  const national = parameters.flatMap((parameter) =>
    parameter.values.map((value) => ({ parameter, value, overlay: undefined })),
  );
  const local = overlays.flatMap((overlay) =>
    overlay.layers.flatMap(({ values }) =>
      parameters.flatMap((parameter) =>
        (values[parameter.id] ?? []).map((value) => ({ parameter, value, overlay })),
      ),
    ),
  );
  const all = [...national, ...local].map((dated) => ({
    ...dated,
    name: `${dated.parameter.id} from ${dated.value.from}${dated.overlay ? ` in ${dated.overlay.jurisdiction}` : ''}`,
  }));

  describe.each(all)('$name', ({ parameter, value, overlay }) => {
    const has = (day: LocalDate) => {
      const found = valueOn(parameter, day, overlay);
      return found.known && found.from === value.from;
    };

    it('holds from its first day on to its last, and on no day beside', () => {
      expect(has(value.from)).toBe(true);
      expect(has(dayBefore(value.from))).toBe(false);
      expect(has(value.to ?? '2099-12-31')).toBe(true);
      expect(has(dayAfter(value.to ?? value.from))).toBe(value.to === undefined);
    });

    it('rests on sources that are in force as long as it holds', () => {
      for (const { instrument } of value.basis) {
        expect(isInForce(instrument, value.from)).toBe(true);
        expect(isInForce(instrument, dayBefore(value.from))).toBe(false);
        expect(instrument.inForce).toMatchObject(value.to === undefined ? {} : { to: value.to });
      }
    });
  });

  describe('parameters', () => {
    it('are exactly those that the rules use', () => {
      const used = new Set(rules.flatMap((rule) => Object.values(rule.parameters).map(({ id }) => id)));
      expect([...used].toSorted()).toEqual(parameters.map(({ id }) => id).toSorted());
    });
  });
}
