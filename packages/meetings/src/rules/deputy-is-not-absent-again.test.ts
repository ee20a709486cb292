import { evaluate, explain, joinLocales, outcomes } from '@deputy-work/rules';
import { en as kernelEn } from '@deputy-work/rules/locales/en';
import { zhCN as kernelZhCN } from '@deputy-work/rules/locales/zh-CN';
import { expect, it } from 'vitest';
import { entry, sampleDeputy, sampleMeeting, sampleSheet, sampleSitting } from '../../tests/sample.ts';
import { en } from '../locales/en.ts';
import { zhCN } from '../locales/zh-CN.ts';
import { deputyIsNotAbsentAgain } from './deputy-is-not-absent-again.ts';

const absentFrom = (...years: readonly number[]) => {
  const facts = {
    deputies: [sampleDeputy()],
    sessions: years.map((year) => ({
      id: `${year}`,
      congressId: 'npc',
      number: year - 2017,
      kind: 'ordinary' as const,
      opensOn: `${year}-03-05`,
      closesOn: `${year}-03-11`,
    })),
    meetings: years.map((year) => sampleMeeting({ id: `m-${year}`, sessionId: `${year}` })),
    sittings: years.map((year) =>
      sampleSitting({ id: `s-${year}`, meetingId: `m-${year}`, on: `${year}-03-05` }),
    ),
    sheets: years.map((year) =>
      sampleSheet([entry('d-1', 'absent-without-approval')], { id: `sh-${year}`, sittingId: `s-${year}` }),
    ),
  };
  const [finding] = evaluate([deputyIsNotAbsentAgain], facts, {
    asOf: '2022-12-31',
    include: outcomes,
  }).findings;
  return finding!;
};

it('after one absence a deputy is told that one more ends the qualification', () => {
  const finding = absentFrom(2021);
  expect(finding.outcome).toBe('satisfied');
  expect(explain(finding, joinLocales(kernelZhCN, zhCN)).reasons.at(-1)).toBe(
    '再有一次会议未经批准不出席，代表资格即终止。',
  );
  expect(explain(finding, joinLocales(kernelEn, en)).reasons.at(-1)).toBe(
    'One more session without approval ends the qualification.',
  );
});

it('before the first and after the second nobody is told so', () => {
  for (const finding of [absentFrom(), absentFrom(2020, 2022)]) {
    const { reasons } = explain(finding, joinLocales(kernelZhCN, zhCN));
    expect(reasons.filter((words) => words.startsWith('再有'))).toEqual([]);
  }
});

it('the sessions are named, whether or not they follow each other', () => {
  expect(absentFrom(2020, 2022)).toMatchObject({ outcome: 'violated', evidence: ['2020', '2022'] });
});
