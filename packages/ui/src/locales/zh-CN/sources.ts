import type { SourcesWords } from '../../sources/words.ts';

export const sources: SourcesWords = {
  title: '依据',
  details: '版本与原句',
  detailsOf: (source) => `版本与原句：${source}`,
  inForce: '适用时间',
  since: (from) => `自${from}起`,
  between: (from, to) => `${from}至${to}`,
  unverified: '施行日期未核实，不作为任何一日的依据',
  quoted: '所引文字',
  sentence: '所在原句',
  loading: '正在读取原句…',
  notHeld: '这里没有收录该文件的全文，请核对公布的文本。',
  failed: '原句没有读到。',
  open: '查看该处',
  close: '关闭',
};
