import { ownConvention, type CodeList } from '@deputy-work/congress';

const day = (chinese: string, english: string) => ({
  label: { 'zh-CN': chinese, en: english },
  source: [ownConvention] as const,
});

/** Days of the week (星期). */
export const weekdays: CodeList<
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
> = {
  monday: day('星期一', 'Monday'),
  tuesday: day('星期二', 'Tuesday'),
  wednesday: day('星期三', 'Wednesday'),
  thursday: day('星期四', 'Thursday'),
  friday: day('星期五', 'Friday'),
  saturday: day('星期六', 'Saturday'),
  sunday: day('星期日', 'Sunday'),
};
