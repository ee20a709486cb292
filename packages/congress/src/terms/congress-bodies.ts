import { constitution2018 } from '../instruments/constitution.ts';
import { deputiesLaw2025 } from '../instruments/deputies-law.ts';
import { localOrganicLaw2022 } from '../instruments/local-organic-law.ts';
import { npcOrganicLaw2021 } from '../instruments/npc-organic-law.ts';
import { defineTerm } from './define-term.ts';

export const standingCommitteeTerm = /* @__PURE__ */ defineTerm({
  id: 'standing-committee',
  name: { 'zh-CN': '常务委员会', en: 'Standing committee' },
  definition: {
    'zh-CN': '县级以上人民代表大会的常设机关，由本级代表中选出的人员组成，对大会负责并报告工作。',
    en: 'The permanent organ of a congress at county level and above, elected from its deputies and answerable to it.',
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 22 } },
    { instrument: localOrganicLaw2022, place: { article: 46 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '委员长会议', en: 'Council of Chairpersons' },
      difference: {
        'zh-CN': '委员长会议处理常务委员会的重要日常工作，只由委员长、副委员长、秘书长组成。',
        en: "The Council handles the committee's important day-to-day work and consists of its chairpersons and Secretary-General only.",
      },
    },
    {
      name: { 'zh-CN': '专门委员会', en: 'Special committee' },
      difference: {
        'zh-CN': '专门委员会按领域设立，受大会领导，闭会期间受常务委员会领导。',
        en: 'Special committees are set up by field, under the congress and, between sessions, under the standing committee.',
      },
    },
  ],
});

export const councilOfChairpersonsTerm = /* @__PURE__ */ defineTerm({
  id: 'council-of-chairpersons',
  name: { 'zh-CN': '委员长会议', en: 'Council of Chairpersons' },
  definition: {
    'zh-CN': '由全国人大常委会委员长、副委员长、秘书长组成，处理常委会的重要日常工作，通过年度代表工作计划。',
    en: "The NPCSC's chairperson, vice-chairpersons and Secretary-General, who handle its important day-to-day work and adopt the yearly plan for deputies' work.",
  },
  source: [
    { instrument: constitution2018, place: { article: 68 } },
    { instrument: npcOrganicLaw2021, place: { article: 25 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '主任会议', en: "Directors' council" },
      difference: {
        'zh-CN': '地方人大常委会的相应机构是主任会议。',
        en: "Its counterpart in a local standing committee is the directors' council.",
      },
    },
  ],
});

export const directorsCouncilTerm = /* @__PURE__ */ defineTerm({
  id: 'directors-council',
  name: { 'zh-CN': '主任会议', en: "Directors' council" },
  definition: {
    'zh-CN': '由地方人大常委会主任、副主任（省、市级并有秘书长）组成，处理常委会的重要日常工作。',
    en: "A local standing committee's director and vice-directors, at provincial and city level also its Secretary-General, who handle its important day-to-day work.",
  },
  source: [{ instrument: localOrganicLaw2022, place: { article: 54 } }],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '委员长会议', en: 'Council of Chairpersons' },
      difference: {
        'zh-CN': '委员长会议只在全国人大常委会。',
        en: "The Council of Chairpersons is the NPCSC's alone.",
      },
    },
  ],
});

export const specialCommitteeTerm = /* @__PURE__ */ defineTerm({
  id: 'special-committee',
  name: { 'zh-CN': '专门委员会', en: 'Special committee' },
  definition: {
    'zh-CN': '人民代表大会按领域设立的委员会，由主任委员、副主任委员和委员组成。',
    en: 'A committee of a congress for one field, made up of a chair, vice-chairs and members.',
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 34 } },
    { instrument: localOrganicLaw2022, place: { article: 33 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '工作委员会', en: 'Working committee' },
      difference: {
        'zh-CN': '工作委员会是常务委员会的工作机构，不是大会的专门委员会。',
        en: 'A working committee is a working body of the standing committee, not a committee of the congress.',
      },
    },
  ],
});

export const credentialsCommitteeTerm = /* @__PURE__ */ defineTerm({
  id: 'credentials-committee',
  name: { 'zh-CN': '代表资格审查委员会', en: 'Credentials committee' },
  definition: {
    'zh-CN':
      '审查代表的选举和资格变动并提出报告的委员会。县级以上由常务委员会设立，乡级由大会第一次会议通过。',
    en: 'The committee that examines elections of deputies and changes of their mandates, and reports. At county level and above the standing committee sets it up; in a township the first session does.',
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 26 } },
    { instrument: localOrganicLaw2022, place: { article: 37 } },
    { instrument: localOrganicLaw2022, place: { article: 56 } },
  ],
  notToBeConfusedWith: [],
});

export const workingBodyTerm = /* @__PURE__ */ defineTerm({
  id: 'working-body',
  name: { 'zh-CN': '工作机构', en: 'Working body' },
  definition: {
    'zh-CN': '常务委员会设立的法制、预算、代表等工作委员会和其他工作机构。',
    en: "A standing committee's working committees, for legislation, budget, deputies and so on, and its other working bodies.",
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 28 } },
    { instrument: localOrganicLaw2022, place: { article: 59 } },
    { instrument: deputiesLaw2025, place: { article: 12 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '专门委员会', en: 'Special committee' },
      difference: {
        'zh-CN': '专门委员会属于大会，工作机构属于常务委员会。',
        en: "Special committees are the congress's, working bodies the standing committee's.",
      },
    },
  ],
});

export const generalOfficeTerm = /* @__PURE__ */ defineTerm({
  id: 'general-office',
  name: { 'zh-CN': '办公厅', en: 'General Office' },
  definition: {
    'zh-CN': '常务委员会在秘书长领导下的办事机构；地方为常务委员会的办公厅、办公室。',
    en: "A standing committee's office under its Secretary-General; local committees have an office of the same kind.",
  },
  source: [
    { instrument: npcOrganicLaw2021, place: { article: 27 } },
    { instrument: localOrganicLaw2022, place: { article: 59 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '秘书处', en: 'Secretariat' },
      difference: {
        'zh-CN': '秘书处只为一次大会会议设立，办公厅常设。',
        en: 'The Secretariat is set up for one session of the congress; the General Office is permanent.',
      },
    },
  ],
});
