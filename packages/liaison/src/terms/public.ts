import { defineTerm, ownConvention } from '@deputy-work/congress';
import { deputiesLaw2015, deputiesLaw2025, localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

export const groupActivityTerm = /* @__PURE__ */ defineTerm({
  id: 'group-activity',
  name: { 'zh-CN': '代表小组活动', en: 'Group activity' },
  definition: {
    'zh-CN': '代表小组在某一日开展的活动。',
    en: 'What a deputies’ group did together on a day.',
  },
  source: [article(deputiesLaw2015, 21), article(deputiesLaw2025, 27)],
  notToBeConfusedWith: [],
});

export const publicContactTerm = /* @__PURE__ */ defineTerm({
  id: 'public-contact',
  name: { 'zh-CN': '联系群众记录', en: 'Contact with the public' },
  definition: {
    'zh-CN': '代表接待选民或者进社区一次。',
    en: 'One voter reception or community visit of a deputy.',
  },
  source: [article(localOrganicLaw2022, 43)],
  notToBeConfusedWith: [],
});

export const publicContactKindTerm = /* @__PURE__ */ defineTerm({
  id: 'public-contact-kind',
  name: { 'zh-CN': '联系群众方式', en: 'Kind of contact with the public' },
  definition: {
    'zh-CN': '接待选民，或者进社区。',
    en: 'Voter reception or community visit.',
  },
  source: [article(localOrganicLaw2022, 43)],
  notToBeConfusedWith: [],
});

export const residenceElsewhereTerm = /* @__PURE__ */ defineTerm({
  id: 'residence-elsewhere',
  name: { 'zh-CN': '不在原选举单位工作生活', en: 'Residence elsewhere' },
  definition: {
    'zh-CN': '代表在某段时间不在原选举单位工作、居住。',
    en: 'A time in which a deputy lives and works away from the electoral unit.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const returnVisitTerm = /* @__PURE__ */ defineTerm({
  id: 'return-visit',
  name: { 'zh-CN': '回原选举单位', en: 'Return visit' },
  definition: {
    'zh-CN': '代表回原选举单位一次。',
    en: 'One return of a deputy to the electoral unit.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const liaisonFactsTerm = /* @__PURE__ */ defineTerm({
  id: 'liaison-facts',
  name: { 'zh-CN': '联系工作事实', en: 'Liaison facts' },
  definition: {
    'zh-CN': '本包规则所读的全部记录。',
    en: 'All records that the rules of this package read.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});
