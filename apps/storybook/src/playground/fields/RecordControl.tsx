import { useUi } from '@deputy-work/ui';
import type { FieldOf } from '../field.ts';
import { useFact } from '../form.tsx';
import type { ControlProps, NestingProps } from './control-props.ts';
import { Group } from './Group.tsx';
import { RecordParts } from './RecordParts.tsx';

/** A record within a record. */
export function RecordControl({
  field,
  path,
  label,
  mayBeAbsent = false,
  Control,
}: ControlProps<FieldOf<'record'>> & NestingProps) {
  const { code } = useUi().locale.kernel;
  const { complaint, change } = useFact(path);
  return (
    <Group
      label={label}
      path={path}
      help={field.help?.[code]}
      complaint={complaint}
      onRemove={mayBeAbsent ? () => change(undefined) : undefined}
    >
      <RecordParts Control={Control} field={field} path={path} />
    </Group>
  );
}
