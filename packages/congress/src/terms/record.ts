import { ownConvention } from '../internal/notes.ts';
import { defineTerm } from './define-term.ts';

export const idTerm = /* @__PURE__ */ defineTerm({
  id: 'id',
  name: { 'zh-CN': '标识', en: 'Id' },
  definition: {
    'zh-CN': '记录的标识，只用于比较是否相同，不含可读的含义。',
    en: 'What identifies a record. It is compared for equality and never read.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '行政区划代码', en: 'Administrative division code' },
      difference: {
        'zh-CN': '行政区划代码有公开的含义。',
        en: 'A division code has a public meaning.',
      },
    },
  ],
});

export const nameTerm = /* @__PURE__ */ defineTerm({
  id: 'name',
  name: { 'zh-CN': '名称', en: 'Name' },
  definition: {
    'zh-CN': '人的姓名或者机构、地方的名称：中文必有，英文可有。',
    en: 'The name of a person, a body or a place: the Chinese one always, an English one if there is one.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const localDateTerm = /* @__PURE__ */ defineTerm({
  id: 'local-date',
  name: { 'zh-CN': '日期', en: 'Calendar day' },
  definition: {
    'zh-CN': '公历的一日，写作 YYYY-MM-DD，没有时刻和时区。',
    en: 'A day of the calendar, written YYYY-MM-DD, without time or time zone.',
  },
  source: [{ note: { 'zh-CN': 'ISO 8601', en: 'ISO 8601' } }],
  notToBeConfusedWith: [],
});

export const jurisdictionTerm = /* @__PURE__ */ defineTerm({
  id: 'jurisdiction',
  name: { 'zh-CN': '行政区划代码', en: 'Administrative division code' },
  definition: {
    'zh-CN': '一个行政区域的代码：省级2位、市级4位、县级6位、乡级9位；全国没有代码。',
    en: 'The code of an administrative area: 2 digits for a province, 4 for a city, 6 for a county, 9 for a township; the nation has none.',
  },
  source: [{ note: { 'zh-CN': 'GB/T 2260、GB/T 10114', en: 'GB/T 2260 and GB/T 10114' } }],
  notToBeConfusedWith: [],
});

export const unknownTerm = /* @__PURE__ */ defineTerm({
  id: 'unknown',
  name: { 'zh-CN': '未知', en: 'Unknown' },
  definition: {
    'zh-CN': '事实存在而不知道，并写明为什么不知道。',
    en: 'A fact that exists but is not known, with the reason why.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '没有', en: 'Nothing to know' },
      difference: {
        'zh-CN': '没有该项事实的，记录中不出现该字段。',
        en: 'Where there is no such fact, the key is absent from the record.',
      },
    },
  ],
});

export const unknownReasonTerm = /* @__PURE__ */ defineTerm({
  id: 'unknown-reason',
  name: { 'zh-CN': '未知的原因', en: 'Reason of not knowing' },
  definition: {
    'zh-CN': '事实未知的原因：没有记录、没有公布、尚未确定。',
    en: 'Why a fact is not known: not recorded, not published, or not yet determined.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});
