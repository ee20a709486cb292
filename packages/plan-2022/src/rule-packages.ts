import type { NamedCode } from '@deputy-work/work-plan';

/** The packages (规则包) that check duties of the plan, or will, by the topic each is for. */
export const rulePackages = [
  { code: 'meetings', name: { 'zh-CN': '会议', en: 'meetings' } },
  { code: 'liaison', name: { 'zh-CN': '联系代表', en: 'contact with deputies' } },
  { code: 'inspection', name: { 'zh-CN': '视察、调研、执法检查', en: 'inspection and research' } },
  { code: 'proposals', name: { 'zh-CN': '议案建议', en: 'motions and suggestions' } },
  { code: 'training', name: { 'zh-CN': '学习培训', en: 'training' } },
  { code: 'duty-record', name: { 'zh-CN': '履职档案', en: 'duty record' } },
  { code: 'elections', name: { 'zh-CN': '选举与资格', en: 'elections and qualification' } },
  { code: 'support', name: { 'zh-CN': '服务保障', en: 'services and support' } },
] as const satisfies readonly NamedCode[];

/** Code of a package in {@link rulePackages}. */
export type RulePackage = (typeof rulePackages)[number]['code'];
