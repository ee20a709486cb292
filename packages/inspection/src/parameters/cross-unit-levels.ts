import { deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article, defineParameter } from '@deputy-work/rules';

/**
 * The levels of congresses whose deputies go across electoral units only when that is arranged: the plan of 2022 speaks of NPC deputies, the
 * Deputies Law of 2025 of those at city level and above.
 */
export const crossUnitLevels = /* @__PURE__ */ defineParameter({
  id: 'inspection.cross-unit.levels',
  unit: 'level',
  comparison: 'containsAll',
  variation: 'no',
  values: [
    {
      from: '2022-01-01',
      to: '2022-12-31',
      value: ['national'],
      basis: [cite(21, '进一步规范代表跨原选举单位行政区域考察视察调研的组织协调工作')],
    },
    {
      from: '2025-03-12',
      value: ['national', 'provincial', 'city'],
      basis: [article(deputiesLaw2025, 29), article(deputiesLaw2025, 30)],
    },
  ],
});
