import HoldsIcon from '@mui/icons-material/CheckCircleOutlined';
import FailsIcon from '@mui/icons-material/HighlightOff';
import UnknownIcon from '@mui/icons-material/HelpOutlineOutlined';
import OpenIcon from '@mui/icons-material/ScheduleOutlined';
import NotAskedIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Outcome } from '@deputy-work/rules';

/** How an outcome looks. Colour is never alone: an icon of its own shape and the word stand beside it. */
export interface OutcomeLook {
  readonly Icon: SvgIconComponent;
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
