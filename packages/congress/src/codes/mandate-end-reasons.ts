import { deputiesLaw2015, deputiesLaw2025 } from '../instruments/deputies-law.ts';
import { npcOrganicLaw2021 } from '../instruments/npc-organic-law.ts';
import type { CodeList } from './code-list.ts';

/**
 * Why a deputy's mandate ended (代表资格终止的原因). The article cited says from which law on a ground is statutory: ordered
 * resignation and death stand in the text only since 2025-03-12.
 */
export const mandateEndReasons: CodeList<
  | 'term-ended'
  | 'left-the-area'
  | 'resignation-accepted'
  | 'ordered-resignation-accepted'
  | 'absent-twice-without-approval'
  | 'recalled'
  | 'lost-nationality'
  | 'deprived-of-political-rights'
  | 'lost-capacity'
  | 'died'
> = {
  'term-ended': {
    label: { 'zh-CN': '任期届满', en: 'Term ended' },
    source: [
      { instrument: npcOrganicLaw2021, place: { article: 42 } },
      { instrument: deputiesLaw2025, place: { article: 2 } },
    ],
  },
  'left-the-area': {
    label: { 'zh-CN': '迁出或者调离本行政区域', en: 'Moved out of the area (deputies to local congresses)' },
    source: [
      { instrument: deputiesLaw2015, place: { article: 49, subitem: 1 } },
      { instrument: deputiesLaw2025, place: { article: 62 } },
    ],
  },
  'resignation-accepted': {
    label: { 'zh-CN': '辞职被接受', en: 'Resignation accepted' },
    source: [
      { instrument: deputiesLaw2015, place: { article: 49, subitem: 2 } },
      { instrument: deputiesLaw2025, place: { article: 62 } },
    ],
  },
  'ordered-resignation-accepted': {
    label: { 'zh-CN': '责令辞职被接受', en: 'Ordered resignation accepted' },
    source: [{ instrument: deputiesLaw2025, place: { article: 62 } }],
  },
  'absent-twice-without-approval': {
    label: {
      'zh-CN': '未经批准两次不出席本级人民代表大会会议',
      en: 'Absent from two sessions of the own congress without approval',
    },
    source: [
      { instrument: deputiesLaw2015, place: { article: 49, subitem: 3 } },
      { instrument: deputiesLaw2025, place: { article: 62 } },
    ],
  },
  recalled: {
    label: { 'zh-CN': '被罢免', en: 'Recalled' },
    source: [
      { instrument: deputiesLaw2015, place: { article: 49, subitem: 4 } },
      { instrument: deputiesLaw2025, place: { article: 62 } },
    ],
  },
  'lost-nationality': {
    label: { 'zh-CN': '丧失中华人民共和国国籍', en: 'Lost nationality' },
    source: [
      { instrument: deputiesLaw2015, place: { article: 49, subitem: 5 } },
      { instrument: deputiesLaw2025, place: { article: 62 } },
    ],
  },
  'deprived-of-political-rights': {
    label: { 'zh-CN': '依照法律被剥夺政治权利', en: 'Deprived of political rights' },
    source: [
      { instrument: deputiesLaw2015, place: { article: 49, subitem: 6 } },
      { instrument: deputiesLaw2025, place: { article: 62 } },
    ],
  },
  'lost-capacity': {
    label: { 'zh-CN': '丧失行为能力', en: 'Lost legal capacity' },
    source: [
      { instrument: deputiesLaw2015, place: { article: 49, subitem: 7 } },
      { instrument: deputiesLaw2025, place: { article: 62 } },
    ],
  },
  died: {
    label: { 'zh-CN': '去世', en: 'Died' },
    source: [{ instrument: deputiesLaw2025, place: { article: 62 } }],
  },
};
