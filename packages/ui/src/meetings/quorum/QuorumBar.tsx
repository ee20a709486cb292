import type { ShareReached } from '@deputy-work/meetings';
import { useUi } from '../../ui-provider.tsx';
import { ThresholdBar } from '../ThresholdBar.tsx';

export interface QuorumBarProps {
  readonly reached: ShareReached;
  readonly inPerson: number;
  /** Those by video who count. */
  readonly byVideo: number;
}

/** Those who count, in person and by video, of all, with a line where the quorum lies. */
export function QuorumBar({ reached: { whole, needed, reached }, inPerson, byVideo }: QuorumBarProps) {
  const words = useUi().words.meetings.quorum;
  const color = reached ? 'success.main' : 'warning.main';
  return (
    <ThresholdBar
      segments={[
        { key: 'in-person', size: inPerson, look: { bgcolor: color } },
        { key: 'by-video', size: byVideo, look: { color, ...striped } },
      ]}
      whole={whole}
      threshold={needed}
      label={words.neededAt(needed)}
    />
  );
}

const striped = {
  backgroundImage: 'repeating-linear-gradient(135deg, currentColor 0 3px, transparent 3px 6px)',
} as const;
