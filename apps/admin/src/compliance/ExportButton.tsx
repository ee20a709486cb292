import { useUi } from '@deputy-work/ui';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { downloadCSV, useTranslate } from 'react-admin';
import { columns, toRows } from './findings-table.ts';
import type { ShownFinding } from './shown-finding.ts';
import { toCsv } from './to-csv.ts';

/** Saves the shown findings, those of all pages, as a table for Excel in the language of the screen. */
export function ExportButton({ shown }: { readonly shown: readonly ShownFinding[] }) {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const save = () => {
    const headings = columns.map((column) => translate(`compliance.columns.${column}`));
    downloadCSV(toCsv([headings, ...toRows(shown, locale)]), `${translate('compliance.title')}-${asOf}`);
  };
  return (
    <Button onClick={save} startIcon={<DownloadIcon />} variant="outlined">
      {translate('compliance.list.export')}
    </Button>
  );
}
