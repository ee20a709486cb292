import { deputiesLaw2015, deputiesLaw2025 } from '../instruments/deputies-law.ts';
import { npcOrganicLaw2021 } from '../instruments/npc-organic-law.ts';
import { defineTerm } from './define-term.ts';

export const governmentTerm = /* @__PURE__ */ defineTerm({
  id: 'government',
  name: { 'zh-CN': '人民政府', en: "People's government" },
  definition: {
    'zh-CN': '同级的人民政府；在中央是国务院。“一府一委两院”中的“一府”。',
    en: 'The government of the same level; for the nation, the State Council.',
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 21 } },
    { instrument: deputiesLaw2025, place: { article: 11, paragraph: 2 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '政府部门', en: 'Government department' },
      difference: {
        'zh-CN': '部门属于政府，建议大多交由部门承办。',
        en: 'A department is part of the government; most suggestions are handed to departments.',
      },
    },
  ],
});

export const governmentDepartmentTerm = /* @__PURE__ */ defineTerm({
  id: 'government-department',
  name: { 'zh-CN': '政府部门', en: 'Government department' },
  definition: {
    'zh-CN': '国务院各部门和地方各级人民政府所属部门。',
    en: 'A department of the State Council or of a local government.',
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 21 } },
    { instrument: deputiesLaw2025, place: { article: 46 } },
  ],
  notToBeConfusedWith: [],
});

export const supervisionCommissionTerm = /* @__PURE__ */ defineTerm({
  id: 'supervision-commission',
  name: { 'zh-CN': '监察委员会', en: 'Supervision commission' },
  definition: {
    'zh-CN': '同级的监察机关；在中央是国家监察委员会。“一府一委两院”中的“一委”。',
    en: 'The supervisory organ of the same level; for the nation, the National Supervision Commission.',
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 21 } },
    { instrument: deputiesLaw2025, place: { article: 11, paragraph: 2 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '人大监督', en: 'Supervision by a standing committee' },
      difference: {
        'zh-CN': '监督法规范的是各级人大常委会的监督，不是监察。',
        en: 'The Supervision Law is about oversight by standing committees, not about this organ.',
      },
    },
  ],
});

export const courtTerm = /* @__PURE__ */ defineTerm({
  id: 'court',
  name: { 'zh-CN': '人民法院', en: "People's court" },
  definition: {
    'zh-CN': '同级的审判机关；在中央是最高人民法院。',
    en: "The judicial organ of the same level; for the nation, the Supreme People's Court.",
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 21 } },
    { instrument: deputiesLaw2025, place: { article: 11, paragraph: 2 } },
  ],
  notToBeConfusedWith: [],
});

export const procuratorateTerm = /* @__PURE__ */ defineTerm({
  id: 'procuratorate',
  name: { 'zh-CN': '人民检察院', en: "People's procuratorate" },
  definition: {
    'zh-CN': '同级的检察机关；在中央是最高人民检察院。',
    en: "The procuratorial organ of the same level; for the nation, the Supreme People's Procuratorate.",
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 21 } },
    { instrument: deputiesLaw2025, place: { article: 11, paragraph: 2 } },
  ],
  notToBeConfusedWith: [],
});

export const otherOrganTerm = /* @__PURE__ */ defineTerm({
  id: 'other-organ',
  name: { 'zh-CN': '其他机关、组织', en: 'Other organ or organisation' },
  definition: {
    'zh-CN': '“一府一委两院”以外、承办代表建议或者组织有关活动的机关、组织。',
    en: 'An organ or organisation beyond government, supervision commission, court and procuratorate that handles suggestions or hosts activities.',
  },
  source: [
    { instrument: deputiesLaw2015, place: { article: 42 } },
    { instrument: deputiesLaw2025, place: { article: 51 } },
  ],
  notToBeConfusedWith: [],
});
