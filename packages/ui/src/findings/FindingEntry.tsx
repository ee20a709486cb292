import { explain, type Finding } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Linked } from '../Linked.tsx';
import { useUi } from '../ui-provider.tsx';
import { ForceLabel } from './ForceLabel.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';

export interface FindingEntryProps {
  readonly finding: Finding;
  /** What stands in front instead of the outcome and its force: the days left. */
  readonly mark?: ReactNode;
  /** Leave what the rule asks out where a heading says it of several. */
  readonly hideRule?: boolean;
}

/** A finding as a thing to do: the subject as a link to where it is mended, what the rule asks, and the remedy. */
export function FindingEntry({ finding, mark, hideRule = false }: FindingEntryProps) {
  const { locale, nameOf, links } = useUi();
  const { remedy } = explain(finding, locale, { nameOf });
  const subject = nameOf(finding.subject.id);
  const href = links.subject?.(finding.subject);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '9rem minmax(0, 1fr)' },
        columnGap: 2,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexDirection: { xs: 'row', sm: 'column' },
          alignItems: { xs: 'center', sm: 'flex-start' },
          flexWrap: 'wrap',
          columnGap: 1,
        }}
      >
        {mark ?? (
          <>
            <OutcomeMark outcome={finding.outcome} />
            {finding.force && <ForceLabel force={finding.force} />}
          </>
        )}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          <Linked href={href}>{subject}</Linked>
        </Typography>
        {!hideRule && (
          <Typography variant="body2" color="text.secondary">
            {locale.rules[finding.ruleId]?.title ?? finding.ruleId}
          </Typography>
        )}
        {remedy !== undefined && <Typography variant="body2">{remedy}</Typography>}
      </Box>
    </Box>
  );
}
