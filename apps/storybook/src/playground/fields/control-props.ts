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
