import type { Duty } from '@deputy-work/work-plan';
import type { ClassifiedSentence } from './gather-item.ts';

/** The demands of a sentence that no rule checks and none will: they carry no number, or only a person can tell. */
export const dutiesLeftToPeople = ({ duties }: Pick<ClassifiedSentence, 'duties'>): readonly Duty[] =>
  duties.filter(({ checkedBy }) => checkedBy === undefined);
