import type { Block } from '@deputy-work/loop';
import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { StepSources } from './StepSources.tsx';

export interface BlockReasonProps {
  readonly block: Block;
}

/** Why a step is blocked, what would open it, and by which provision. */
export function BlockReason({ block }: BlockReasonProps) {
  const { loopWords } = useUi();
  const opens = loopWords?.opens(block);
  return (
    <Box sx={{ typography: 'body2' }}>
      {loopWords && (
        <div>
          {loopWords.blocked(block)} {opens}
        </div>
      )}
      <StepSources basis={block.basis} />
    </Box>
  );
}
