import type { Source } from '../source.ts';
import { defineTerm } from './define-term.ts';

const ownWord: Source = { note: { 'zh-CN': '本项目的数据约定', en: "This project's own convention" } };

export const unknownTerm = /* @__PURE__ */ defineTerm({
  id: 'unknown',
  name: { 'zh-CN': '未知', en: 'Unknown' },
  definition: {
    'zh-CN': '事实存在而不知道，并写明为什么不知道。',
    en: 'A fact that exists but is not known, with the reason why.',
  },
  source: [ownWord],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '没有', en: 'Nothing to know' },
      difference: {
        'zh-CN': '没有该项事实的，记录中不出现该字段。',
        en: 'Where there is no such fact, the key is absent from the record.',
      },
    },
  ],
});
