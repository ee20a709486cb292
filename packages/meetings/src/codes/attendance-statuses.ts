import { ownConvention, type CodeList } from '@deputy-work/congress';
import {
  deputiesLaw2015,
  npcRulesOfProcedure2021,
  npcscRulesOfProcedure2022,
} from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

/** States of attendance (出席状态). */
export const attendanceStatuses: CodeList<
  'present' | 'on-approved-leave' | 'leave-asked' | 'absent-without-approval' | 'sat-in' | 'not-required'
> = {
  present: { label: { 'zh-CN': '出席', en: 'Present' }, source: [article(deputiesLaw2015, 7)] },
  'on-approved-leave': {
    label: { 'zh-CN': '请假已批准', en: 'On approved leave' },
    source: [article(deputiesLaw2015, 7)],
  },
  'leave-asked': {
    label: { 'zh-CN': '请假待答复', en: 'Leave asked' },
    source: [article(npcRulesOfProcedure2021, 15)],
  },
  'absent-without-approval': {
    label: { 'zh-CN': '未经批准缺席', en: 'Absent without approval' },
    source: [article(deputiesLaw2015, 49)],
  },
  'sat-in': {
    label: { 'zh-CN': '列席', en: 'Sat in without vote' },
    source: [article(npcscRulesOfProcedure2022, 11)],
  },
  'not-required': { label: { 'zh-CN': '无须出席', en: 'Not required' }, source: [ownConvention] },
};
