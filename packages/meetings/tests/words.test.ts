import { wordsAreWhole } from '@deputy-work/config/contract';
import { en } from '../src/locales/en.ts';
import { zhCN } from '../src/locales/zh-CN.ts';
import { meetings } from './topic.ts';

wordsAreWhole(meetings, {
  zhCN,
  en,
  unknowns: ['missing-fact', 'no-basis', 'no-value', 'judgement'],
  remedies: ['add', 'remove', 'settle', 'supply', 'act', 'too-late'],
});
