import { Box, Button, Typography } from '@mui/material';
import { useWords } from '../../desk/words.ts';
import { blankOf } from '../blank-of.ts';
import { useFact } from '../form.tsx';
import { playgroundWords } from '../words.ts';
import { AlternativesControl } from './AlternativesControl.tsx';
import { ChecksControl } from './ChecksControl.tsx';
import type { ControlProps } from './control-props.ts';
import { InputControl } from './InputControl.tsx';
import { KeyCode } from './Labelled.tsx';
import { RecordControl } from './RecordControl.tsx';
import { RecordsControl } from './RecordsControl.tsx';
import { SelectControl } from './SelectControl.tsx';
import { WordsControl } from './WordsControl.tsx';

/** The control of a fact, by the kind of value that it has. */
export function FieldControl(props: ControlProps) {
  const { field, ...rest } = props;
  const { value } = useFact(props.path);
  switch (field.kind) {
    case 'text':
    case 'number':
    case 'date':
      return <InputControl {...rest} field={field} />;
    case 'yes-no':
    case 'choice':
      return <SelectControl {...rest} field={field} />;
    case 'list':
    case 'record':
    case 'alternatives':
      return value === undefined ? <AbsentControl {...props} /> : <PresentControl {...props} />;
    case 'constant':
      return null;
    case 'unsupported':
      return <UnsupportedControl {...props} />;
  }
}

/** A fact made of several parts, which is there. */
function PresentControl({ field, ...rest }: ControlProps) {
  if (field.kind === 'record') return <RecordControl {...rest} field={field} Control={FieldControl} />;
  if (field.kind === 'alternatives')
    return <AlternativesControl {...rest} field={field} Control={FieldControl} />;
  if (field.kind !== 'list') return null;
  if (field.of.kind === 'text') return <WordsControl {...rest} field={field} />;
  if (field.of.kind === 'choice') return <ChecksControl {...rest} field={field} codes={field.of.codes} />;
  return <RecordsControl {...rest} field={field} Control={FieldControl} />;
}

/** A fact made of several parts, which is not on record, and a button to fill it in. */
function AbsentControl({ field, path, label }: ControlProps) {
  const words = useWords(playgroundWords);
  const { change } = useFact(path);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2">
        {label} <KeyCode path={path} />
      </Typography>
      <Button size="small" variant="outlined" color="inherit" onClick={() => change(blankOf(field))}>
        {words.fillIn(label)}
      </Button>
    </Box>
  );
}

/** A fact of a kind that no control is made for: it is shown as it stands. */
function UnsupportedControl({ path, label }: ControlProps) {
  const words = useWords(playgroundWords);
  const { value } = useFact(path);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2">
        {label} <KeyCode path={path} />
      </Typography>
      <code>{JSON.stringify(value)}</code>
      <Typography variant="caption" color="text.secondary" component="p">
        {words.unsupported}
      </Typography>
    </Box>
  );
}
