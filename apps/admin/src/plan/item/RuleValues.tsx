import type { Parameter } from '@deputy-work/rules';
import { showParameterValue, useUi, valuesInForce } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useOverlays } from '../use-overlays.ts';

/** The parameters of a rule with their values on the day of asking: the nation's, and those of places. */
export function RuleValues({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { data: overlays = [] } = useOverlays();
  if (parameters.length === 0) return null;
  const values = parameters.flatMap((parameter) => valuesInForce(parameter, asOf, overlays));
  return (
    <Box component="section">
      <Typography component="h4" variant="caption" color="text.secondary">
        {translate('plan.rules.values', { date: locale.kernel.date(asOf) })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
        {values.map((value) => (
          <li key={`${value.parameter.id} ${'jurisdiction' in value ? value.jurisdiction : ''}`}>
            {showParameterValue(value, locale)}
          </li>
        ))}
      </Box>
    </Box>
  );
}
