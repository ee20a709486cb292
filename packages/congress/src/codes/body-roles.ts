import { localOrganicLaw2022 } from '../instruments/local-organic-law.ts';
import { npcOrganicLaw2021 } from '../instruments/npc-organic-law.ts';
import { npcRulesOfProcedure2021 } from '../instruments/npc-rules-of-procedure.ts';
import { npcscRulesOfProcedure2022 } from '../instruments/npcsc-rules-of-procedure.ts';
import { fieldWord } from '../internal/notes.ts';
import type { CodeList } from './code-list.ts';

/** What a deputy is in a body (在机构中的职务). */
export const bodyRoles: CodeList<
  | 'chairperson'
  | 'vice-chairperson'
  | 'director'
  | 'vice-director'
  | 'secretary-general'
  | 'member'
  | 'committee-chair'
  | 'committee-vice-chair'
  | 'standing-chair'
  | 'executive-chair'
  | 'chair'
  | 'vice-chair'
  | 'head'
  | 'deputy-head'
  | 'convenor'
> = {
  chairperson: {
    label: { 'zh-CN': '委员长', en: 'Chairperson' },
    source: [{ instrument: npcscRulesOfProcedure2022, place: { article: 15 } }],
  },
  'vice-chairperson': {
    label: { 'zh-CN': '副委员长', en: 'Vice-chairperson' },
    source: [fieldWord],
  },
  director: {
    label: { 'zh-CN': '主任', en: 'Director' },
    source: [fieldWord],
  },
  'vice-director': {
    label: { 'zh-CN': '副主任', en: 'Vice-director' },
    source: [fieldWord],
  },
  'secretary-general': {
    label: { 'zh-CN': '秘书长', en: 'Secretary-General' },
    source: [{ instrument: npcRulesOfProcedure2021, place: { article: 8 } }],
  },
  member: {
    label: { 'zh-CN': '委员（成员）', en: 'Member' },
    source: [
      { instrument: npcOrganicLaw2021, place: { article: 29 } },
      { instrument: localOrganicLaw2022, place: { article: 47 } },
    ],
  },
  'committee-chair': {
    label: { 'zh-CN': '主任委员', en: 'Committee chair' },
    source: [fieldWord],
  },
  'committee-vice-chair': {
    label: { 'zh-CN': '副主任委员', en: 'Committee vice-chair' },
    source: [fieldWord],
  },
  'standing-chair': {
    label: { 'zh-CN': '主席团常务主席', en: 'Standing chair of the Presidium' },
    source: [{ instrument: npcRulesOfProcedure2021, place: { article: 10 } }],
  },
  'executive-chair': {
    label: { 'zh-CN': '执行主席', en: 'Executive chair of a plenary meeting' },
    source: [fieldWord],
  },
  chair: {
    label: { 'zh-CN': '主席', en: "Chair of a township's congress" },
    source: [{ instrument: localOrganicLaw2022, place: { article: 18 } }],
  },
  'vice-chair': {
    label: { 'zh-CN': '副主席', en: "Vice-chair of a township's congress" },
    source: [{ instrument: localOrganicLaw2022, place: { article: 18 } }],
  },
  head: {
    label: { 'zh-CN': '团长', en: 'Head of delegation' },
    source: [{ instrument: npcRulesOfProcedure2021, place: { article: 7 } }],
  },
  'deputy-head': {
    label: { 'zh-CN': '副团长', en: 'Deputy head of delegation' },
    source: [{ instrument: npcRulesOfProcedure2021, place: { article: 7 } }],
  },
  convenor: {
    label: { 'zh-CN': '小组召集人', en: 'Convenor of a group' },
    source: [{ instrument: npcRulesOfProcedure2021, place: { article: 7 } }],
  },
};
