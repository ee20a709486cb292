import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { everyCase } from '../../tests/every-case.ts';
import { judgeCase } from '../rules/judge-case.ts';
import type { RuleCase } from '../rules/topic.ts';
import { withValueAt } from './at-path.ts';
import { caseYaml } from './case-yaml.ts';
import { decodeState, encodeState } from './link-state.ts';
import { stateOfCase } from './playground-state.ts';
import { stateSchema, tryOut } from './trial.ts';

const tried = ({ topic, rule, legalCase, index }: (typeof everyCase)[number]) =>
  tryOut(topic, rule, stateSchema(topic, rule), stateOfCase(legalCase, index));

describe('every case of every rule', () => {
  test('is filled in as it should be, and comes out in the playground as its lawyer expects', () => {
    expect(everyCase.length).toBeGreaterThan(100);
    for (const each of everyCase) {
      const answer = tried(each);
      if (!answer.valid)
        throw new Error(`${each.rule.id}, ${each.legalCase.title}: ${answer.issues[0]?.message}`);
      for (const { subject, outcome } of each.legalCase.expect) {
        const found = answer.trial.findings.find((finding) => finding.subject.id === subject);
        expect(found?.outcome, `${each.rule.id}, ${each.legalCase.title}`).toBe(outcome);
      }
    }
  });

  test('can be handed in again as the text that the playground makes of it', () => {
    for (const each of everyCase) {
      const answer = tried(each);
      if (!answer.valid) throw new Error(`${each.legalCase.title} is not whole.`);
      const text = caseYaml(each.rule, answer.trial, { title: '新案例', basis: '示例' });
      const file = parse(text) as { rule: string; cases: readonly [RuleCase] };
      expect(file.rule).toBe(each.rule.id);
      const [handedIn] = file.cases;
      expect(handedIn.facts).toEqual(answer.trial.facts);
      const again = judgeCase(each.topic, each.rule, handedIn);
      expect(again.filter(({ mismatch }) => mismatch)).toEqual([]);
    }
  });

  test('is found again by its link, and no other case is', () => {
    for (const { rule, cases, legalCase, index } of everyCase) {
      const [first, ...others] = cases;
      if (!first) throw new Error(`${rule.id} has no case.`);
      const state = { ...stateOfCase(legalCase, index), asOf: '2022-07-01' };
      expect(decodeState(encodeState(state, cases), [first, ...others], [])).toEqual({ state });
    }
  });
});

test('facts that are not whole give no finding, but say where they are not', () => {
  const [each] = everyCase;
  if (!each) throw new Error('There is no case.');
  const { topic, rule, legalCase, index } = each;
  const path = ['facts', rule.subjects, 0, 'id'];
  const broken = withValueAt(stateOfCase(legalCase, index), path, '') as ReturnType<typeof stateOfCase>;
  const answer = tryOut(topic, rule, stateSchema(topic, rule), broken);
  expect(answer).toMatchObject({ valid: false, issues: [{ path }] });
});
