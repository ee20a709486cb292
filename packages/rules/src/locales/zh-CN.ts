import type { Citation } from '../citation.ts';
import type { KernelWords } from '../locale.ts';
import { toChineseNumber } from '../internal/chinese-number.ts';
import { quoted } from '../internal/quoted.ts';

const durations = { day: '日', 'working-day': '个工作日', month: '个月' };

/** The kernel's words in Chinese (简体中文). */
export const zhCN: KernelWords = {
  code: 'zh-CN',
  outcomes: {
    satisfied: '符合',
    violated: '不符合',
    pending: '待完成',
    'not-applicable': '不适用',
    undetermined: '无法判断',
  },
  forces: { statute: '法律规定', plan: '计划要求', aim: '工作目标', local: '地方规定' },
  headline: (outcome, title) => `${zhCN.outcomes[outcome]}：${title}`,
  date: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  duration: ({ amount, unit }) => `${amount}${durations[unit]}`,
  fraction: ({ numerator, denominator }) =>
    `${toChineseNumber(denominator)}分之${toChineseNumber(numerator)}`,
  list: (items) => items.join('、'),
  share: (part, whole) => `${part}（共${whole}）`,
  notDone: '尚未完成',
  nothing: '无',
  required: {
    atLeast: (n) => `不少于${n}`,
    atMost: (n) => `不超过${n}`,
    moreThan: (n) => `超过${n}`,
    lessThan: (n) => `少于${n}`,
    within: (day) => `不晚于${day}`,
    fractionAtLeast: (n) => `至少${n}`,
    fractionMoreThan: (n) => `至少${n}`,
    containsAll: (items) => `应当包括${items}`,
    every: (n) => `全部${n}`,
    none: () => '不得出现',
  },
  measured: (label, measured, required) => `${label}：${measured}；要求：${required}。`,
  value: ({ label, value, from, to, place }) => {
    const setBy = place === undefined ? '' : `（行政区划代码${place}的地方规定）`;
    const until = to === undefined ? `自${from}起` : `${from}至${to}`;
    return `${label}为${value}，适用时间：${until}${setBy}。`;
  },
  due: (date) => `期限：${date}（含当日）。`,
  late: (days) => `逾期${days}日。`,
  evidence: (items) => `涉及：${items}。`,
  governedOn: (date) => `按${date}施行的规定判断。`,
  unknown: {
    'missing-fact': (_, name) => `缺少事实：${name}。`,
    'no-value': ({ gap }, name) => `“${name}”当日没有数值：${zhCN.gaps[gap]}。不沿用其他时期的数值。`,
    'no-basis': ({ gap }) =>
      `当日没有施行中的依据：${gap === 'never-set' ? '各项依据的施行日期均未核实' : zhCN.gaps[gap]}。不沿用其他时期的规定。`,
    judgement: (_, words) => `${quoted(words)}没有量化标准，须由人判断。`,
    'no-calendar': ({ year }) => `${year}年的放假安排尚无数据，无法计算期限。`,
  },
  gaps: {
    'never-set': '国家未作规定，本地当日也没有规定',
    'before-first': '早于最早的施行日期',
    'in-gap': '处于前后两次规定之间',
    'after-last': '晚于最后的失效日期',
  },
  remedies: {
    add: (_, count) => `再增加${count}即符合。`,
    remove: (_, count) => `减少${count}即符合。`,
    supply: (_, items) => `补充${items}即符合。`,
    settle: (_, items) => `处理${items}后即符合。`,
    act: (_, date) => `${date}前（含当日）完成即符合。`,
    'too-late': () => '期限已过，无法补正；请说明情况，尚未完成的尽快完成。',
  },
  citation: ({ instrument, place, words }: Citation) => {
    const version = instrument.version ? `（${instrument.version['zh-CN']}）` : '';
    const deciding = words === undefined ? '' : `：${quoted(words)}`;
    return `《${instrument.title['zh-CN']}》${version}${placeInWords(place)}${deciding}`;
  },
};

function placeInWords(place: Citation['place']): string {
  if (!place) return '';
  if ('item' in place) return `第${place.item}项`;
  const part = (number: number | undefined, unit: string) =>
    number === undefined ? '' : `第${toChineseNumber(number)}${unit}`;
  return part(place.article, '条') + part(place.paragraph, '款') + part(place.subitem, '项');
}
