import { deputiesLaw2015, deputiesLaw2025 } from '../instruments/deputies-law.ts';
import { electoralLaw2020 } from '../instruments/electoral-law.ts';
import { localOrganicLaw2022 } from '../instruments/local-organic-law.ts';
import { npcOrganicLaw2021 } from '../instruments/npc-organic-law.ts';
import { npcRulesOfProcedure2021 } from '../instruments/npc-rules-of-procedure.ts';
import { npcscRulesOfProcedure2022 } from '../instruments/npcsc-rules-of-procedure.ts';
import type { CodeList } from './code-list.ts';

/**
 * Kinds of bodies (机构种类): the congress's own, those that deputies form, and the state's organs (“一府一委两院”), which a
 * congress meets as hosts of activities and as handling units.
 */
export const bodyKinds: CodeList<
  | 'standing-committee'
  | 'council-of-chairpersons'
  | 'directors-council'
  | 'special-committee'
  | 'credentials-committee'
  | 'working-body'
  | 'general-office'
  | 'delegation'
  | 'presidium'
  | 'secretariat'
  | 'deputies-group'
  | 'government'
  | 'government-department'
  | 'supervision-commission'
  | 'court'
  | 'procuratorate'
  | 'other-organ'
> = {
  'standing-committee': {
    label: { 'zh-CN': '常务委员会', en: 'Standing committee' },
    source: [
      { instrument: npcscRulesOfProcedure2022, place: { article: 7 } },
      { instrument: localOrganicLaw2022, place: { article: 47 } },
    ],
  },
  'council-of-chairpersons': {
    label: { 'zh-CN': '委员长会议', en: 'Council of Chairpersons' },
    source: [{ instrument: npcOrganicLaw2021, place: { article: 25 } }],
  },
  'directors-council': {
    label: { 'zh-CN': '主任会议', en: "Directors' council" },
    source: [{ instrument: electoralLaw2020, place: { article: 51 } }],
  },
  'special-committee': {
    label: { 'zh-CN': '专门委员会', en: 'Special committee' },
    source: [
      { instrument: npcOrganicLaw2021, place: { article: 45 } },
      { instrument: localOrganicLaw2022, place: { article: 60, paragraph: 1 } },
    ],
  },
  'credentials-committee': {
    label: { 'zh-CN': '代表资格审查委员会', en: 'Credentials committee' },
    source: [
      { instrument: npcOrganicLaw2021, place: { article: 26 } },
      { instrument: localOrganicLaw2022, place: { article: 56 } },
    ],
  },
  'working-body': {
    label: { 'zh-CN': '工作机构', en: 'Working body' },
    source: [
      { instrument: npcOrganicLaw2021, place: { article: 45 } },
      { instrument: localOrganicLaw2022, place: { article: 59 } },
    ],
  },
  'general-office': {
    label: { 'zh-CN': '办公厅', en: 'General Office' },
    source: [
      { instrument: npcscRulesOfProcedure2022, place: { article: 15 } },
      { instrument: localOrganicLaw2022, place: { article: 42 } },
    ],
  },
  delegation: {
    label: { 'zh-CN': '代表团', en: 'Delegation' },
    source: [
      { instrument: npcOrganicLaw2021, place: { article: 10 } },
      { instrument: deputiesLaw2025, place: { article: 14 } },
    ],
  },
  presidium: {
    label: { 'zh-CN': '主席团', en: 'Presidium' },
    source: [
      { instrument: npcRulesOfProcedure2021, place: { article: 8 } },
      { instrument: npcRulesOfProcedure2021, place: { article: 9 } },
      { instrument: localOrganicLaw2022, place: { article: 19 } },
    ],
  },
  secretariat: {
    label: { 'zh-CN': '秘书处', en: 'Secretariat' },
    source: [{ instrument: npcRulesOfProcedure2021, place: { article: 15 } }],
  },
  'deputies-group': {
    label: { 'zh-CN': '代表小组', en: "Deputies' group" },
    source: [
      { instrument: deputiesLaw2015, place: { article: 21 } },
      { instrument: deputiesLaw2025, place: { article: 27 } },
    ],
  },
  government: {
    label: { 'zh-CN': '人民政府', en: "People's government" },
    source: [{ instrument: deputiesLaw2025, place: { article: 11, paragraph: 2 } }],
  },
  'government-department': {
    label: { 'zh-CN': '政府部门', en: 'Government department' },
    source: [
      { instrument: npcOrganicLaw2021, place: { article: 21 } },
      { instrument: deputiesLaw2025, place: { article: 46 } },
    ],
  },
  'supervision-commission': {
    label: { 'zh-CN': '监察委员会', en: 'Supervision commission' },
    source: [{ instrument: deputiesLaw2025, place: { article: 11, paragraph: 2 } }],
  },
  court: {
    label: { 'zh-CN': '人民法院', en: "People's court" },
    source: [{ instrument: deputiesLaw2025, place: { article: 11, paragraph: 2 } }],
  },
  procuratorate: {
    label: { 'zh-CN': '人民检察院', en: "People's procuratorate" },
    source: [{ instrument: deputiesLaw2025, place: { article: 11, paragraph: 2 } }],
  },
  'other-organ': {
    label: { 'zh-CN': '其他机关、组织', en: 'Other organ or organisation' },
    source: [
      { instrument: deputiesLaw2015, place: { article: 42 } },
      { instrument: deputiesLaw2025, place: { article: 51 } },
    ],
  },
};
