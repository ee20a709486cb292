import { defineTerm, ownConvention } from '@deputy-work/congress';
import {
  deputiesLaw2015,
  npcRulesOfProcedure2021,
  npcscRulesOfProcedure2022,
} from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article } from '@deputy-work/rules';

export const sheetTerm = /* @__PURE__ */ defineTerm({
  id: 'sheet',
  name: { 'zh-CN': '出席登记表', en: 'Attendance sheet' },
  definition: {
    'zh-CN': '一个半天会议的出席登记：每人一行，三千人也是一份。',
    en: 'The attendance of one sitting: a line for each person, one record for three thousand.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const attendanceEntryTerm = /* @__PURE__ */ defineTerm({
  id: 'attendance-entry',
  name: { 'zh-CN': '出席登记行', en: 'Attendance entry' },
  definition: {
    'zh-CN': '登记表中一人的一行：状态和在会的时间段。',
    en: 'One person on a sheet: the status, and from when to when.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const attendanceIntervalTerm = /* @__PURE__ */ defineTerm({
  id: 'attendance-interval',
  name: { 'zh-CN': '在会时段', en: 'Attendance interval' },
  definition: {
    'zh-CN': '一人在会的一段时间和方式。',
    en: 'A stretch of time that somebody attended, and in what way.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const attendanceModeTerm = /* @__PURE__ */ defineTerm({
  id: 'attendance-mode',
  name: { 'zh-CN': '参会方式', en: 'Mode of attendance' },
  definition: { 'zh-CN': '现场出席，或者以视频方式出席。', en: 'In person, or by video.' },
  source: [article(npcscRulesOfProcedure2022, 7)],
  notToBeConfusedWith: [],
});

export const attendanceStatusTerm = /* @__PURE__ */ defineTerm({
  id: 'attendance-status',
  name: { 'zh-CN': '出席状态', en: 'Attendance status' },
  definition: {
    'zh-CN': '出席、请假已批准、请假待答复、未经批准缺席、列席、无须出席。六种状态分别记录，不合并。',
    en: 'Present, on approved leave, leave asked, absent without approval, sat in without vote, not required: six states kept apart.',
  },
  source: [article(deputiesLaw2015, 7), article(deputiesLaw2015, 49)],
  notToBeConfusedWith: [],
});

export const leaveRequestTerm = /* @__PURE__ */ defineTerm({
  id: 'leave-request',
  name: { 'zh-CN': '请假', en: 'Leave request' },
  definition: {
    'zh-CN': '代表因健康或者其他特殊原因不能出席，按规定请假的一份记录。',
    en: 'A deputy’s request not to attend for health or another special reason.',
  },
  source: [article(deputiesLaw2015, 7), article(npcRulesOfProcedure2021, 15)],
  notToBeConfusedWith: [],
});

export const leaveScopeTerm = /* @__PURE__ */ defineTerm({
  id: 'leave-scope',
  name: { 'zh-CN': '请假范围', en: 'Scope of leave' },
  definition: {
    'zh-CN': '请假不出席整次会议，还是其中的全体会议、代表团会议或者小组会议。',
    en: 'Leave from the whole session, or from plenary, delegation or group meetings of it.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const leaveGroundTerm = /* @__PURE__ */ defineTerm({
  id: 'leave-ground',
  name: { 'zh-CN': '请假原因', en: 'Ground of leave' },
  definition: { 'zh-CN': '健康原因，或者其他特殊原因。', en: 'Health, or another special reason.' },
  source: [article(deputiesLaw2015, 7)],
  notToBeConfusedWith: [],
});

export const leaveFormTerm = /* @__PURE__ */ defineTerm({
  id: 'leave-form',
  name: { 'zh-CN': '请假形式', en: 'Form of leave' },
  definition: { 'zh-CN': '书面或者口头。', en: 'In writing or by word of mouth.' },
  source: [article(npcRulesOfProcedure2021, 15)],
  notToBeConfusedWith: [],
});

export const leaveAuthorityTerm = /* @__PURE__ */ defineTerm({
  id: 'leave-authority',
  name: { 'zh-CN': '请假受理人', en: 'Leave authority' },
  definition: { 'zh-CN': '向谁请假、由谁批准。', en: 'Who is asked for leave, or who approves it.' },
  source: [article(npcRulesOfProcedure2021, 15)],
  notToBeConfusedWith: [],
});

export const leaveDecisionTerm = /* @__PURE__ */ defineTerm({
  id: 'leave-decision',
  name: { 'zh-CN': '请假答复', en: 'Leave decision' },
  definition: { 'zh-CN': '谁在哪一天批准或者没有批准。', en: 'Who approved or refused, and when.' },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const leaveOutcomeTerm = /* @__PURE__ */ defineTerm({
  id: 'leave-outcome',
  name: { 'zh-CN': '请假结果', en: 'Outcome of leave' },
  definition: { 'zh-CN': '批准或者不批准。', en: 'Approved or refused.' },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const residenceRegisterTerm = /* @__PURE__ */ defineTerm({
  id: 'residence-register',
  name: { 'zh-CN': '住会登记', en: 'Residence register' },
  definition: {
    'zh-CN': '一次会议期间代表住会情况的登记，每人一行。',
    en: 'Who resided at a session, a line for each deputy.',
  },
  source: [cite(11, '严格住会制度')],
  notToBeConfusedWith: [],
});

export const residenceEntryTerm = /* @__PURE__ */ defineTerm({
  id: 'residence-entry',
  name: { 'zh-CN': '住会登记行', en: 'Residence entry' },
  definition: { 'zh-CN': '一名代表的住会状态。', en: 'One deputy’s residence at the session.' },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const residenceStatusTerm = /* @__PURE__ */ defineTerm({
  id: 'residence-status',
  name: { 'zh-CN': '住会状态', en: 'Residence status' },
  definition: {
    'zh-CN': '住会、经同意不住会、未经同意不住会。',
    en: 'Resident, excused, or away without consent.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const dutyRecordTerm = /* @__PURE__ */ defineTerm({
  id: 'duty-record',
  name: { 'zh-CN': '履职档案出席部分', en: 'Duty record of attendance' },
  definition: {
    'zh-CN': '一名代表履职档案中记载出席情况的部分，由履职档案提供，用来同出席登记核对。',
    en: 'The part of a deputy’s duty record that tells attendance, to be held against the sheets.',
  },
  source: [cite(11, '会风会纪情况记入代表履职档案')],
  notToBeConfusedWith: [],
});

export const dutyRecordLineTerm = /* @__PURE__ */ defineTerm({
  id: 'duty-record-line',
  name: { 'zh-CN': '履职档案行', en: 'Duty record line' },
  definition: {
    'zh-CN': '履职档案中关于一个半天会议的一行。',
    en: 'One line of a duty record, about one sitting.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});
