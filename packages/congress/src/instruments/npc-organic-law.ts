import { defineInstrument } from '@deputy-work/rules';

/** NPC Organic Law (全国人民代表大会组织法), amended 2021-03-11, Presidential Order 73, 49 articles. */
export const npcOrganicLaw2021 = /* @__PURE__ */ defineInstrument({
  id: 'npc-organic-law-2021',
  kind: 'statute',
  title: { 'zh-CN': '全国人民代表大会组织法', en: 'NPC Organic Law' },
  version: { 'zh-CN': '2021年修正', en: '2021 amendment' },
  inForce: { from: '2021-03-12' },
});
