import { localOrganicLaw2022 } from '../instruments/local-organic-law.ts';
import { npcOrganicLaw2021 } from '../instruments/npc-organic-law.ts';
import { npcRulesOfProcedure2021 } from '../instruments/npc-rules-of-procedure.ts';
import type { CodeList } from './code-list.ts';

/** How a session came about (会议的召集方式). */
export const sessionKinds: CodeList<'ordinary' | 'extraordinary'> = {
  ordinary: {
    label: { 'zh-CN': '例会', en: 'Ordinary session' },
    source: [
      { instrument: npcRulesOfProcedure2021, place: { article: 2 } },
      { instrument: localOrganicLaw2022, place: { article: 14 } },
    ],
  },
  extraordinary: {
    label: { 'zh-CN': '临时召集的会议', en: 'Extraordinary session' },
    source: [
      { instrument: npcOrganicLaw2021, place: { article: 8 } },
      { instrument: localOrganicLaw2022, place: { article: 14 } },
    ],
  },
};
