import type { PlannedInvitation } from '@deputy-work/meetings/planners';
import { Box, Button, Chip, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { useSittingInNames } from './use-sitting-in-names.ts';

export interface PlannedInvitationLineProps {
  readonly invitation: PlannedInvitation;
  readonly isPinned: boolean;
  /** Pins the invitation, or unpins it. Without it there is no button. */
  readonly onToggle?: (() => void) | undefined;
}

/** One deputy whom the plan invites, why, and a button that keeps it so. */
export function PlannedInvitationLine({ invitation, isPinned, onToggle }: PlannedInvitationLineProps) {
  const { locale, words } = useUi();
  const { plan, planned } = words.sittingIn;
  const names = useSittingInNames();
  const name = names.deputy(invitation.deputyId);
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'start', py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Box>{' '}
        {isPinned && (
          <Chip size="small" color="primary" variant="outlined" label={planned.pinned} sx={{ mr: 0.5 }} />
        )}
        <Typography component="span" variant="body2" color="text.secondary">
          {invitation.reasons
            .map((reason) => plan.reason(reason, names))
            .join(locale.kernel.code === 'en' ? ' ' : '')}
        </Typography>
      </Box>
      {onToggle && (
        <Button
          size="small"
          aria-label={isPinned ? planned.unpin(name) : planned.pin(name)}
          onClick={onToggle}
          sx={{ flexShrink: 0, minWidth: 0 }}
        >
          {isPinned ? planned.unpinWord : planned.pinWord}
        </Button>
      )}
    </Box>
  );
}
