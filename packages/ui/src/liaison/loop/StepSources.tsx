import type { Citation } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { CitationPopover } from '../../sources/CitationPopover.tsx';
import { useUi } from '../../ui-provider.tsx';

export interface StepSourcesProps {
  readonly basis: readonly Citation[];
}

/** The provisions behind a step, in a line, each once, though several steps rest on it; nothing where none asks for it. */
export function StepSources({ basis }: StepSourcesProps) {
  const { locale, words } = useUi();
  if (basis.length === 0) return null;
  const sources = new Map(basis.map((citation) => [locale.kernel.citation(citation), citation]));
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1.5,
        alignItems: 'baseline',
        color: 'text.secondary',
      }}
    >
      <span>{words.sources.title}</span>
      {[...sources].map(([key, citation]) => (
        <CitationPopover key={key} citation={citation} />
      ))}
    </Box>
  );
}
