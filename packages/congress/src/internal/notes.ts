import type { Source } from '../source.ts';

/** The source of words that are not the law's but this project's. */
export const ownConvention: Source = {
  note: { 'zh-CN': '本项目的数据约定', en: "This project's own convention" },
};

/** The source of words that the field uses and that no provision read for this package confirms. */
export const fieldWord: Source = {
  note: { 'zh-CN': '本领域通用的词；依据未在本包核实', en: "The field's word; no provision verified here" },
};

/** The source of the groups by occupation. */
export const publishedMakeUp: Source = {
  note: {
    'zh-CN': '全国人大代表资格审查后公布的代表构成（2018年2月、2023年2月）',
    en: 'The make-up of the NPC as published when its deputies were confirmed (February 2018, February 2023)',
  },
};
