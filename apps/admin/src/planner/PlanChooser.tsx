import { Box, Button, MenuItem, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { planSources, type PlanSource } from './plans-in-hand.ts';

interface PlanChooserProps {
  readonly plans: readonly { readonly source: PlanSource }[];
  readonly shown: { readonly source: PlanSource };
  readonly comparedWith: PlanSource | undefined;
  readonly onShow: (source: PlanSource) => void;
  readonly onCompare: (source: PlanSource | undefined) => void;
  readonly onKeep: () => void;
}

/** Chooses which plan is shown, and with which it is compared. A plan can be set aside, to be compared with what comes of other pins. */
export function PlanChooser({ plans, shown, comparedWith, onShow, onCompare, onKeep }: PlanChooserProps) {
  const translate = useTranslate();
  const labelOf = (source: PlanSource) => translate(`planner.plans.${source}`);
  const others = plans.filter(({ source }) => source !== shown.source);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={translate('planner.plans.show')}
        value={shown.source}
        onChange={(_, source: PlanSource | null) => {
          if (source) onShow(source);
        }}
      >
        {plans.map(({ source }) => (
          <ToggleButton key={source} value={source}>
            {labelOf(source)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {others.length > 0 && (
        <TextField
          select
          size="small"
          variant="outlined"
          label={translate('planner.plans.compare')}
          value={comparedWith ?? ''}
          onChange={({ target }) => onCompare(planSources.find((source) => source === target.value))}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          sx={{ width: 184 }}
        >
          <MenuItem value="">{translate('planner.plans.compareNothing')}</MenuItem>
          {others.map(({ source }) => (
            <MenuItem key={source} value={source}>
              {labelOf(source)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {shown.source !== 'kept' && <Button onClick={onKeep}>{translate('planner.plans.keep')}</Button>}
    </Box>
  );
}
