import { ownConvention, type CodeList } from '@deputy-work/congress';
import {
  chongqingDeputiesMeasures2016,
  shandongDeputiesMeasures2015,
  zhejiangDeputiesMeasures2016,
} from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

/** When leave is asked, as places tell occasions apart (请假时机). */
export const leaveOccasions: CodeList<
  | 'before-session'
  | 'during-session'
  | 'plenary'
  | 'delegation-meeting'
  | 'group-meeting'
  | 'township-before-session'
  | 'township-during-session'
> = {
  'before-session': {
    label: { 'zh-CN': '会前', en: 'Before the session' },
    source: [article(shandongDeputiesMeasures2015, 7)],
  },
  'during-session': {
    label: { 'zh-CN': '会议期间', en: 'During the session' },
    source: [article(zhejiangDeputiesMeasures2016, 46)],
  },
  plenary: {
    label: { 'zh-CN': '会议期间不出席大会全体会议', en: 'During the session, from a plenary meeting' },
    source: [article(shandongDeputiesMeasures2015, 7)],
  },
  'delegation-meeting': {
    label: { 'zh-CN': '会议期间不出席代表团会议', en: 'During the session, from a delegation meeting' },
    source: [article(shandongDeputiesMeasures2015, 7)],
  },
  'group-meeting': {
    label: { 'zh-CN': '会议期间不出席小组会议', en: 'During the session, from a group meeting' },
    source: [article(shandongDeputiesMeasures2015, 7)],
  },
  'township-before-session': {
    label: { 'zh-CN': '乡级会前', en: 'Township, before the session' },
    source: [article(chongqingDeputiesMeasures2016, 7)],
  },
  'township-during-session': {
    label: { 'zh-CN': '乡级会议期间', en: 'Township, during the session' },
    source: [ownConvention],
  },
};
