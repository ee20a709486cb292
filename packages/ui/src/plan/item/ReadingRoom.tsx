import type { PlanVocabulary } from '@deputy-work/work-plan';
import { Box } from '@mui/material';
import { findSentence, type ClassifiedSentence } from '../derive/gather-item.ts';
import { ItemText } from './ItemText.tsx';
import { SentencePanel } from './SentencePanel.tsx';

interface ReadingRoomProps {
  readonly sentences: readonly ClassifiedSentence[];
  readonly vocabulary: PlanVocabulary;
  /** The number of the sentence that somebody chose, if any. */
  readonly chosen: number | undefined;
}

/** The text of an item, which stays in view, and beside it what the selected sentence demands. */
export function ReadingRoom({ sentences, vocabulary, chosen }: ReadingRoomProps) {
  const selected = findSentence(sentences, chosen);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 7fr) minmax(0, 6fr)' },
        gap: 2,
        alignItems: 'start',
      }}
    >
      <Box sx={{ position: { md: 'sticky' }, top: 64 }}>
        <ItemText sentences={sentences} selected={selected?.sentence} />
      </Box>
      {selected && (
        <SentencePanel sentence={selected} vocabulary={vocabulary} isChosen={selected.sentence === chosen} />
      )}
    </Box>
  );
}
