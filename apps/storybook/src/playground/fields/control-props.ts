import type { ComponentType } from 'react';
import type { Path } from '../at-path.ts';
import type { Field } from '../field.ts';

/** What every control is given. */
export interface ControlProps<F extends Field = Field> {
  readonly field: F;
  readonly path: Path;
  /** What people call the value. */
  readonly label: string;
  readonly mayBeAbsent?: boolean;
}

/** What a control of something made of parts is given besides: the control for each part, whatever it is. */
export interface NestingProps {
  readonly Control: ComponentType<ControlProps>;
}
