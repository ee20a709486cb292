import { ownConvention } from '../internal/notes.ts';
import type { CodeList } from './code-list.ts';

/** Why a fact is not known (未知的原因). */
export const unknownReasons: CodeList<'not-recorded' | 'not-published' | 'not-yet-determined'> = {
  'not-recorded': {
    label: { 'zh-CN': '没有记录', en: 'Not recorded' },
    source: [ownConvention],
  },
  'not-published': {
    label: { 'zh-CN': '没有公布', en: 'Not published' },
    source: [ownConvention],
  },
  'not-yet-determined': {
    label: { 'zh-CN': '尚未确定', en: 'Not yet determined' },
    source: [ownConvention],
  },
};
