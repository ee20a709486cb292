import { Box } from '@mui/material';
import { useUi } from '../ui-provider.tsx';

export interface PlanTitleProps {
  readonly chinese: string;
  readonly english: string | undefined;
}

/** A heading of the plan: as printed for readers of Chinese, and translated with the original below for others. */
export function PlanTitle({ chinese, english }: PlanTitleProps) {
  if (useUi().words.code === 'zh-CN' || english === undefined) return <span lang="zh-CN">{chinese}</span>;
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
