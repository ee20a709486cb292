import type { Finding } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { FindingList, useUi } from '@deputy-work/ui';
import type { ComplianceFilter } from './compliance-filter.ts';
import { ExportButton } from './ExportButton.tsx';
import { FindingPages } from './FindingPages.tsx';
import { NoFindings } from './NoFindings.tsx';
import { pageOf } from '../data/page-of.ts';
import { pickFindings, toShown } from './shown-finding.ts';

const perPage = 10;

interface ListedFindingsProps {
  readonly findings: readonly Finding[];
  readonly filter: ComplianceFilter;
}

/** The findings that the filter asks for, page by page, with all they rest on. */
export function ListedFindings({ findings, filter }: ListedFindingsProps) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const heading = useRef<HTMLHeadingElement>(null);
  const show = useCallback((finding: Finding) => toShown(finding, locale, nameOf), [locale, nameOf]);
  const { rule, outcome, text } = filter;
  const picked = useMemo(
    () => pickFindings(findings, { rule, outcome, text }, show),
    [findings, rule, outcome, text, show],
  );
  const { rows, page, pages } = pageOf(picked, filter.page ?? 1, perPage);
  return (
    <Box component="section" aria-labelledby="findings" sx={{ my: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1, mb: 1.5 }}>
        <Typography
          component="h2"
          variant="h2"
          id="findings"
          ref={heading}
          tabIndex={-1}
          sx={{ scrollMarginTop: 80 }}
        >
          <span aria-live="polite">{translate('compliance.list.title', { smart_count: picked.length })}</span>
        </Typography>
        {picked.length > 0 && <ExportButton findings={picked} show={show} />}
      </Box>
      {picked.length === 0 && <NoFindings filter={filter} />}
      <FindingList findings={rows} />
      {pages > 1 && (
        <FindingPages filter={filter} page={page} pages={pages} onTurn={() => heading.current?.focus()} />
      )}
    </Box>
  );
}
