import { localCommitteeLevels } from '@deputy-work/congress';
import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineRule, indexBy, satisfied, violated } from '@deputy-work/rules';
import { congresses, stations } from '../facts.ts';
import type { StationKind } from '../schema/index.ts';
import { missingFact } from './missing-fact.ts';
import { thisPackage } from './this-package.ts';

const stationsOfCongress = /* @__PURE__ */ indexBy(stations, ({ congressId }) => [congressId]);

/**
 * Defines a rule that the standing committee of a county, city or province keeps stations of some kinds: one is enough, because statute sets no number.
 *
 * Who keeps no list of stations at all can't be told from who has none. The day of asking governs: keeping stations is a state that lasts.
 */
export const defineKeeping = <const Id extends string>(
  id: Id,
  kinds: readonly StationKind[],
  unit: 'station' | 'contact-point',
) =>
  defineRule({
    id,
    package: thisPackage,
    basis: [article(localOrganicLaw2022, 60, { paragraph: 2 })],
    subjects: congresses,
    indexes: { stationsOfCongress },
    appliesTo: ({ level }) => localCommitteeLevels.includes(level),
    governedOn: (_, { asOf }) => asOf,
    check: ({ id }, _, { stationsOfCongress }) => {
      const kept = stationsOfCongress(id);
      if (kept.length === 0) return missingFact('stations');
      return kept.some(({ kind }) => kinds.includes(kind))
        ? satisfied
        : violated({ remedy: { code: 'add', amount: 1, unit } });
    },
  });
