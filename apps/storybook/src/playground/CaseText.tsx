import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../desk/words.ts';
import { copyText } from '../remark/copy-text.ts';
import { caseYaml } from './case-yaml.ts';
import { Folded } from './Folded.tsx';
import type { Playground } from './use-playground.ts';
import { playgroundWords } from './words.ts';

/** The facts of the playground as the text of a case, to hand in as a new one. */
export function CaseText({ playground }: { readonly playground: Playground }) {
  const words = useWords(playgroundWords);
  return <Folded summary={words.yaml}>{() => <OpenCaseText playground={playground} />}</Folded>;
}

function OpenCaseText({ playground: { rule, withoutHypotheses } }: { readonly playground: Playground }) {
  const words = useWords(playgroundWords);
  const [answer, setAnswer] = useState<string>();
  const trial = withoutHypotheses();
  if (!trial) return <Typography variant="body2">{words.held}</Typography>;
  const text = caseYaml(rule, trial, { title: words.yamlTitle, basis: words.yamlBasis });
  const copy = async () => setAnswer((await copyText(text)) ? words.copied : words.notCopied);
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
      <Typography variant="body2">{words.yamlLead}</Typography>
      <Box
        component="pre"
        role="region"
        aria-label={words.yamlText}
        tabIndex={0}
        sx={{
          m: 0,
          p: 1.5,
          maxHeight: '24rem',
          overflow: 'auto',
          bgcolor: 'action.hover',
          borderRadius: 1,
          typography: 'body2',
          fontFamily: 'monospace',
        }}
      >
        {text}
      </Box>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', minHeight: 36 }}>
        <Button size="small" variant="outlined" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Typography role="status" variant="body2">
          {answer}
        </Typography>
      </Box>
    </Box>
  );
}
