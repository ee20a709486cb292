import type { FindingsWords } from '../../findings/words.ts';

export const findings: FindingsWords = {
  remedy: '补救',
  tally: '各结论的数量',
  table: {
    caption: '各规则的结论数量',
    rule: '规则',
    total: '合计',
    cell: (rule, outcome, count) => `${rule}，${outcome}${count}个`,
  },
  receipt: {
    title: '本次判断的凭据',
    explained: '用同样的事实和下列内容，可以得出同样的结论。',
    asOf: '判断日',
    packages: '软件包及版本',
    overlays: '适用的地方规定（行政区划代码）',
    values: '适用的数值',
    none: '无',
    since: (label, day) => `${label}：自${day}起`,
    sinceBy: (label, day, place) => `${label}：自${day}起（行政区划代码${place}的地方规定）`,
  },
};
