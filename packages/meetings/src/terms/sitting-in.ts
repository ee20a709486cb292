import { defineTerm } from '@deputy-work/congress';
import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article } from '@deputy-work/rules';

export const invitationTerm = /* @__PURE__ */ defineTerm({
  id: 'invitation',
  name: { 'zh-CN': '列席邀请', en: 'Invitation' },
  definition: {
    'zh-CN': '邀请一名代表列席一次常委会会议或者参加一场会议。邀请、答复、到会是三个事实。',
    en: 'An invitation of one deputy to a standing committee meeting or a gathering: invited, answered and attended are three facts.',
  },
  source: [article(npcscRulesOfProcedure2009, 8), article(npcscRulesOfProcedure2022, 11)],
  notToBeConfusedWith: [],
});

export const expressedViewTerm = /* @__PURE__ */ defineTerm({
  id: 'expressed-view',
  name: { 'zh-CN': '列席代表意见', en: 'View expressed' },
  definition: {
    'zh-CN': '列席代表在座谈会或者审议发言中提出的一条意见，和它经过的各个环节。',
    en: 'One view that a deputy who sat in expressed at a forum or in deliberation, with the steps it has gone through.',
  },
  source: [cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作')],
  notToBeConfusedWith: [
    {
      name: { 'zh-CN': '代表建议', en: 'Suggestion' },
      difference: {
        'zh-CN': '代表建议按代表法提出和办理，有法定期限；列席意见没有。',
        en: 'A suggestion is filed and handled under the Deputies Law with its time limits; a view expressed while sitting in has none.',
      },
    },
  ],
});
