import { deputiesLaw2015, deputiesLaw2025 } from '../instruments/deputies-law.ts';
import { ownConvention } from '../internal/notes.ts';
import { defineTerm } from './define-term.ts';

export const bodyTerm = /* @__PURE__ */ defineTerm({
  id: 'body',
  name: { 'zh-CN': '机构', en: 'Body' },
  definition: {
    'zh-CN': '人民代表大会的机构、代表组成的机构，以及与代表工作有关的国家机关和其他组织。',
    en: "A body of a congress, one that deputies form, or a state organ or other organisation that deputies' work deals with.",
  },
  source: [ownConvention],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '人民代表大会', en: "People's congress" },
      difference: {
        'zh-CN': '大会是全体代表组成的国家权力机关，不是它自己的一个机构。',
        en: 'The congress is the organ of all deputies, not one of its own bodies.',
      },
    },
  ],
});

export const bodyKindTerm = /* @__PURE__ */ defineTerm({
  id: 'body-kind',
  name: { 'zh-CN': '机构种类', en: 'Kind of body' },
  definition: {
    'zh-CN': '机构按法律地位的分类。',
    en: 'What a body is by law.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '承办单位', en: 'Handling unit' },
      difference: {
        'zh-CN': '承办单位是机构就某件建议担任的角色，不是机构的种类。',
        en: 'A handling unit is the part a body plays for one suggestion, not a kind of body.',
      },
    },
  ],
});

export const membershipTerm = /* @__PURE__ */ defineTerm({
  id: 'membership',
  name: { 'zh-CN': '机构成员', en: 'Membership' },
  definition: {
    'zh-CN': '一名代表在一个机构中担任一种职务的一段时间。职务变动的，另立一条记录。',
    en: 'A stretch of days on which a deputy holds one role in one body. A change of role makes another record.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '代表资格', en: 'Mandate' },
      difference: {
        'zh-CN': '代表资格属于大会，机构成员属于大会之下的机构。',
        en: 'A mandate is in the congress, a membership in one of its bodies.',
      },
    },
  ],
});

export const bodyRoleTerm = /* @__PURE__ */ defineTerm({
  id: 'body-role',
  name: { 'zh-CN': '机构职务', en: 'Role in a body' },
  definition: {
    'zh-CN': '代表在机构中的职务，如委员长、主任委员、团长、委员。',
    en: 'What a deputy is in a body: chairperson, committee chair, head of delegation, member and so on.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const handlingUnitTerm = /* @__PURE__ */ defineTerm({
  id: 'handling-unit',
  name: { 'zh-CN': '承办单位', en: 'Handling unit' },
  definition: {
    'zh-CN': '研究办理并答复代表建议、批评和意见的机关、组织。',
    en: 'The organ or organisation that studies, handles and answers a suggestion of deputies.',
  },
  source: [
    { instrument: deputiesLaw2015, place: { article: 42 } },
    { instrument: deputiesLaw2025, place: { article: 51 } },
  ],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '交办单位', en: 'The office that hands over' },
      difference: {
        'zh-CN': '常务委员会办事机构、工作机构或者乡镇人大主席团交办，承办单位办理。',
        en: "The standing committee's office or working body, or a township's presidium, hands over; the handling unit handles.",
      },
    },
  ],
});
