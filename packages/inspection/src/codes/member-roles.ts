import { ownConvention, type CodeList } from '@deputy-work/congress';

/** What a person is on the team besides the deputies who were invited (工作组成员的分工). */
export const memberRoles: CodeList<'leader' | 'deputy-leader' | 'member' | 'staff'> = {
  leader: { label: { 'zh-CN': '组长', en: 'Leader' }, source: [ownConvention] },
  'deputy-leader': { label: { 'zh-CN': '副组长', en: 'Deputy leader' }, source: [ownConvention] },
  member: { label: { 'zh-CN': '成员', en: 'Member' }, source: [ownConvention] },
  staff: { label: { 'zh-CN': '工作人员', en: 'Staff' }, source: [ownConvention] },
};
