import { deputiesLaw2015, deputiesLaw2025 } from '../instruments/deputies-law.ts';
import type { CodeList } from './code-list.ts';

/** Why a deputy's duties are suspended (暂时停止执行代表职务的情形). The mandate itself goes on. */
export const suspensionGrounds: CodeList<'criminal-detention' | 'serving-sentence'> = {
  'criminal-detention': {
    label: {
      'zh-CN': '因刑事案件被羁押正在受侦查、起诉、审判',
      en: 'Detained in a criminal case under investigation, prosecution or trial',
    },
    source: [
      { instrument: deputiesLaw2015, place: { article: 48, subitem: 1 } },
      { instrument: deputiesLaw2025, place: { article: 61, subitem: 1 } },
    ],
  },
  'serving-sentence': {
    label: {
      'zh-CN': '被判处管制、拘役或者有期徒刑而没有附加剥夺政治权利，正在服刑',
      en: 'Serving public surveillance, criminal detention or fixed-term imprisonment without loss of political rights',
    },
    source: [
      { instrument: deputiesLaw2015, place: { article: 48, subitem: 2 } },
      { instrument: deputiesLaw2025, place: { article: 61, subitem: 2 } },
    ],
  },
};
