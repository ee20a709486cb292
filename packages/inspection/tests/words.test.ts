import { wordsAreWhole } from '@deputy-work/config/contract';
import { en } from '../src/locales/en.ts';
import { zhCN } from '../src/locales/zh-CN.ts';
import { inspection } from './topic.ts';

wordsAreWhole(inspection, {
  zhCN,
  en,
  unknowns: ['missing-fact', 'no-basis', 'no-value', 'no-calendar'],
  remedies: ['add', 'settle', 'supply', 'act', 'too-late'],
});
