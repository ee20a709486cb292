import { cite } from '@deputy-work/plan-2022';
import { defineRule, satisfied, violated } from '@deputy-work/rules';
import { stations } from '../facts.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Every deputies' home and liaison station is on the electronic map (代表家站上电子地图), an aim: its position is on record.
 *
 * The day of asking governs, because the plan speaks of how far its year brings the map. Source: plan item 38.
 */
export const stationIsOnTheMap = /* @__PURE__ */ defineRule({
  id: 'liaison.stations.on-the-map',
  package: thisPackage,
  basis: [cite(38, '推动建设覆盖全国范围的代表家站电子地图')],
  aim: true,
  subjects: stations,
  appliesTo: ({ kind }) => kind === 'liaison-station' || kind === 'deputies-home',
  governedOn: (_, { asOf }) => asOf,
  check: ({ position }) =>
    position === undefined ? violated({ remedy: { code: 'supply', items: ['position'] } }) : satisfied,
});
