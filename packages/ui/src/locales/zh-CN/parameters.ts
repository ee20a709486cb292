import type { ParametersWords } from '../../parameters/words.ts';

export const parameters: ParametersWords = {
  history: (label) => `数值沿革：${label}`,
  nation: '国家规定',
  place: (code) => `行政区划代码${code}的地方规定`,
  within: (duration) => `${duration}以内`,
  before: (day) => `早于${day}`,
  after: (day) => `晚于${day}`,
  between: (after, before) => `晚于${after}、早于${before}`,
  always: '任何时候',
  noValue: '没有数值',
  leftToPlaces: '国家未作规定，由地方规定',
  noLocalValue: '当地没有自己的数值',
  inForceOn: (day) => `${day}适用`,
  dayLiesHere: (day) => `${day}在此期间`,
  variation: {
    no: '地方不得另行规定。',
    'stricter-only': '地方可以另行规定，但只能更加严格。',
    freely: '地方可以自行规定。',
  },
};
