import { Box, Button } from '@mui/material';
import { useUi } from '@deputy-work/ui';
import { useWords } from '../../desk/words.ts';
import { isList, isPlainRecord } from '../at-path.ts';
import { blankOf } from '../blank-of.ts';
import type { FieldOf } from '../field.ts';
import { useFact } from '../form.tsx';
import { playgroundWords } from '../words.ts';
import type { ControlProps, NestingProps } from './control-props.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { Group } from './Group.tsx';
import { RecordParts } from './RecordParts.tsx';

/** What tells one record from the next: its id or its name. */
function nameOf(record: unknown): string {
  if (!isPlainRecord(record)) return '';
  const { id, name } = record;
  return typeof id === 'string' ? id : typeof name === 'string' ? name : '';
}

/** A list of records, one below the other, with buttons to take one away and to add another. */
export function RecordsControl({ Control, ...props }: ControlProps<FieldOf<'list'>> & NestingProps) {
  const { field, path, label } = props;
  const { code } = useUi().locale.kernel;
  const words = useWords(playgroundWords);
  const { value, change } = useFact(path);
  const entries = isList(value) ? value : [];
  const each = field.of.label?.[code] ?? label;
  return (
    <FieldGroup {...props}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        {entries.map((entry, index) => (
          <Entry
            key={index}
            Control={Control}
            field={field.of}
            path={[...path, index]}
            label={words.nth(each, index + 1, nameOf(entry))}
          />
        ))}
        <Button size="small" onClick={() => change([...entries, blankOf(field.of)])}>
          {words.add(each)}
        </Button>
      </Box>
    </FieldGroup>
  );
}

function Entry({ Control, ...props }: ControlProps & NestingProps) {
  const { complaint, change } = useFact(props.path);
  return (
    <Box sx={{ width: '100%' }}>
      <Group label={props.label} path={props.path} complaint={complaint} onRemove={() => change(undefined)}>
        {props.field.kind === 'record' ? (
          <RecordParts Control={Control} field={props.field} path={props.path} />
        ) : (
          <Control {...props} />
        )}
      </Group>
    </Box>
  );
}
