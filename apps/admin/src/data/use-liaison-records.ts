import { useMemo } from 'react';
import { noLiaisonRecords, type LiaisonRecords } from './liaison-records.ts';
import { useAll } from './use-all.ts';
import { useAtRest } from './use-at-rest.ts';

/** The records around contact with deputies, for names: read when the page is at rest. */
export function useLiaisonRecords(): LiaisonRecords {
  const enabled = useAtRest();
  const { data: memberships = noLiaisonRecords.memberships } = useAll('memberships', { enabled });
  const { data: years = noLiaisonRecords.years } = useAll('liaison-years', { enabled });
  const { data: organActivities = noLiaisonRecords.organActivities } = useAll('organ-activities', {
    enabled,
  });
  const { data: rounds = noLiaisonRecords.rounds } = useAll('budget-rounds', { enabled });
  const { data: budgetLetters = noLiaisonRecords.budgetLetters } = useAll('budget-letters', { enabled });
  const { data: views = noLiaisonRecords.views } = useAll('tracked-views', { enabled });
  const { data: letters = noLiaisonRecords.letters } = useAll('letters', { enabled });
  const { data: stations = noLiaisonRecords.stations } = useAll('stations', { enabled });
  const { data: stationActivities = noLiaisonRecords.stationActivities } = useAll('station-activities', {
    enabled,
  });
  const { data: consultations = noLiaisonRecords.consultations } = useAll('draft-law-consultations', {
    enabled,
  });
  const { data: involvements = noLiaisonRecords.involvements } = useAll('involvements', { enabled });
  const { data: talentPool = noLiaisonRecords.talentPool } = useAll('talent-pool-entries', { enabled });
  return useMemo(
    () => ({
      memberships,
      years,
      organActivities,
      rounds,
      budgetLetters,
      views,
      letters,
      stations,
      stationActivities,
      consultations,
      involvements,
      talentPool,
    }),
    [
      memberships,
      years,
      organActivities,
      rounds,
      budgetLetters,
      views,
      letters,
      stations,
      stationActivities,
      consultations,
      involvements,
      talentPool,
    ],
  );
}
