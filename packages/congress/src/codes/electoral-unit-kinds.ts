import { deputiesLaw2015, deputiesLaw2025 } from '../instruments/deputies-law.ts';
import { electoralLaw2020 } from '../instruments/electoral-law.ts';
import { npc14ElectionDecision } from '../instruments/npc-elections.ts';
import { plaElectionMeasures2021 } from '../instruments/pla-election-measures.ts';
import type { Source } from '../source.ts';
import type { CodeList } from './code-list.ts';

const regionMeasures: Source = {
  note: {
    'zh-CN': '《香港特别行政区选举第十四届全国人大代表的办法》（2022年3月11日）和澳门的相应办法',
    en: "Hong Kong's measures for electing deputies to the 14th NPC (2022-03-11) and Macao's of the same kind",
  },
};

const taiwanPlan: Source = {
  note: {
    'zh-CN': '《台湾省出席第十四届全国人大代表协商选举方案》（2022年4月20日）',
    en: 'Plan for the consultative election of deputies of Taiwan Province to the 14th NPC (2022-04-20)',
  },
};

/** Who elects a deputy (选举单位的种类). */
export const electoralUnitKinds: CodeList<
  | 'electoral-district'
  | 'lower-congress'
  | 'special-administrative-region'
  | 'taiwan-conference'
  | 'armed-forces'
> = {
  'electoral-district': {
    label: { 'zh-CN': '选区', en: 'Electoral district' },
    source: [{ instrument: electoralLaw2020, place: { article: 25 } }],
  },
  'lower-congress': {
    label: { 'zh-CN': '下一级人民代表大会', en: 'Congress of the level below' },
    source: [
      { instrument: deputiesLaw2015, place: { article: 27 } },
      { instrument: deputiesLaw2025, place: { article: 34 } },
    ],
  },
  'special-administrative-region': {
    label: { 'zh-CN': '特别行政区选举会议', en: 'Electing conference of a special administrative region' },
    source: [{ instrument: npc14ElectionDecision }, regionMeasures],
  },
  'taiwan-conference': {
    label: { 'zh-CN': '台湾省协商选举会议', en: 'Consultative electing conference for Taiwan Province' },
    source: [{ instrument: npc14ElectionDecision }, taiwanPlan],
  },
  'armed-forces': {
    label: { 'zh-CN': '解放军和武警部队', en: 'Armed forces' },
    source: [{ instrument: plaElectionMeasures2021 }],
  },
};
