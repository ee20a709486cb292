import type { UiWords } from '../../words.ts';
import { due } from './due.ts';
import { findings } from './findings.ts';
import { liaison } from './liaison.ts';
import { meetings } from './meetings.ts';
import { parameters } from './parameters.ts';
import { plan } from './plan.ts';
import { sittingIn } from './sitting-in.ts';
import { sources } from './sources.ts';
import { staffing } from './staffing.ts';
import { states } from './states.ts';

/** The components’ words in Chinese (简体中文). */
export const zhCN: UiWords = {
  code: 'zh-CN',
  due,
  findings,
  liaison,
  meetings,
  parameters,
  plan,
  sittingIn,
  sources,
  staffing,
  states,
};
