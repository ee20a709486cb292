import { ownConvention, type CodeList } from '@deputy-work/congress';
import {
  chongqingDeputiesMeasures2016,
  npcRulesOfProcedure2021,
  shandongDeputiesMeasures2015,
  zhejiangDeputiesMeasures2016,
} from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

/** Who is asked for leave or approves it (请假受理人和批准人). */
export const leaveAuthorities: CodeList<
  | 'secretariat'
  | 'secretariat-through-delegation'
  | 'standing-committee'
  | 'directors-council'
  | 'director'
  | 'vice-director'
  | 'delegation'
  | 'delegation-head'
  | 'group-convenor'
  | 'presidium'
  | 'chair'
  | 'executive-chair'
> = {
  secretariat: {
    label: { 'zh-CN': '大会秘书处', en: 'Session secretariat' },
    source: [article(npcRulesOfProcedure2021, 15)],
  },
  'secretariat-through-delegation': {
    label: { 'zh-CN': '代表团转大会秘书处', en: 'Delegation, then session secretariat' },
    source: [article(shandongDeputiesMeasures2015, 7)],
  },
  'standing-committee': {
    label: { 'zh-CN': '常务委员会', en: 'Standing committee' },
    source: [article(shandongDeputiesMeasures2015, 7)],
  },
  'directors-council': {
    label: { 'zh-CN': '主任会议', en: 'Directors’ council' },
    source: [article(chongqingDeputiesMeasures2016, 7)],
  },
  director: {
    label: { 'zh-CN': '常委会主任', en: 'Director of the standing committee' },
    source: [ownConvention],
  },
  'vice-director': {
    label: { 'zh-CN': '常委会副主任', en: 'Vice-director of the standing committee' },
    source: [ownConvention],
  },
  delegation: {
    label: { 'zh-CN': '代表团', en: 'Delegation' },
    source: [article(zhejiangDeputiesMeasures2016, 46)],
  },
  'delegation-head': {
    label: { 'zh-CN': '代表团团长', en: 'Head of delegation' },
    source: [article(chongqingDeputiesMeasures2016, 7)],
  },
  'group-convenor': {
    label: { 'zh-CN': '小组召集人', en: 'Convenor of a group' },
    source: [article(shandongDeputiesMeasures2015, 7)],
  },
  presidium: {
    label: { 'zh-CN': '主席团', en: 'Presidium' },
    source: [article(zhejiangDeputiesMeasures2016, 46)],
  },
  chair: {
    label: { 'zh-CN': '乡镇人大主席', en: 'Chair of a township’s congress' },
    source: [ownConvention],
  },
  'executive-chair': { label: { 'zh-CN': '执行主席', en: 'Executive chair' }, source: [ownConvention] },
};
