import type { LocaleCode } from '@deputy-work/rules';
import type { DueWords } from './due/words.ts';
import type { FindingsWords } from './findings/words.ts';
import type { LiaisonWords } from './liaison/words.ts';
import type { MeetingsWords } from './meetings/words.ts';
import type { SittingInWords } from './meetings/sitting-in/words.ts';
import type { ParametersWords } from './parameters/words.ts';
import type { PlanWords } from './plan/words.ts';
import type { SourcesWords } from './sources/words.ts';
import type { StaffingWords } from './staffing/words.ts';
import type { StatesWords } from './states/words.ts';

/** The components’ own words in one language (界面用语). Those of findings come from the packages’ locales. */
export interface UiWords {
  readonly code: LocaleCode;
  readonly due: DueWords;
  readonly findings: FindingsWords;
  readonly liaison: LiaisonWords;
  readonly meetings: MeetingsWords;
  readonly parameters: ParametersWords;
  readonly plan: PlanWords;
  readonly sittingIn: SittingInWords;
  readonly sources: SourcesWords;
  readonly staffing: StaffingWords;
  readonly states: StatesWords;
}
