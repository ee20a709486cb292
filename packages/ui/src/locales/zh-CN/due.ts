import type { DueWords } from '../../due/words.ts';

export const due: DueWords = {
  today: '今天到期',
  left: (days) => `还有${days}天`,
  late: (days) => `已逾期${days}天`,
  due: (date) => `${date}到期`,
  unknown: '无法确定到期日',
  notBefore: (date) => `不早于${date}`,
  notAfter: (date) => `不晚于${date}`,
  working: '计算过程',
};
