import { article, defineInstrument, type Finding, type Locale } from '@deputy-work/rules';
import { zhCN as kernel } from '@deputy-work/rules/locales/zh-CN';
import { describe, expect, it, vi } from 'vitest';
import { pickFindings, toShown } from './shown-finding.ts';

const law = defineInstrument({
  id: 'some-law',
  kind: 'statute',
  title: { 'zh-CN': '某法', en: 'Some Law' },
  inForce: { from: '2020-01-01' },
});

const locale: Locale = {
  kernel,
  rules: {
    'team.size': { title: '检查组邀请代表', measured: '已邀请的代表' },
    'team.report': { title: '报告反映意见', measured: '已反映的意见' },
  },
  parameters: {},
  units: {},
  names: {},
};

const finding = (ruleId: string, id: string, outcome: Finding['outcome']): Finding => ({
  ruleId,
  subject: { collection: 'teams', id },
  outcome,
  asOf: '2022-06-20',
  basis: [article(law, 7)],
  values: [],
  ...(outcome === 'violated' && { remedy: { code: 'settle', items: ['d1'] } }),
});

const names: Readonly<Record<string, string>> = {
  t1: '安全生产法检查组',
  t2: '科技进步法检查组',
  d1: '甲某',
};
const findings = [
  finding('team.report', 't1', 'pending'),
  finding('team.size', 't1', 'violated'),
  finding('team.size', 't2', 'undetermined'),
];

const show = (one: Finding) => toShown(one, locale, (id) => names[id] ?? id);

const subjects = (filter: Parameters<typeof pickFindings>[1]) =>
  pickFindings(findings, filter, show).map((one) => `${one.ruleId} ${one.subject.id}`);

describe('a finding in words', () => {
  it('is named as people name it', () => {
    const [, size] = findings.map(show);
    expect(size).toMatchObject({ title: '检查组邀请代表', subject: '安全生产法检查组' });
  });
});

describe('the findings that a filter picks', () => {
  it('come with the worst first', () => {
    expect(pickFindings(findings, {}, show).map(({ outcome }) => outcome)).toEqual([
      'violated',
      'pending',
      'undetermined',
    ]);
  });

  it('are filtered by rule, by outcome, and by both', () => {
    expect(subjects({ rule: 'team.size' })).toEqual(['team.size t1', 'team.size t2']);
    expect(subjects({ outcome: 'pending' })).toEqual(['team.report t1']);
    expect(subjects({ rule: 'team.report', outcome: 'violated' })).toEqual([]);
    expect(subjects({})).toHaveLength(3);
  });

  it('are found by any word a reader sees: subject, remedy, source; spaces around it do not matter', () => {
    expect(subjects({ text: ' 科技 ' })).toEqual(['team.size t2']);
    expect(subjects({ text: '甲某' })).toEqual(['team.size t1']);
    expect(subjects({ text: '某法》第七条' })).toHaveLength(3);
    expect(subjects({ text: 'team.size' })).toEqual([]);
  });

  it('are not all put into words unless words are looked for', () => {
    const counted = vi.fn(show);
    pickFindings(findings, { rule: 'team.size' }, counted);
    expect(counted).not.toHaveBeenCalled();
    pickFindings(findings, { rule: 'team.size', text: '科技' }, counted);
    expect(counted).toHaveBeenCalledTimes(2);
  });
});
