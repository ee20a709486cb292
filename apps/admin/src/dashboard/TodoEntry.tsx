import { useUi } from '@deputy-work/ui';
import { explain, type Finding } from '@deputy-work/rules';
import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { subjectHref } from '../data/hrefs.ts';
import type { NameOf } from '../data/use-names.ts';

interface TodoEntryProps {
  readonly finding: Finding;
  readonly nameOf: NameOf;
  /** What stands in front: the outcome, the days left. */
  readonly mark: ReactNode;
}

/** One thing to do: the subject as a link to where it is mended, what the rule asks, and the remedy. */
export function TodoEntry({ finding, nameOf, mark }: TodoEntryProps) {
  const { locale } = useUi();
  const { remedy } = explain(finding, locale, { nameOf });
  const subject = nameOf(finding.subject.id);
  const href = subjectHref(finding.subject);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '9rem minmax(0, 1fr)' },
        columnGap: 2,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box>{mark}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {href === undefined ? subject : <Link href={href}>{subject}</Link>}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {locale.rules[finding.ruleId]?.title ?? finding.ruleId}
        </Typography>
        {remedy !== undefined && <Typography variant="body2">{remedy}</Typography>}
      </Box>
    </Box>
  );
}
