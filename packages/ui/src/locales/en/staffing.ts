import type { StaffingWords } from '../../staffing/words.ts';

export const staffing: StaffingWords = {
  label: 'Deputies',
  invited: 'Invited',
  confirmed: 'Confirmed',
  attended: 'Attended',
  required: 'Required',
  counts: {
    invited: (count) => `${count} invited`,
    confirmed: (count) => `${count} confirmed`,
    attended: (count) => `${count} attended`,
  },
};
