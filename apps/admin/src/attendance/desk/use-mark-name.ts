import { useUi } from '@deputy-work/ui';
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { MarkCode } from '../sheet/mark-code.ts';

/** What a mark is called. */
export function useMarkName(): (code: MarkCode) => string {
  const translate = useTranslate();
  const { locale } = useUi();
  return useCallback(
    (code) => {
      if (code === 'by-video') return translate('attendance.marks.byVideo');
      if (code === 'not-marked') return translate('attendance.marks.notMarked');
      return locale.names[code] ?? code;
    },
    [translate, locale],
  );
}
