import type { AttendanceCertificate } from '@deputy-work/meetings';
import { Box, Typography } from '@mui/material';
import { useId, useMemo } from 'react';
import { EmptyState } from '../../states/EmptyState.tsx';
import { useUi } from '../../ui-provider.tsx';
import { attendanceStates } from '../attendance/attendance-looks.ts';
import { columnsOf, groupLines } from './certificate-grid.ts';
import { certificateStyles } from './certificate-styles.ts';
import { CertificateGroups } from './CertificateGroups.tsx';
import { CertificateTotals } from './CertificateTotals.tsx';

export interface AttendanceCertificateViewProps {
  readonly certificate: AttendanceCertificate;
  /** What is certified: the session or meeting. */
  readonly title: string;
  /** The name of a deputy’s delegation; with more than one each has a table of its own, folded away on the screen. Names of people come from the provider. */
  readonly groupOf?: ((deputyId: string) => string | undefined) | undefined;
}

const inOne = () => undefined;

/** Attendance certificate (出席证明), for the screen and for paper: who was there in which half-day, and totals. */
export function AttendanceCertificateView({
  certificate,
  title,
  groupOf = inOne,
}: AttendanceCertificateViewProps) {
  const { locale, words } = useUi();
  const own = words.meetings.certificate;
  const id = useId();
  const { asOf, lines, totals } = certificate;
  const groups = useMemo(() => groupLines(certificate, groupOf), [certificate, groupOf]);
  const columns = useMemo(() => columnsOf(lines), [lines]);
  const states = useMemo(() => attendanceStates.filter((state) => totals[state] !== undefined), [totals]);
  const { date } = locale.kernel;
  const [first, last] = [columns[0], columns.at(-1)];
  return (
    <Box component="section" aria-labelledby={id} sx={certificateStyles}>
      <div>
        <Typography component="h2" variant="h2" id={id}>
          {title}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, typography: 'body2' }}>
          {first && last && (
            <span>
              {first.on === last.on ? date(first.on) : words.sources.between(date(first.on), date(last.on))}
            </span>
          )}
          <span>{own.halfDays(columns.length)}</span>
          <span>{own.people(lines.length)}</span>
          <span>{own.asOf(date(asOf))}</span>
        </Box>
      </div>
      {lines.length === 0 ? (
        <EmptyState title={own.nobody} />
      ) : (
        <>
          <CertificateTotals states={states} totals={totals} />
          <CertificateGroups title={`${title} ${own.asOf(date(asOf))}`} groups={groups} states={states} />
        </>
      )}
    </Box>
  );
}
