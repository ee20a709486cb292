import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import type { Level } from '@deputy-work/congress';
import { article, defineRule, indexBy, satisfied, violated } from '@deputy-work/rules';
import { congresses, stations } from '../facts.ts';
import { thisPackage } from '../internal/this-package.ts';

const stationsOfCongress = /* @__PURE__ */ indexBy(stations, ({ congressId }) => [congressId]);
const levels: readonly Level[] = ['provincial', 'city', 'county'];

/**
 * The standing committee of a county, city or province keeps liaison stations (建立代表联络站).
 *
 * One is enough, because statute sets no number. The day of asking governs: keeping stations is a state that lasts. Source: Local Organic Law 2022,
 * art. 60(2).
 */
export const congressKeepsStations = /* @__PURE__ */ defineRule({
  id: 'liaison.stations.kept',
  package: thisPackage,
  basis: [article(localOrganicLaw2022, 60, { paragraph: 2 })],
  subjects: congresses,
  indexes: { stationsOfCongress },
  appliesTo: ({ level }) => levels.includes(level),
  governedOn: (_, { asOf }) => asOf,
  check: ({ id }, _, { stationsOfCongress }) =>
    stationsOfCongress(id).some(({ kind }) => kind === 'liaison-station')
      ? satisfied
      : violated({ remedy: { code: 'add', amount: 1, unit: 'station' } }),
});
