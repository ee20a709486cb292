import { Checkbox, FormControlLabel } from '@mui/material';
import { useUi } from '@deputy-work/ui';
import { isList } from '../at-path.ts';
import { codeLabel } from '../code-labels.ts';
import type { FieldOf } from '../field.ts';
import { useFact, useForm } from '../form.tsx';
import type { ControlProps } from './control-props.ts';
import { FieldGroup } from './FieldGroup.tsx';

interface ChecksControlProps extends ControlProps<FieldOf<'list'>> {
  readonly codes: readonly string[];
}

/** Any of a closed list, in the order of the list. */
export function ChecksControl({ codes, ...props }: ChecksControlProps) {
  const { locale } = useUi();
  const { topic } = useForm();
  const { value, change } = useFact(props.path);
  const chosen = isList(value) ? value : [];
  const toggle = (code: string) => change(codes.filter((each) => chosen.includes(each) !== (each === code)));
  return (
    <FieldGroup {...props}>
      {codes.map((code) => (
        <FormControlLabel
          key={code}
          label={codeLabel(topic, codes, code, locale)}
          slotProps={{ typography: { variant: 'body2' } }}
          control={<Checkbox size="small" checked={chosen.includes(code)} onChange={() => toggle(code)} />}
        />
      ))}
    </FieldGroup>
  );
}
