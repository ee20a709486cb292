import { useUi } from '@deputy-work/ui';
import { Box, Checkbox, Chip, FormControlLabel, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CountField } from './CountField.tsx';
import type { MemberRow } from './member-rows.ts';

interface MemberLineProps {
  readonly row: MemberRow;
  /** What the office has chosen for this member. */
  readonly capacity: number | undefined;
  readonly usualCapacity: number;
  readonly onCapacity: (capacity: number | undefined) => void;
  readonly onLeaving: () => void;
}

/** One member: who the deputies are today, how many there are to be, and whether the member is about to leave. */
export function MemberLine({ row, capacity, usualCapacity, onCapacity, onLeaving }: MemberLineProps) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const { id, deputyIds, minimum, isChairperson, isLeaving } = row;
  const member = nameOf(id);
  const isBelow = deputyIds.length < minimum;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', md: '13em minmax(0, 1fr) 7em auto' },
        gap: 1,
        alignItems: 'center',
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          gridColumn: { xs: '1 / -1', md: 'auto' },
          minWidth: 0,
        }}
      >
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {member}
        </Typography>
        {isChairperson && (
          <Chip size="small" variant="outlined" label={translate('pairing.members.chairperson')} />
        )}
      </Box>
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, minWidth: 0 }}>
        <Typography variant="body2">
          {deputyIds.length === 0
            ? translate('pairing.members.noDeputies')
            : translate('pairing.members.deputies', {
                smart_count: deputyIds.length,
                names: locale.kernel.list(deputyIds.map(nameOf)),
              })}
        </Typography>
        {minimum > 0 && (
          <Typography variant="body2" color={isBelow ? 'error' : 'text.secondary'}>
            {translate(isBelow ? 'pairing.members.below' : 'pairing.members.minimum', {
              minimum,
              missing: minimum - deputyIds.length,
            })}
          </Typography>
        )}
      </Box>
      <CountField
        label={translate('pairing.members.capacity')}
        name={translate('pairing.members.capacityOf', { member })}
        value={capacity}
        placeholder={String(Math.max(minimum, usualCapacity))}
        onChange={onCapacity}
      />
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={isLeaving}
            onChange={onLeaving}
            slotProps={{ input: { 'aria-label': translate('pairing.members.leavingOf', { member }) } }}
          />
        }
        label={translate('pairing.members.leaving')}
        sx={{ mr: 0, whiteSpace: 'nowrap' }}
      />
    </Box>
  );
}
