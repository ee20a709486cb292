import type { Source } from '@deputy-work/congress';

/** The source of words that are not the law's but this project's. */
export const ownConvention: Source = {
  note: { 'zh-CN': '本项目的数据约定', en: "This project's own convention" },
};
