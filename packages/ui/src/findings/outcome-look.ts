import type { Outcome } from '@deputy-work/rules';
import type { SvgIcon } from '@mui/material';
import { FailsIcon, HoldsIcon, NotAskedIcon, OpenIcon, UnknownIcon } from '../icons.tsx';

/** How an outcome looks. Colour is never alone: an icon of its own shape and the word stand beside it. */
export interface OutcomeLook {
  readonly Icon: typeof SvgIcon;
  /** A colour of the theme’s palette, legible as text. */
  readonly color: string;
}

/** The looks of the five outcomes. */
export const outcomeLook: Readonly<Record<Outcome, OutcomeLook>> = {
  satisfied: { Icon: HoldsIcon, color: 'success.main' },
  violated: { Icon: FailsIcon, color: 'error.main' },
  pending: { Icon: OpenIcon, color: 'warning.main' },
  undetermined: { Icon: UnknownIcon, color: 'info.main' },
  'not-applicable': { Icon: NotAskedIcon, color: 'text.secondary' },
};
