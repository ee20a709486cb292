import type { LocalDate } from '@deputy-work/rules';
import type { Working } from '../due.ts';

/** What counting found: the last day and the part of its working that was seen on the way, or the year that was missing. */
export type Found =
  | {
      readonly known: true;
      readonly due: LocalDate;
      readonly seen: Pick<Working, 'rawEnd' | 'monthEnd' | 'skipped' | 'makeUpDays'>;
    }
  | { readonly known: false; readonly year: number; readonly nearest: LocalDate };
