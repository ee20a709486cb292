import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ExpectedFinding } from '@deputy-work/rules/cases';
import { describe, expect, it } from 'vitest';
import type { Question } from '../src/index.ts';
import { caseFiles, folder } from './data.ts';
import { kernel } from './kernel.ts';
import { run } from './run.ts';

const isNewEnough = (name: string): boolean =>
  spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;
const python = ['python3', 'python'].find(isNewEnough);

const program = fileURLToPath(new URL('../../../docs/examples/python/evaluate.py', import.meta.url));
const evaluator = [python ?? '', '-B', program, fileURLToPath(folder)] as const;
const prefixes = ['inspection.', 'meetings.quorum.'];
const known = caseFiles.filter(({ rule }) => prefixes.some((prefix) => rule.startsWith(prefix)));

/** A question about results that were handed over on a day, with the time that a place gives for their feedback. */
function feedback(handedOverOn: string, amount: number, unit: string): Question {
  const { cases } = known.find(({ rule }) => rule === 'inspection.results.fed-back')!;
  const { rule, facts, overlay } = cases.find((each) => each.overlay !== undefined)!;
  const [activity] = facts['activities'] as readonly [{ readonly departedOn: string }];
  const [layer] = overlay!.layers;
  const [[id, [value]]] = Object.entries(layer!.values) as unknown as [[string, [object]]];
  return {
    rule,
    asOf: '2027-06-30',
    overlay: {
      ...overlay!,
      layers: [{ ...layer!, values: { [id]: [{ ...value, value: { amount, unit } }] } }],
    } as never,
    facts: { activities: [{ ...activity, results: { handedOverOn } }] },
  };
}

const starts = [
  '2016-06-30',
  '2021-11-30',
  '2022-01-28',
  '2022-08-31',
  '2024-01-31',
  '2025-12-26',
  '2026-09-24',
];
const lengths = [
  [1, 'month'],
  [3, 'month'],
  [13, 'month'],
  [15, 'day'],
  [30, 'working-day'],
] as const;
const questions = starts.flatMap((start) => lengths.map(([amount, unit]) => feedback(start, amount, unit)));

const decisive = (findings: readonly ExpectedFinding[] | undefined) =>
  findings?.map(({ outcome, due, shortfall, unknown, force }) => ({
    outcome,
    due,
    shortfall,
    unknown,
    force,
  }));

describe('The evaluator in Python', () => {
  if (python) {
    it('judges all cases of its twelve rules as a lawyer expects', () => {
      const { sum, status, stdout } = run(
        ...prefixes.flatMap((each) => ['--only', each]),
        '--',
        ...evaluator,
      );
      expect(known).toHaveLength(12);
      expect(sum, stdout).toBe(`${known.flatMap(({ cases }) => cases).length} passed, 0 failed, 0 not known`);
      expect(status).toBe(0);
    });

    it('says of every other rule that it does not know it', () => {
      const { sum } = run('--only', 'meetings.majority.npcsc', '--', ...evaluator);
      expect(sum).toMatch(/^0 passed, 0 failed, [1-9]\d* not known$/);
    });

    it('counts every period as our calendar does, over holidays, ends of months and years that nobody has published', async () => {
      const input = questions.map((question) => `${JSON.stringify(question)}\n`).join('');
      const { stdout, stderr } = spawnSync(evaluator[0], evaluator.slice(1), { input, encoding: 'utf8' });
      expect(stderr).toBe('');
      const answers = stdout.trimEnd().split('\n');
      const found = answers.map((line) => decisive(JSON.parse(line) as ExpectedFinding[]));
      const ours = await Promise.all(questions.map(async (question) => decisive(await kernel(question))));
      expect(found).toEqual(ours);
      expect(new Set(ours.flatMap((each) => each?.map(({ outcome }) => outcome)))).toEqual(
        new Set(['violated', 'undetermined']),
      );
    });
  } else {
    it('is not asked on this machine, which has no Python 3.9; CI has one', () => {
      expect(process.env['CI'], 'Install python3: CI proves the second implementation.').toBeUndefined();
    });
  }
});
