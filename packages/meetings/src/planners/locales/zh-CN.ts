import { isProven } from '../internal/is-proven.ts';
import type { SittingInPinRefusal } from '../sitting-in-plan.ts';
import type { SittingInPlanWords } from '../sitting-in-plan-words.ts';

const list = (items: readonly string[]) => items.join('、');

const refusals: Readonly<Record<SittingInPinRefusal, string>> = {
  'unknown-deputy': '可以邀请的名单中没有该代表',
  'unknown-meeting': '该次会议不在本次安排之列',
  unavailable: '该代表不能参加该次会议',
  'already-invited': '该代表已经受邀列席该次会议',
  'no-seat-left': '该次会议名额已满',
};

const pinnedSeats = (seats: number) => (seats > 0 ? `，其中${seats}个已经指定给其他代表` : '');

/** Words of a sitting-in plan in Chinese (简体中文). */
export const zhCN: SittingInPlanWords = {
  reason: (reason, names) => {
    switch (reason.code) {
      case 'pinned':
        return '由工作人员指定。';
      case 'not-yet-sat-in':
        return '基层代表，本届任期内尚未列席。';
      case 'only-meeting':
        return '只能参加这一次会议。';
      case 'topics':
        return `专业领域与议题相符：${list(reason.topics)}。`;
      case 'nearer-elsewhere':
        return `${list(reason.meetingIds.map(names.meeting))}的议题更相符，名额安排给了其他代表。`;
      case 'electoral-unit':
        return `${names.electoralUnit(reason.electoralUnitId)}本次会议邀请${reason.invited}名，按比例为${reason.share}名。`;
    }
  },
  refusedPin: ({ deputyId, meetingId, reason }, names) =>
    `未采用指定：${names.deputy(deputyId)}列席${names.meeting(meetingId)}。${refusals[reason]}。`,
  shortage: (shortage, names) => {
    switch (shortage.constraint) {
      case 'no-meeting':
        return `有${shortage.missing}名基层代表未能安排：本届任期内没有可以列席的会议。`;
      case 'unavailable':
        return `有${shortage.missing}名基层代表未能安排：各次会议均不能参加。`;
      case 'capacity':
        return (
          `还差${shortage.missing}个名额：${shortage.rivals}名代表只能在${list(shortage.meetingIds.map(names.meeting))}中安排，` +
          `名额共${shortage.seats}个${pinnedSeats(shortage.pinnedSeats)}。`
        );
    }
  },
  coverage: ({ grassRoots, before, invited, after, short }) =>
    `基层代表${grassRoots}名，已列席${before}名${invited > 0 ? `、已受邀${invited}名` : ''}；受邀代表全部到会后为${after}名${short > 0 ? `，仍有${short}名未能安排` : ''}。`,
  method: ({ method, quality }) => {
    if (method === 'greedy') return '快速预览：覆盖人数已达最多，议题相符和比例均衡未必最优。';
    if (method === 'stopped') return '计算已停止，以下为快速预览的方案。';
    return isProven(quality) ? '精确方案：已证明没有更好的安排。' : '精确方案：与理论上限仍有差距。';
  },
};
