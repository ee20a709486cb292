import { AttendanceCounts } from '@deputy-work/ui';
import { memo } from 'react';
import { useSheetLater } from '../sheet-context.tsx';
import type { MarkCounts } from '../sheet/tally.ts';
import { useDesk, useDeskState } from './desk-context.tsx';
import type { SheetFilter } from '../sheet/sheet-filter.ts';

/** How many are in each state, in the delegation that is shown; each count shows those it counts. The counts may lag behind marking. */
export function StateFilter() {
  const { group, state } = useDeskState((desk) => desk.filter);
  const tally = useSheetLater((sheet) => sheet.tally);
  const counts = group === undefined ? tally.all : tally.byGroup.get(group);
  return counts && <Counts counts={counts} selected={state} />;
}

interface CountsProps {
  readonly counts: MarkCounts;
  readonly selected: SheetFilter['state'];
}

const Counts = memo(function Counts({ counts, selected }: CountsProps) {
  const { filter } = useDesk();
  const { 'by-video': byVideo, present, ...others } = counts;
  return (
    <AttendanceCounts
      counts={{ ...others, present: present + byVideo }}
      selected={selected}
      onSelect={(state) => filter({ state })}
    />
  );
});
