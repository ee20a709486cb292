import { defineTerm, ownConvention } from '@deputy-work/congress';

export const meetingsFactsTerm = /* @__PURE__ */ defineTerm({
  id: 'meetings-facts',
  name: { 'zh-CN': '会议事实', en: 'Meetings facts' },
  definition: { 'zh-CN': '本包规则所读的全部记录。', en: 'All records that the rules of this package read.' },
  source: [ownConvention],
  notToBeConfusedWith: [],
});
