import { explainDue as explainDueInEnglish } from '@deputy-work/calendar/locales/en';
import { explainDue as explainDueInChinese } from '@deputy-work/calendar/locales/zh-CN';
import { en as inspectionEn } from '@deputy-work/inspection/locales/en';
import { zhCN as inspectionZhCN } from '@deputy-work/inspection/locales/zh-CN';
import { en as meetingsEn } from '@deputy-work/meetings/locales/en';
import { zhCN as meetingsZhCN } from '@deputy-work/meetings/locales/zh-CN';
import { joinLocales } from '@deputy-work/rules';
import { en as kernelEn } from '@deputy-work/rules/locales/en';
import { zhCN as kernelZhCN } from '@deputy-work/rules/locales/zh-CN';
import { en } from '../../src/locales/en/index.ts';
import { zhCN } from '../../src/locales/zh-CN/index.ts';
import type { Ui } from '../../src/ui-provider.tsx';

/** All that is said in one language. */
export type Language = Pick<Ui, 'locale' | 'words'> & { readonly explainDue: NonNullable<Ui['explainDue']> };

const chinese: Language = {
  locale: joinLocales(kernelZhCN, inspectionZhCN, meetingsZhCN),
  words: zhCN,
  explainDue: explainDueInChinese,
};
const english: Language = {
  locale: joinLocales(kernelEn, inspectionEn, meetingsEn),
  words: en,
  explainDue: explainDueInEnglish,
};

/** The language that a story is shown in, by the globals of its Storybook. */
export const languageOf = ({ locale }: Readonly<Record<string, unknown>>): Language =>
  locale === 'en' ? english : chinese;
