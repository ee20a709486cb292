import type { FieldOf } from '../field.ts';
import type { ControlProps, NestingProps } from './control-props.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { RecordParts } from './RecordParts.tsx';

/** A record within a record. */
export const RecordControl = ({ Control, ...props }: ControlProps<FieldOf<'record'>> & NestingProps) => (
  <FieldGroup {...props}>
    <RecordParts Control={Control} field={props.field} path={props.path} />
  </FieldGroup>
);
