import { isProven } from '../internal/is-proven.ts';
import type { LiaisonPinRefusal } from '../liaison-plan.ts';
import type { LiaisonPlanWords } from '../liaison-plan-words.ts';

const refusals: Readonly<Record<LiaisonPinRefusal, string>> = {
  'unknown-deputy': '名单中没有该代表',
  'unknown-member': '名单中没有该组成人员',
  'same-person': '不能联系本人',
  'no-place-left': '该组成人员联系的代表已满',
};

/** Words of a liaison plan in Chinese (简体中文). */
export const zhCN: LiaisonPlanWords = {
  reason: (reason, names) => {
    switch (reason.code) {
      case 'pinned':
        return '由工作人员指定。';
      case 'kept':
        return '保持原有联系。';
      case 'member-left':
        return `原由${names.member(reason.memberId)}联系，其不再承担联系分工。`;
      case 'moved':
        return `原由${names.member(reason.memberId)}联系，按整体安排调整。`;
      case 'new':
        return '新增联系。';
      case 'fields':
        return `专业领域相符：${reason.fields.join('、')}。`;
      case 'same-electoral-unit':
        return `同属${names.electoralUnit(reason.electoralUnitId)}。`;
      case 'grass-roots':
        return '基层代表。';
    }
  },
  refusedPin: ({ deputyId, memberId, reason }, names) =>
    `未采用指定：${names.member(memberId)}联系${names.deputy(deputyId)}。${refusals[reason]}。`,
  shortage: (shortage) =>
    shortage.side === 'deputies'
      ? `有${shortage.deputyIds.length}名代表没有组成人员联系：各组成人员名额已满。`
      : `有${shortage.memberIds.length}名组成人员未达到最少人数，共差${shortage.missing}名：可以安排的代表不足。`,
  changes: ({ kept, begun, ended }) => `保持${kept}对，新建${begun.length}对，解除${ended.length}对。`,
  method: ({ method, quality }) => {
    if (method === 'greedy') return '快速预览：有人联系的代表已达最多，其余未必最优。';
    if (method === 'stopped') return '计算已停止，以下为快速预览的方案。';
    return isProven(quality) ? '精确方案：已证明没有更好的安排。' : '精确方案：与理论上限仍有差距。';
  },
};
