import type { DutyTime } from '@deputy-work/work-plan';
import { text } from './sentence.ts';

/** 及时: a word without a number. No day is made of it. */
export const promptly: DutyTime = { words: text('及时', 'promptly') };

/** 适时: whoever owes it chooses the time. */
export const inDueTime: DutyTime = { words: text('适时', 'in due time') };

/** Chapter three, sub-section one: the session opened on 5 March 2022, so the day before is the last. */
export const beforeSession: DutyTime = {
  words: text(
    '大会前（十三届全国人大五次会议 2022 年 3 月 5 日开幕）',
    'before the session (the 5th Session of the 13th NPC opened on 5 March 2022)',
  ),
  by: '2022-03-04',
};

/** Chapter three, sub-section two: a period, so no day is due. */
export const duringSession: DutyTime = {
  words: text(
    '大会期间（十三届全国人大五次会议 2022 年 3 月 5 日至 11 日）',
    'during the session (the 5th Session of the 13th NPC, 5 to 11 March 2022)',
  ),
};
