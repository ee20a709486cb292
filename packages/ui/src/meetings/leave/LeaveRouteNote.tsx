import type { LeaveAuthority } from '@deputy-work/meetings';
import type { Citation } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { UnknownIcon } from '../../icons.tsx';
import { Sources } from '../../sources/Sources.tsx';
import { useUi } from '../../ui-provider.tsx';

export interface LeaveRouteNoteProps {
  /** Any of whom may be asked; absent where no rule names one. */
  readonly addressees: readonly LeaveAuthority[] | undefined;
  /** Any of whom may approve; absent where no rule names one. */
  readonly approvers: readonly LeaveAuthority[] | undefined;
  readonly basis: readonly Citation[];
}

/** Route of a leave (请假途径): who may be asked here, who may approve, and by which rule; or that no rule says. */
export function LeaveRouteNote({ addressees, approvers, basis }: LeaveRouteNoteProps) {
  const { leave: words } = useUi().words.meetings;
  return (
    <Box role="group" aria-label={words.label} sx={{ display: 'grid', gap: 1 }}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2 }}>
        <dt>{words.addressees}</dt>
        <Authorities of={addressees} otherwise={words.noAddressee} />
        <dt>{words.approvers}</dt>
        <Authorities of={approvers} otherwise={words.noApprover} />
      </Box>
      {basis.length > 0 && <Sources basis={basis} />}
    </Box>
  );
}

interface AuthoritiesProps {
  readonly of: readonly LeaveAuthority[] | undefined;
  readonly otherwise: string;
}

function Authorities({ of, otherwise }: AuthoritiesProps) {
  const { locale, words } = useUi();
  return (
    <Box component="dd" sx={{ m: 0 }}>
      {of === undefined || of.length === 0 ? (
        <Typography component="span" sx={{ display: 'inline-flex', gap: 0.5, color: 'info.main' }}>
          <UnknownIcon fontSize="small" aria-hidden sx={{ mt: 0.4 }} />
          {otherwise}
        </Typography>
      ) : (
        <strong>{words.meetings.leave.anyOf(of.map((code) => locale.names[code] ?? code))}</strong>
      )}
    </Box>
  );
}
