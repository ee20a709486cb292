import { electoralLaw2020 } from '../instruments/electoral-law.ts';
import type { CodeList } from './code-list.ts';

/** The five levels of people's congresses (人民代表大会的层级), from the nation down. */
export const levels: CodeList<'national' | 'provincial' | 'city' | 'county' | 'township'> = {
  national: {
    label: { 'zh-CN': '全国', en: 'National' },
    source: [{ instrument: electoralLaw2020, place: { article: 16 } }],
  },
  provincial: {
    label: { 'zh-CN': '省级', en: 'Provincial' },
    source: [{ instrument: electoralLaw2020, place: { article: 12, subitem: 1 } }],
  },
  city: {
    label: { 'zh-CN': '设区的市级', en: 'City' },
    source: [{ instrument: electoralLaw2020, place: { article: 12, subitem: 2 } }],
  },
  county: {
    label: { 'zh-CN': '县级', en: 'County' },
    source: [{ instrument: electoralLaw2020, place: { article: 12, subitem: 3 } }],
  },
  township: {
    label: { 'zh-CN': '乡级', en: 'Township' },
    source: [{ instrument: electoralLaw2020, place: { article: 12, subitem: 4 } }],
  },
};
