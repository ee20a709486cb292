import type { Finding } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { downloadCSV, useTranslate } from 'react-admin';
import { columns, toRows } from './findings-table.ts';
import type { ShownFinding } from './shown-finding.ts';
import { toCsv } from './to-csv.ts';

interface ExportButtonProps {
  /** Those of all pages. */
  readonly findings: readonly Finding[];
  readonly show: (finding: Finding) => ShownFinding;
}

/** Saves the listed findings as a table for Excel in the language of the screen. */
export function ExportButton({ findings, show }: ExportButtonProps) {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const save = () => {
    const headings = columns.map((column) => translate(`compliance.columns.${column}`));
    downloadCSV(
      toCsv([headings, ...toRows(findings.map(show), locale)]),
      `${translate('compliance.title')}-${asOf}`,
    );
  };
  return (
    <Button onClick={save} startIcon={<DownloadIcon />} variant="outlined">
      {translate('compliance.list.export')}
    </Button>
  );
}
