import type { Headcount } from '@deputy-work/meetings';
import { FindingList, QuorumMeter, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { memo, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { judgeSheet, reachedOf } from './judge-sheet.ts';
import { useSheetLater } from './sheet-context.tsx';
import type { SheetState } from './sheet/sheet-state.ts';
import type { SittingRecords } from './use-sitting-records.ts';

interface SheetVerdictProps {
  readonly records: SittingRecords;
}

/** The quorum as marks are made, and what the rules find. Judging may lag behind marking, never hold it up. */
export function SheetVerdict({ records }: SheetVerdictProps) {
  const state = useSheetLater((sheet) => sheet);
  return <Verdict records={records} lines={state.lines} tally={state.tally} />;
}

interface VerdictProps extends SheetVerdictProps, Pick<SheetState, 'lines' | 'tally'> {}

const Verdict = memo(function Verdict({ records, lines, tally: { all } }: VerdictProps) {
  const { asOf } = useUi();
  const { sitting } = records;
  const judged = useMemo(
    () => judgeSheet({ id: 'marked', sittingId: sitting.id, entries: [...lines] }, records, asOf),
    [lines, records, sitting, asOf],
  );
  const headcount = { inPerson: all.present, byVideo: all['by-video'] };
  return (
    <VerdictPanel records={records} judged={judged} headcount={headcount} unmarked={all['not-marked']} />
  );
});

interface VerdictPanelProps extends SheetVerdictProps {
  readonly judged: ReturnType<typeof judgeSheet>;
  readonly headcount: Headcount | undefined;
  readonly unmarked?: number;
}

/** The quorum and the findings, beside the sheet or below it. */
export function VerdictPanel({ records: { sitting }, judged, headcount, unmarked }: VerdictPanelProps) {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { quorum, countsVideo } = judged;
  return (
    <Box component="aside" aria-labelledby="quorum" sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <div>
        <Typography component="h2" variant="h3" id="quorum">
          {translate('attendance.verdict.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('attendance.verdict.basis', { day: locale.kernel.date(asOf) })}
        </Typography>
      </div>
      {quorum ? (
        <QuorumMeter
          headcount={headcount}
          base={sitting.base}
          reached={reachedOf(quorum)}
          countsVideo={countsVideo}
          unmarked={unmarked}
          finding={quorum}
        />
      ) : (
        <Typography variant="body2">{translate('attendance.verdict.noQuorumAsked')}</Typography>
      )}
      <FindingList findings={judged.findings.filter((finding) => finding !== quorum)} about="subject" />
    </Box>
  );
}
