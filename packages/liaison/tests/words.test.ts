import { wordsAreWhole } from '@deputy-work/config/contract';
import { en } from '../src/locales/en.ts';
import { zhCN } from '../src/locales/zh-CN.ts';
import { liaison } from './topic.ts';

wordsAreWhole(liaison, {
  zhCN,
  en,
  unknowns: ['missing-fact', 'no-basis', 'no-value', 'judgement'],
  remedies: ['add', 'settle', 'supply', 'act', 'too-late'],
});
