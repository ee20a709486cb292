import { EmptyState, FindingCard, UiProvider, useUi, visuallyHidden } from '@deputy-work/ui';
import { Box, Chip, Typography } from '@mui/material';
import { useWords } from '../desk/words.ts';
import { isHypothetical, sayVerdict, type Trial } from './trial.ts';
import type { Playground } from './use-playground.ts';
import { hypotheticalLocale } from './what-if.ts';
import { verdictHeight } from './verdict-height.ts';
import { playgroundWords } from './words.ts';

interface VerdictProps {
  readonly playground: Playground;
  /** How many entries are not as they should be. */
  readonly wrong: number;
}

/** What came of it. The box keeps its size and its place while one turns things below it; under a hypothesis its frame is dashed and says so. */
export function Verdict({ playground: { held, tried }, wrong }: VerdictProps) {
  const words = useWords(playgroundWords);
  const ui = useUi();
  if (!held) return null;
  const isSupposed = isHypothetical(held);
  return (
    <Box
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 1,
        bgcolor: 'background.default',
        py: 1,
        display: 'grid',
        gap: 0.5,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', minHeight: 28 }}>
        <Typography component="h3" variant="h3">
          {words.verdict}
        </Typography>
        {isSupposed && <Chip size="small" variant="outlined" color="warning" label={words.hypothesis} />}
        {!tried.valid && <Chip size="small" variant="outlined" color="error" label={words.wrong(wrong)} />}
      </Box>
      <Box
        role="region"
        aria-label={words.verdict}
        tabIndex={0}
        sx={{
          height: verdictHeight,
          overflowY: 'auto',
          borderRadius: 1,
          border: isSupposed ? '2px dashed' : '2px solid',
          borderColor: isSupposed ? 'warning.main' : 'divider',
          bgcolor: 'background.paper',
          '@media print': { height: 'auto' },
        }}
      >
        {(isSupposed || !tried.valid) && (
          <Typography variant="body2" sx={{ px: 2, pt: 1 }} color={tried.valid ? 'warning' : 'error'}>
            {tried.valid ? words.hypothetical : words.held}
          </Typography>
        )}
        <Findings held={held} />
      </Box>
      <Box role="status" sx={visuallyHidden}>
        {words.verdict} {isSupposed && words.hypothesis} {sayVerdict(held, ui.locale, ui.nameOf)}
      </Box>
    </Box>
  );
}

function Findings({ held: { findings, hypotheses, asOf } }: { readonly held: Trial }) {
  const words = useWords(playgroundWords);
  const ui = useUi();
  if (findings.length === 0) return <EmptyState title={words.noSubjects}>{words.noSubjectsHint}</EmptyState>;
  const locale = hypotheticalLocale(ui.locale, hypotheses, words.hypotheticalValue);
  return (
    <UiProvider {...ui} locale={locale} asOf={asOf}>
      <Box
        sx={{
          '& > article': { border: 0, bgcolor: 'transparent' },
          '& > article + article': { borderTop: 1, borderColor: 'divider' },
        }}
      >
        {findings.map((finding, index) => (
          // Two records may have the same id for a while.
          <FindingCard key={`${index} ${finding.subject.id}`} finding={finding} />
        ))}
      </Box>
    </UiProvider>
  );
}
