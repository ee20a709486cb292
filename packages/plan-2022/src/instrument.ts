import { defineInstrument } from '@deputy-work/rules';

/**
 * The 2022 work plan (全国人大常委会2022年度代表工作计划), cited by its items.
 *
 * It governs its plan year, 1 January to 31 December 2022. The Council of Chairpersons adopted it in principle on 2021-11-29 and revised it on
 * 2021-12-23 and 2022-04-11. None of these days decides whether a duty was due: the text of the last revision still speaks of the session of
 * March 2022 as to come.
 */
export const plan2022 = defineInstrument({
  id: 'plan-2022',
  kind: 'plan',
  title: {
    'zh-CN': '全国人大常委会2022年度代表工作计划',
    en: '2022 Work Plan of the NPC Standing Committee for Deputies’ Work',
  },
  inForce: { from: '2022-01-01', to: '2022-12-31' },
});
