import { ownConvention, publishedMakeUp } from '../internal/notes.ts';
import type { CodeList } from './code-list.ts';

/**
 * Groups by occupation (代表的职业构成), as far as published figures count them. Those figures put workers, farmers and
 * migrant workers in one sum, and they do not add up to all deputies: `other` is the rest.
 */
export const occupationGroups: CodeList<
  'worker' | 'farmer' | 'migrant-worker' | 'professional' | 'leading-cadre' | 'other'
> = {
  worker: {
    label: { 'zh-CN': '一线工人', en: 'Front-line worker' },
    source: [publishedMakeUp],
  },
  farmer: {
    label: { 'zh-CN': '农民', en: 'Farmer' },
    source: [publishedMakeUp],
  },
  'migrant-worker': {
    label: { 'zh-CN': '农民工', en: 'Migrant worker' },
    source: [publishedMakeUp],
  },
  professional: {
    label: { 'zh-CN': '专业技术人员', en: 'Professional' },
    source: [publishedMakeUp],
  },
  'leading-cadre': {
    label: { 'zh-CN': '党政领导干部', en: 'Leading cadre' },
    source: [publishedMakeUp],
  },
  other: {
    label: { 'zh-CN': '其他', en: 'Other' },
    source: [ownConvention],
  },
};
