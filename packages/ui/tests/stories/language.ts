import { explainDue as explainDueInEnglish } from '@deputy-work/calendar/locales/en';
import { explainDue as explainDueInChinese } from '@deputy-work/calendar/locales/zh-CN';
import { en as inspectionEn } from '@deputy-work/inspection/locales/en';
import { zhCN as inspectionZhCN } from '@deputy-work/inspection/locales/zh-CN';
import { en as liaisonEn } from '@deputy-work/liaison/locales/en';
import { zhCN as liaisonZhCN } from '@deputy-work/liaison/locales/zh-CN';
import { en as loopEn } from '@deputy-work/loop/locales/en';
import { zhCN as loopZhCN } from '@deputy-work/loop/locales/zh-CN';
import { en as meetingsEn } from '@deputy-work/meetings/locales/en';
import { zhCN as meetingsZhCN } from '@deputy-work/meetings/locales/zh-CN';
import { joinLocales } from '@deputy-work/rules';
import { en as kernelEn } from '@deputy-work/rules/locales/en';
import { zhCN as kernelZhCN } from '@deputy-work/rules/locales/zh-CN';
import { en } from '../../src/locales/en/index.ts';
import { zhCN } from '../../src/locales/zh-CN/index.ts';
import type { Ui } from '../../src/ui-provider.tsx';

/** All that is said in one language. */
export type Language = Pick<Ui, 'locale' | 'words'> & {
  readonly [K in 'explainDue' | 'loopWords']: NonNullable<Ui[K]>;
};

const chinese: Language = {
  locale: joinLocales(kernelZhCN, inspectionZhCN, meetingsZhCN, liaisonZhCN),
  words: zhCN,
  explainDue: explainDueInChinese,
  loopWords: loopZhCN,
};
const english: Language = {
  locale: joinLocales(kernelEn, inspectionEn, meetingsEn, liaisonEn),
  words: en,
  explainDue: explainDueInEnglish,
  loopWords: loopEn,
};

/** The language that a story is shown in, by the globals of its Storybook. */
export const languageOf = ({ locale }: Readonly<Record<string, unknown>>): Language =>
  locale === 'en' ? english : chinese;
