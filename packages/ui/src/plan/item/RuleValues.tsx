import type { Overlay, Parameter } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { showParameterValue } from '../../parameters/show-parameter-value.ts';
import { valuesInForce } from '../../parameters/values-in-force.ts';
import { useUi } from '../../ui-provider.tsx';

export interface RuleValuesProps {
  readonly parameters: readonly Parameter[];
  /** Where values of places are to be shown as well. */
  readonly overlays?: readonly Overlay[];
}

/** The parameters of a rule with their values on the day of asking: the nation’s, and those of places. */
export function RuleValues({ parameters, overlays = [] }: RuleValuesProps) {
  const { locale, words, asOf } = useUi();
  if (parameters.length === 0) return null;
  const values = parameters.flatMap((parameter) => valuesInForce(parameter, asOf, overlays));
  return (
    <Box component="section">
      <Typography component="h4" variant="caption" color="text.secondary">
        {words.plan.rules.values(locale.kernel.date(asOf))}
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
