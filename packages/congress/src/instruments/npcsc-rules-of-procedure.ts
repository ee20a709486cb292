import { defineInstrument, type Text } from '@deputy-work/rules';

const title: Text = { 'zh-CN': '全国人大常委会议事规则', en: 'NPCSC Rules of Procedure' };

/**
 * NPCSC Rules of Procedure (全国人大常委会议事规则) as amended on 2009-04-24, 36 articles.
 *
 * The first day is the day of adoption, which the sources print but no second source confirms. It is still encoded, because
 * the doubt is only whether the version began on that day or a little later: that it governed up to 2022-06-24 is
 * certain, and `unverified` would deny that. Read answers about the weeks after 2009-04-24 with that in mind.
 */
export const npcscRulesOfProcedure2009 = /* @__PURE__ */ defineInstrument({
  id: 'npcsc-rules-of-procedure-2009',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2009年修正', en: '2009 amendment' },
  inForce: { from: '2009-04-24', to: '2022-06-24' },
});

/** NPCSC Rules of Procedure (全国人大常委会议事规则) as amended on 2022-06-24, Presidential Order 117, 52 articles. */
export const npcscRulesOfProcedure2022 = /* @__PURE__ */ defineInstrument({
  id: 'npcsc-rules-of-procedure-2022',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2022年修正', en: '2022 amendment' },
  inForce: { from: '2022-06-25' },
});
