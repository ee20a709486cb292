import type { StaffingWords } from '../../staffing/words.ts';

export const staffing: StaffingWords = {
  label: '代表人数',
  invited: '已邀请',
  confirmed: '已确认',
  attended: '已参加',
  required: '要求',
  counts: {
    invited: (count) => `邀请 ${count}`,
    confirmed: (count) => `确认 ${count}`,
    attended: (count) => `参加 ${count}`,
  },
};
