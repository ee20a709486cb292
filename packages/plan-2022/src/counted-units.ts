import type { CountedUnit } from '@deputy-work/work-plan';

/** The units (数量单位) in which the plan says how many: 至少2名, 逐一, 各省. */
export const countedUnits = [
  { code: 'deputy', name: { 'zh-CN': '名代表', en: 'deputy' }, plural: 'deputies' },
  {
    code: 'budget-review-contact-deputy',
    name: { 'zh-CN': '名预算审查联系代表', en: 'budget-review contact deputy' },
    plural: 'budget-review contact deputies',
  },
  {
    code: 'electoral-unit',
    name: { 'zh-CN': '个选举单位', en: 'electoral unit' },
    plural: 'electoral units',
  },
  {
    code: 'provincial-standing-committee',
    name: { 'zh-CN': '个省级人大常委会', en: 'provincial standing committee' },
    plural: 'provincial standing committees',
  },
  {
    code: 'provincial-liaison-body',
    name: { 'zh-CN': '个省级人大代表联络机构', en: 'provincial body for liaison with deputies' },
    plural: 'provincial bodies for liaison with deputies',
  },
  {
    code: 'npcsc-meeting',
    name: { 'zh-CN': '次常委会会议', en: 'Standing Committee meeting' },
    plural: 'Standing Committee meetings',
  },
  { code: 'quarter', name: { 'zh-CN': '个季度', en: 'quarter' }, plural: 'quarters' },
] as const satisfies readonly CountedUnit[];

/** Code of a unit in {@link countedUnits}. */
export type CountedUnitCode = (typeof countedUnits)[number]['code'];
