import { defineTerm, ownConvention, type Term } from '@deputy-work/congress';
import { deputiesLaw2015, deputiesLaw2025, supervisionLaw2006 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';

export const activityTerm = /* @__PURE__ */ defineTerm({
  id: 'activity',
  name: { 'zh-CN': '视察调研检查活动', en: 'Activity' },
  definition: {
    'zh-CN': '代表参加的一次视察、专题调研或者执法检查，从筹备到结果反馈。一个组赴一个地方为一次。',
    en: 'One inspection, special research or enforcement inspection with deputies, from its preparation to the feedback of its results. One team to one place is one activity.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '代表小组活动', en: "Activity of a deputies' group" },
      difference: {
        'zh-CN': '代表小组活动由代表小组自己开展，不在本包范围内。',
        en: 'A group’s own activity is organised by the group and is outside this package.',
      },
    },
  ],
});

export const activityKindTerm = /* @__PURE__ */ defineTerm({
  id: 'activity-kind',
  name: { 'zh-CN': '活动种类', en: 'Kind of activity' },
  definition: {
    'zh-CN': '集中视察、专题调研、执法检查、持证视察。',
    en: 'Concentrated inspection, special research, enforcement inspection, inspection with the deputy card.',
  },
  source: [
    { instrument: deputiesLaw2015, place: { article: 22 } },
    { instrument: deputiesLaw2015, place: { article: 23 } },
    { instrument: supervisionLaw2006, place: { article: 22 } },
  ],
  notToBeConfusedWith: [],
});

export const destinationTerm = /* @__PURE__ */ defineTerm({
  id: 'destination',
  name: { 'zh-CN': '目的地', en: 'Destination' },
  definition: {
    'zh-CN': '活动前往的地方；在中央国家机关开展的，层级为全国。',
    en: 'The place an activity goes to; its level is national when it stays with the central state organs.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const memberTerm = /* @__PURE__ */ defineTerm({
  id: 'member',
  name: { 'zh-CN': '组成人员', en: 'Team member' },
  definition: {
    'zh-CN': '检查组、调研组、视察组的组长、副组长、成员和工作人员。',
    en: 'Who is on the team: its leader, deputy leaders, members and staff.',
  },
  source: [{ instrument: supervisionLaw2006, place: { article: 24 } }],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '受邀代表', en: 'Invited deputy' },
      difference: {
        'zh-CN': '邀请几名代表参加，只看受邀代表名单；组成人员名单不计入。',
        en: 'How many deputies are invited is read from the list of invited deputies alone, not from the members.',
      },
    },
  ],
});

export const memberRoleTerm = /* @__PURE__ */ defineTerm({
  id: 'member-role',
  name: { 'zh-CN': '组内分工', en: 'Role on the team' },
  definition: {
    'zh-CN': '组成人员在组内担任什么：组长、副组长、成员、工作人员。',
    en: 'What a person is on the team: leader, deputy leader, member or staff.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const participationTerm = /* @__PURE__ */ defineTerm({
  id: 'participation',
  name: { 'zh-CN': '代表参加情况', en: 'Participation of deputies' },
  definition: {
    'zh-CN': '哪些代表受到邀请、哪些确认参加、哪些实际参加。三者是三个事实，分别记录。',
    en: 'Which deputies were invited, which confirmed and which attended: three facts, each recorded by itself.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const arrangementTerm = /* @__PURE__ */ defineTerm({
  id: 'arrangement',
  name: { 'zh-CN': '跨选举单位活动的安排', en: 'Arrangement' },
  definition: {
    'zh-CN': '由哪个机构在哪一天安排代表跨原选举单位开展活动。',
    en: 'Which body arranged, and when, that deputies go across electoral units.',
  },
  source: [
    { instrument: deputiesLaw2025, place: { article: 29 } },
    { instrument: deputiesLaw2025, place: { article: 30 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '委托', en: 'Entrusting' },
      difference: {
        'zh-CN': '委托是把组织工作交给下级常委会，安排是同意代表到原选举单位以外的地方去。',
        en: 'Entrusting hands the organising to a lower standing committee; an arrangement lets deputies go beyond their electoral unit.',
      },
    },
  ],
});

export const viewTerm = /* @__PURE__ */ defineTerm({
  id: 'view',
  name: { 'zh-CN': '代表意见', en: 'View of a deputy' },
  definition: {
    'zh-CN': '代表在活动中提出的一条意见建议。',
    en: 'One opinion or suggestion that a deputy voiced during an activity.',
  },
  source: [cite(18, '相关报告要认真反映代表意见建议')],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '代表建议、批评和意见', en: 'Suggestion' },
      difference: {
        'zh-CN': '代表建议、批评和意见按法定程序书面提出、交办和答复；活动中的意见写入活动的报告。',
        en: 'A suggestion is filed, handed over and answered by a legal procedure; a view goes into the report of the activity.',
      },
    },
  ],
});

export const viewTreatmentTerm = /* @__PURE__ */ defineTerm({
  id: 'view-treatment',
  name: { 'zh-CN': '意见采纳情况', en: 'Treatment of a view' },
  definition: {
    'zh-CN': '报告对一条代表意见怎样处理：采纳、留作参考、解释说明。',
    en: 'What the report did with a view: adopted it, noted it or explained why not.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const activityReportTerm = /* @__PURE__ */ defineTerm({
  id: 'activity-report',
  name: { 'zh-CN': '活动报告', en: 'Report of an activity' },
  definition: {
    'zh-CN': '活动结束后形成的视察报告、调研报告或者执法检查报告。',
    en: 'The report written after an inspection, research or enforcement inspection.',
  },
  source: [
    { instrument: supervisionLaw2006, place: { article: 26 } },
    { instrument: deputiesLaw2015, place: { article: 24 } },
  ],
  notToBeConfusedWith: [],
});

export const reportPartTerm = /* @__PURE__ */ defineTerm({
  id: 'report-part',
  name: { 'zh-CN': '报告内容', en: 'Part of a report' },
  definition: {
    'zh-CN': '执法检查报告依法应当包括的内容。',
    en: 'What the report of an enforcement inspection must contain by law.',
  },
  source: [{ instrument: supervisionLaw2006, place: { article: 26 } }],
  notToBeConfusedWith: [],
});

export const hearingTerm = /* @__PURE__ */ defineTerm({
  id: 'hearing',
  name: { 'zh-CN': '听取审议和专题询问', en: 'Hearing' },
  definition: {
    'zh-CN': '常委会听取和审议与活动有关的专项工作报告，或者开展专题询问的一次会议。',
    en: 'A meeting of the standing committee that hears the special work report an activity served, or holds a special inquiry.',
  },
  source: [cite(18, '在常委会听取和审议专项工作报告和开展专题询问时')],
  notToBeConfusedWith: [],
});

export const hearingKindTerm = /* @__PURE__ */ defineTerm({
  id: 'hearing-kind',
  name: { 'zh-CN': '列席场合', en: 'Kind of hearing' },
  definition: {
    'zh-CN': '听取和审议专项工作报告，或者开展专题询问。',
    en: 'Either a special work report is heard and deliberated, or a special inquiry is held.',
  },
  source: [cite(18, '听取和审议专项工作报告'), cite(18, '开展专题询问')],
  notToBeConfusedWith: [],
});

export const resultsTerm = /* @__PURE__ */ defineTerm({
  id: 'results',
  name: { 'zh-CN': '结果反馈', en: 'Results' },
  definition: {
    'zh-CN': '报告何时转交有关机关、组织研究处理，处理情况何时向代表反馈。',
    en: 'When the report was handed over to the organs concerned, and when the results were fed back to the deputies.',
  },
  source: [
    { instrument: deputiesLaw2015, place: { article: 24 } },
    { instrument: deputiesLaw2025, place: { article: 31 } },
  ],
  notToBeConfusedWith: [],
});

export const preSessionDutyTerm = /* @__PURE__ */ defineTerm({
  id: 'pre-session-duty',
  name: { 'zh-CN': '会前集中视察任务', en: 'Pre-session duty' },
  definition: {
    'zh-CN': '一个选举单位在一次会议召开之前组织集中视察的任务。',
    en: 'What one electoral unit owes before one session: a concentrated inspection of its deputies.',
  },
  source: [cite(6, '各选举单位组织代表深入基层、深入实际')],
  notToBeConfusedWith: [],
});

export const inspectionFactsTerm = /* @__PURE__ */ defineTerm({
  id: 'inspection-facts',
  name: { 'zh-CN': '视察调研检查事实', en: 'Facts of inspections' },
  definition: {
    'zh-CN': '规则所读取的事实：各项活动及其所属人大的层级，各选举单位的会前集中视察任务。',
    en: 'What the rules read: activities with the level of their congress, and what each electoral unit owes before a session.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

/** The words of inspections (视察、专题调研、执法检查的术语), one for each schema. */
export const inspectionTerms: readonly Term[] = [
  activityTerm,
  activityKindTerm,
  destinationTerm,
  memberTerm,
  memberRoleTerm,
  participationTerm,
  arrangementTerm,
  viewTerm,
  viewTreatmentTerm,
  activityReportTerm,
  reportPartTerm,
  hearingTerm,
  hearingKindTerm,
  resultsTerm,
  preSessionDutyTerm,
  inspectionFactsTerm,
];
