import { defineInstrument } from '@deputy-work/rules';

/** NPC Rules of Procedure (全国人民代表大会议事规则), amended 2021-03-11, 66 articles. */
export const npcRulesOfProcedure2021 = /* @__PURE__ */ defineInstrument({
  id: 'npc-rules-of-procedure-2021',
  kind: 'statute',
  title: { 'zh-CN': '全国人民代表大会议事规则', en: 'NPC Rules of Procedure' },
  version: { 'zh-CN': '2021年修正', en: '2021 amendment' },
  inForce: { from: '2021-03-12' },
});
