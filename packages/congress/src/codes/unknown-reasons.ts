import type { Text } from '@deputy-work/rules';
import type { CodeList } from './code-list.ts';

const ownWord: Text = { 'zh-CN': '本项目的数据约定', en: "This project's own convention" };

/** Why a fact is not known (未知的原因). */
export const unknownReasons: CodeList<'not-recorded' | 'not-published' | 'not-yet-determined'> = {
  'not-recorded': {
    label: { 'zh-CN': '没有记录', en: 'Not recorded' },
    source: [{ note: ownWord }],
  },
  'not-published': {
    label: { 'zh-CN': '没有公布', en: 'Not published' },
    source: [{ note: ownWord }],
  },
  'not-yet-determined': {
    label: { 'zh-CN': '尚未确定', en: 'Not yet determined' },
    source: [{ note: ownWord }],
  },
};
