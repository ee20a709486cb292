import type { Text } from '@deputy-work/rules';
import { electoralLaw2020 } from '../instruments/electoral-law.ts';
import type { CodeList } from './code-list.ts';

const countedAtConfirmation: Text = {
  'zh-CN': '全国人大代表资格审查后公布的代表构成（2018年2月、2023年2月）',
  en: 'The make-up of the NPC as published when its deputies were confirmed (February 2018, February 2023)',
};

/**
 * Groups by occupation (代表的职业构成), as far as published figures count them. Those figures put workers, farmers and
 * migrant workers in one sum, and they do not add up to all deputies: `other` is the rest.
 */
export const occupationGroups: CodeList<
  'worker' | 'farmer' | 'migrant-worker' | 'professional' | 'leading-cadre' | 'other'
> = {
  worker: {
    label: { 'zh-CN': '一线工人', en: 'Front-line worker' },
    source: [{ instrument: electoralLaw2020, place: { article: 7 } }, { note: countedAtConfirmation }],
  },
  farmer: {
    label: { 'zh-CN': '农民', en: 'Farmer' },
    source: [{ instrument: electoralLaw2020, place: { article: 7 } }, { note: countedAtConfirmation }],
  },
  'migrant-worker': {
    label: { 'zh-CN': '农民工', en: 'Migrant worker' },
    source: [{ note: countedAtConfirmation }],
  },
  professional: {
    label: { 'zh-CN': '专业技术人员', en: 'Professional' },
    source: [{ note: countedAtConfirmation }],
  },
  'leading-cadre': {
    label: { 'zh-CN': '党政领导干部', en: 'Leading cadre' },
    source: [{ note: countedAtConfirmation }],
  },
  other: {
    label: { 'zh-CN': '其他', en: 'Other' },
    source: [{ note: countedAtConfirmation }],
  },
};
