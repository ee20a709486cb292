import {
  dayAfter,
  isInForce,
  valueOn,
  type DatedValue,
  type LocalDate,
  type Overlay,
  type Parameter,
} from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { inspectionParameters, inspectionRules } from '../src/index.ts';
import { readOverlays } from './read-cases.ts';

interface Dated {
  readonly parameter: Parameter;
  readonly value: DatedValue<unknown>;
  readonly overlay?: Overlay;
}

const parameters: readonly Parameter[] = inspectionParameters;
const national: Dated[] = parameters.flatMap((parameter) =>
  parameter.values.map((value) => ({ parameter, value })),
);
const local: Dated[] = readOverlays().flatMap((overlay) =>
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

const dayBefore = (day: LocalDate): LocalDate => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

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
    const used = inspectionRules.flatMap(({ parameters: own }) => Object.values(own).map(({ id }) => id));
    expect(used.toSorted()).toEqual(parameters.map(({ id }) => id).toSorted());
  });

  it('give feedback no national time', () => {
    const time = parameters.find(({ id }) => id === 'inspection.results.feedback-time');
    expect(time).toMatchObject({ values: [], variation: 'freely' });
  });
});
