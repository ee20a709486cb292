import type { StaffingWords } from '../../staffing/words.ts';

export const staffing: StaffingWords = {
  label: 'Deputies',
  invited: 'Invited',
  confirmed: 'Confirmed',
  attended: 'Attended',
  required: 'Required',
};
