import { describe, expect, it } from 'vitest';
import { locales } from '../tests/sample-words.ts';
import { plan } from '../tests/sample.ts';
import { article, item, type Citation } from './citation.ts';
import { defineInstrument } from './instrument.ts';
import type { LocaleCode } from './text.ts';

describe('A citation', () => {
  const show = (citation: Citation, language: LocaleCode) => locales[language].kernel.citation(citation);
  const law = defineInstrument({
    id: 'deputies-law-2015',
    kind: 'statute',
    title: { 'zh-CN': '全国人民代表大会和地方各级人民代表大会代表法', en: 'Deputies Law' },
    version: { 'zh-CN': '2015年修正', en: '2015 amendment' },
    inForce: { from: '2015-08-29' },
  });
  const yearPlan = { ...plan, title: { 'zh-CN': '全国人大常委会2022年度代表工作计划', en: '2022 plan' } };

  it.each<[Citation, chinese: string, english: string]>([
    [
      article(law, 7),
      '《全国人民代表大会和地方各级人民代表大会代表法》（2015年修正）第七条',
      'Deputies Law (2015 amendment), art. 7',
    ],
    [
      article(law, 42, { paragraph: 2, subitem: 10 }),
      '《全国人民代表大会和地方各级人民代表大会代表法》（2015年修正）第四十二条第二款第十项',
      'Deputies Law (2015 amendment), art. 42(2)(10)',
    ],
    [item(yearPlan, 18), '《全国人大常委会2022年度代表工作计划》第18项', '2022 plan, item 18'],
    [
      item(yearPlan, 18, '至少邀请2名'),
      '《全国人大常委会2022年度代表工作计划》第18项：“至少邀请2名”',
      '2022 plan, item 18: “至少邀请2名”',
    ],
    [
      item(yearPlan, 3, '“双联系”工作'),
      '《全国人大常委会2022年度代表工作计划》第3项：“‘双联系’工作”',
      '2022 plan, item 3: “‘双联系’工作”',
    ],
    [{ instrument: yearPlan }, '《全国人大常委会2022年度代表工作计划》', '2022 plan'],
  ])('%# reads in both languages as people cite', (citation, chinese, english) => {
    expect([show(citation, 'zh-CN'), show(citation, 'en')]).toEqual([chinese, english]);
  });
});
