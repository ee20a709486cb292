import type { Source } from '@deputy-work/congress';
import { CitationView, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';

interface TermSourceProps {
  readonly source: Source;
}

/** Where a word comes from: a provision, or a note where no article says it. */
export function TermSource({ source }: TermSourceProps) {
  const { code } = useUi().locale.kernel;
  if ('instrument' in source) return <CitationView citation={source} withDetails />;
  return <Typography variant="body2">{source.note[code]}</Typography>;
}
