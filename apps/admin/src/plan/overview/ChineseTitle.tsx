import { Box } from '@mui/material';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';

interface ChineseTitleProps {
  readonly chinese: string;
  readonly english: string | undefined;
}

/** A heading of the plan: as printed for readers of Chinese, and translated with the original below for others. */
export function ChineseTitle({ chinese, english }: ChineseTitleProps) {
  if (useLocaleCode() === 'zh-CN' || english === undefined) return <span lang="zh-CN">{chinese}</span>;
  return (
    <>
      {english}
      <Box
        component="span"
        lang="zh-CN"
        sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}
      >
        {chinese}
      </Box>
    </>
  );
}
