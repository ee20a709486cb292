import { electoralLaw2020 } from '../instruments/electoral-law.ts';
import { npc14ElectionDecision } from '../instruments/npc-elections.ts';
import { plaElectionMeasures2021 } from '../instruments/pla-election-measures.ts';
import type { CodeList } from './code-list.ts';

/** Who elects a deputy (选举单位的种类). */
export const electingUnitKinds: CodeList<
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
    source: [{ instrument: electoralLaw2020, place: { article: 3 } }],
  },
  'special-administrative-region': {
    label: { 'zh-CN': '特别行政区选举会议', en: 'Electing conference of a special administrative region' },
    source: [{ instrument: npc14ElectionDecision }],
  },
  'taiwan-conference': {
    label: { 'zh-CN': '台湾省协商选举会议', en: 'Consultative electing conference for Taiwan Province' },
    source: [{ instrument: npc14ElectionDecision }],
  },
  'armed-forces': {
    label: { 'zh-CN': '解放军和武警部队', en: 'Armed forces' },
    source: [{ instrument: plaElectionMeasures2021 }],
  },
};
