import { defineInstrument } from '@deputy-work/rules';

/** Decision on the seats and election of the 14th NPC (第十四届全国人大代表名额和选举问题的决定). It binds for the 14th NPC only. */
export const npc14ElectionDecision = /* @__PURE__ */ defineInstrument({
  id: 'npc-14-election-decision',
  kind: 'statute',
  title: {
    'zh-CN': '十三届全国人大五次会议关于第十四届全国人大代表名额和选举问题的决定',
    en: 'Decision of the Fifth Session of the 13th NPC on the Number and Election of Deputies to the 14th NPC',
  },
  inForce: { from: '2022-03-11' },
});

/** Allocation of the 14th NPC's seats (第十四届全国人大代表名额分配方案), adopted by the NPCSC. It binds for the 14th NPC only. */
export const npc14SeatAllocation = /* @__PURE__ */ defineInstrument({
  id: 'npc-14-seat-allocation',
  kind: 'statute',
  title: {
    'zh-CN': '第十四届全国人大代表名额分配方案',
    en: 'Plan for Allocating the Seats of Deputies to the 14th NPC',
  },
  inForce: { from: '2022-04-20' },
});

/** Allocation of the 13th NPC's seats (第十三届全国人大代表名额分配方案), dated 2017-04-27. It binds for the 13th NPC only. */
export const npc13SeatAllocation = /* @__PURE__ */ defineInstrument({
  id: 'npc-13-seat-allocation',
  kind: 'statute',
  title: {
    'zh-CN': '第十三届全国人大代表名额分配方案',
    en: 'Plan for Allocating the Seats of Deputies to the 13th NPC',
  },
  inForce: { from: '2017-04-27' },
});
