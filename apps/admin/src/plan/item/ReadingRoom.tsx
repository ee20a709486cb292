import { Box } from '@mui/material';
import type { ClassifiedSentence } from './gather-item.ts';
import { ItemText } from './ItemText.tsx';
import { SentencePanel } from './SentencePanel.tsx';

interface ReadingRoomProps {
  readonly sentences: readonly ClassifiedSentence[];
  readonly selected: ClassifiedSentence | undefined;
  /** The number in the address, if any. */
  readonly chosen: number | undefined;
}

/** The text of an item, and beside it what the selected sentence demands. */
export const ReadingRoom = ({ sentences, selected, chosen }: ReadingRoomProps) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 7fr) minmax(0, 6fr)' },
      gap: 2,
      alignItems: 'start',
    }}
  >
    <ItemText sentences={sentences} selected={selected?.sentence} />
    {selected && <SentencePanel {...selected} isChosen={selected.sentence === chosen} />}
  </Box>
);
