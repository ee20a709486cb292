import { defineTerm, ownConvention } from '@deputy-work/congress';
import { localOrganicLaw2022, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

export const committeeMeetingTerm = /* @__PURE__ */ defineTerm({
  id: 'committee-meeting',
  name: { 'zh-CN': '常委会会议', en: 'Standing committee meeting' },
  definition: {
    'zh-CN': '常务委员会的一次会议，从开始到结束，可以包括若干次全体会议、联组会议和分组会议。',
    en: 'One meeting of a standing committee from its first day to its last, made of plenary, joint and group meetings.',
  },
  source: [article(npcscRulesOfProcedure2022, 6), article(localOrganicLaw2022, 51)],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '大会会议', en: 'Session' },
      difference: {
        'zh-CN': '大会会议由全体代表出席，常委会会议由常委会组成人员出席，其他人列席。',
        en: 'A session is attended by all deputies; a standing committee meeting by its members, others sit in.',
      },
    },
  ],
});

export const meetingTerm = /* @__PURE__ */ defineTerm({
  id: 'meeting',
  name: { 'zh-CN': '具体会议', en: 'Meeting' },
  definition: {
    'zh-CN':
      '一次大会会议或者常委会会议中的一场会：大会全体会议、代表团会议、小组会议、主席团会议、常委会全体会议、联组会议、分组会议、列席代表座谈会，以及初审会议、季度经济形势分析会、代表通道和集中采访。',
    en: 'One gathering within a session or a standing committee meeting: plenary, delegation, group, Presidium; committee plenary, joint, group; the forum of deputies who sit in; and the first review, the quarterly analysis of the economy, the Deputies’ Channel and group interviews.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '次会议', en: 'Session' },
      difference: {
        'zh-CN': '第几次会议是一整次大会，具体会议是其中的一场。',
        en: 'A session is the whole; a meeting is one gathering in it.',
      },
    },
  ],
});

export const meetingKindTerm = /* @__PURE__ */ defineTerm({
  id: 'meeting-kind',
  name: { 'zh-CN': '会议种类', en: 'Kind of meeting' },
  definition: { 'zh-CN': '具体会议属于哪一种。', en: 'What kind of gathering it is.' },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const sittingTerm = /* @__PURE__ */ defineTerm({
  id: 'sitting',
  name: { 'zh-CN': '半天会议', en: 'Sitting' },
  definition: {
    'zh-CN': '一场会议的一个半天。出席、法定人数都按半天会议看。',
    en: 'One half-day of a meeting. Attendance and quorum are asked of sittings.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const halfDayTerm = /* @__PURE__ */ defineTerm({
  id: 'half-day',
  name: { 'zh-CN': '半天', en: 'Half-day' },
  definition: { 'zh-CN': '上午、下午、晚上。', en: 'Morning, afternoon or evening.' },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const quorumBaseTerm = /* @__PURE__ */ defineTerm({
  id: 'quorum-base',
  name: { 'zh-CN': '应到人数', en: 'Quorum base' },
  definition: {
    'zh-CN': '计算法定人数和多数的基数：选出的人数减去出缺的人数。法律没有写明怎样计算，由记录明确给出。',
    en: 'The number that quorum and majority are taken of: those elected less vacancies. No law says how to count it, so the record states it.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '名额', en: 'Seats' },
      difference: {
        'zh-CN': '名额是应选多少人，应到人数是实有多少人。',
        en: 'Seats are how many are to be elected; the base is how many there are.',
      },
    },
  ],
});

export const headcountTerm = /* @__PURE__ */ defineTerm({
  id: 'headcount',
  name: { 'zh-CN': '实到人数', en: 'Headcount' },
  definition: {
    'zh-CN': '会上宣布的实到人数，现场和视频分开。',
    en: 'How many were announced present, in person and by video apart.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});
