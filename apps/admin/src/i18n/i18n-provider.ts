import type { LocaleCode } from '@deputy-work/rules';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import raEnglish from 'ra-language-english';
import { activitiesWords } from '../activities/words.ts';
import { asOfWords } from '../as-of/words.ts';
import { attendanceWords } from '../attendance/words.ts';
import { complianceWords } from '../compliance/words.ts';
import { dashboardWords } from '../dashboard/words.ts';
import { dataWords } from '../data/words.ts';
import { layoutWords } from '../layout/words.ts';
import { leaveWords } from '../leave/words.ts';
import { meetingsWords } from '../meetings/words.ts';
import { plannerWords } from '../planner/words.ts';
import { sittingInWords } from '../sitting-in/words.ts';
import { liaisonWords } from '../liaison/words.ts';
import { contactsWords } from '../contacts/words.ts';
import { pairingWords } from '../pairing/words.ts';
import { viewsWords } from '../views/words.ts';
import { lettersWords } from '../letters/words.ts';
import { organActivitiesWords } from '../organ-activities/words.ts';
import { budgetReviewWords } from '../budget-review/words.ts';
import { stationsWords } from '../stations/words.ts';
import { raChinese } from './ra-zh-CN.ts';

const screens = {
  activities: activitiesWords,
  asOf: asOfWords,
  attendance: attendanceWords,
  compliance: complianceWords,
  dashboard: dashboardWords,
  data: dataWords,
  layout: layoutWords,
  leave: leaveWords,
  meetings: meetingsWords,
  planner: plannerWords,
  sittingIn: sittingInWords,
  stations: stationsWords,
  budgetReview: budgetReviewWords,
  organActivities: organActivitiesWords,
  letters: lettersWords,
  views: viewsWords,
  pairing: pairingWords,
  contacts: contactsWords,
  liaison: liaisonWords,
};

const wordsIn = (locale: LocaleCode) =>
  Object.fromEntries(Object.entries(screens).map(([screen, words]) => [screen, words[locale]]));

const messages = {
  'zh-CN': { ...raChinese, ...wordsIn('zh-CN') },
  en: { ...raEnglish, ...wordsIn('en') },
};

export const i18nProvider = polyglotI18nProvider(
  (locale) => messages[locale === 'en' ? 'en' : 'zh-CN'],
  'zh-CN',
  [
    { locale: 'zh-CN', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
);
