import { deriveSittingInCoverage, type SittingInRecords } from '@deputy-work/meetings';
import { sittingInWishesOf } from '@deputy-work/meetings/planners';
import { CoverageBoard, useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { Planner } from './planner/Planner.tsx';

interface SittingInDeskProps {
  readonly records: SittingInRecords;
  readonly congressId: string;
  /** At how many meetings one is enough. */
  readonly minimum: number;
}

/** How far it has got, and the plan for the rest. */
export function SittingInDesk({ records, congressId, minimum }: SittingInDeskProps) {
  const { asOf } = useUi();
  const coverage = useMemo(
    () => deriveSittingInCoverage(records, { asOf, minimum }),
    [records, asOf, minimum],
  );
  const gathered = useMemo(() => sittingInWishesOf(records, { asOf, minimum }), [records, asOf, minimum]);
  const units = useMemo(
    () => new Map(records.deputies.map(({ id, electoralUnitId }) => [id, electoralUnitId])),
    [records],
  );
  return (
    <>
      <CoverageBoard
        coverage={coverage}
        electoralUnitOf={(id) => units.get(id)}
        meetings={gathered.wishes.meetings}
        unplannable={gathered.unplannable}
      />
      <Planner key={congressId} records={records} congressId={congressId} minimum={minimum} />
    </>
  );
}
