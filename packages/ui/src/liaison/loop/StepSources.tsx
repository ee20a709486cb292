import type { Citation } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { CitationPopover } from '../../sources/CitationPopover.tsx';
import { useUi } from '../../ui-provider.tsx';

export interface StepSourcesProps {
  readonly basis: readonly Citation[];
}

/** The provisions behind a step, in a line; nothing where none asks for it. */
export function StepSources({ basis }: StepSourcesProps) {
  const { locale, words } = useUi();
  if (basis.length === 0) return null;
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
      {basis.map((citation) => (
        <CitationPopover key={locale.kernel.citation(citation)} citation={citation} />
      ))}
    </Box>
  );
}
