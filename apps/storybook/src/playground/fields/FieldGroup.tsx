import { useUi } from '@deputy-work/ui';
import type { ReactNode } from 'react';
import { useFact } from '../form.tsx';
import type { ControlProps } from './control-props.ts';
import { Group } from './Group.tsx';

interface FieldGroupProps extends ControlProps {
  /** What is wrong inside, where no control of its own says so. */
  readonly complaintInside?: string | undefined;
  readonly children: ReactNode;
}

/** The controls of a fact made of several parts, under its name; where it may be absent, with a button that takes it away. */
export function FieldGroup({
  field,
  path,
  label,
  mayBeAbsent = false,
  complaintInside,
  children,
}: FieldGroupProps) {
  const { code } = useUi().locale.kernel;
  const { complaint = complaintInside, change } = useFact(path);
  return (
    <Group
      label={label}
      path={path}
      help={field.help?.[code]}
      complaint={complaint}
      onRemove={mayBeAbsent ? () => change(undefined) : undefined}
    >
      {children}
    </Group>
  );
}
