import { defineTerm, ownConvention } from '@deputy-work/congress';
import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

export const voteTerm = /* @__PURE__ */ defineTerm({
  id: 'vote',
  name: { 'zh-CN': '表决', en: 'Vote' },
  definition: {
    'zh-CN': '一次表决或者选举的票数和宣布的结果。',
    en: 'The count of one vote or election, and the result that was declared.',
  },
  source: [article(npcRulesOfProcedure2021, 59), article(npcRulesOfProcedure2021, 60)],
  notToBeConfusedWith: [],
});

export const voteKindTerm = /* @__PURE__ */ defineTerm({
  id: 'vote-kind',
  name: { 'zh-CN': '表决种类', en: 'Kind of vote' },
  definition: { 'zh-CN': '按要求的多数区分的表决。', en: 'Votes told apart by the majority they need.' },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const voteResultTerm = /* @__PURE__ */ defineTerm({
  id: 'vote-result',
  name: { 'zh-CN': '表决结果', en: 'Result of a vote' },
  definition: {
    'zh-CN': '宣布通过（当选）或者未通过（未当选）。',
    en: 'Declared carried (elected), or not.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const speechTurnTerm = /* @__PURE__ */ defineTerm({
  id: 'speech-turn',
  name: { 'zh-CN': '一次发言', en: 'Speech turn' },
  definition: {
    'zh-CN': '一人在一场会议上的一次发言：第几次、多少分钟。',
    en: 'One turn to speak at a meeting: which turn, how many minutes.',
  },
  source: [article(npcRulesOfProcedure2021, 57), article(npcRulesOfProcedure2021, 58)],
  notToBeConfusedWith: [],
});
