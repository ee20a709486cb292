import { expect, test } from 'vitest';
import { everyCase } from '../../tests/every-case.ts';
import { factsReadBy } from './facts-read.ts';

const readBy = (ruleId: string) => {
  const each = everyCase.find(({ rule }) => rule.id === ruleId);
  if (!each) throw new Error(`There is no rule ${ruleId}.`);
  return factsReadBy(each.rule, each.cases, each.topic.overlays);
};

test('a rule looks at the facts that decide it in some case, and at no others', () => {
  const read = readBy('inspection.enforcement.invites-deputies');
  expect([...read]).toEqual(
    expect.arrayContaining([
      'activities.*.kind',
      'activities.*.destination.level',
      'activities.*.departedOn',
      'activities.*.deputies.invitedIds',
    ]),
  );
  for (const ignored of ['activities.*.title', 'activities.*.views', 'activities.*.deputies.attendedIds']) {
    expect(read.has(ignored)).toBe(false);
  }
});

test('what a rule looks up among other records counts too', () => {
  const read = readBy('inspection.concentrated.once-per-electoral-unit');
  expect(read.has('electoral-units.*.sessionOpensOn')).toBe(true);
  expect(read.has('activities.*.electoralUnitId')).toBe(true);
});

test('every rule looks at something of its subjects', () => {
  for (const { rule, topic, cases } of everyCase) {
    const read = [...factsReadBy(rule, cases, topic.overlays)];
    expect(read.filter((path) => path.startsWith(`${rule.subjects}.*.`)).length, rule.id).toBeGreaterThan(1);
  }
});
