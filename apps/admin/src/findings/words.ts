import { defineWords } from '../i18n/define-words.ts';

/** The components' own words; those of a finding come from the packages' locales. */
export const findingsWords = defineWords(
  {
    sources: '依据',
    remedy: '补救',
    tally: '各结论的数量',
    staffing: {
      label: '代表人数',
      invited: '已邀请',
      confirmed: '已确认',
      attended: '已参加',
      required: '要求',
    },
    loading: '正在读取…',
    failed: '没有读到',
    retry: '重试',
    detail: '技术细节',
  },
  {
    sources: 'Sources',
    remedy: 'Remedy',
    tally: 'How many of each outcome',
    staffing: {
      label: 'Deputies',
      invited: 'Invited',
      confirmed: 'Confirmed',
      attended: 'Attended',
      required: 'Required',
    },
    loading: 'Loading…',
    failed: 'Could not be read',
    retry: 'Try again',
    detail: 'Technical detail',
  },
);
