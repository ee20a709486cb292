import type { Rule } from '@deputy-work/rules';
import { CitationView, useUi } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { Section } from '../desk/Page.tsx';
import { useWords } from '../desk/words.ts';
import { rulesWords } from './words.ts';

/** All sources of a rule over time, with their words, and each word in its sentence on demand. */
export function RuleSources({ rule: { basis } }: { readonly rule: Rule }) {
  const words = useWords(rulesWords);
  const { locale } = useUi();
  return (
    <Section title={words.sources}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {basis.map((citation) => (
          <li key={locale.kernel.citation(citation)}>
            <CitationView citation={citation} withDetails />
          </li>
        ))}
      </Box>
    </Section>
  );
}
