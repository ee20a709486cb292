import { explain, type Finding, type Locale } from '@deputy-work/rules';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { worstFirst, useUi } from '@deputy-work/ui';
import { useJudgedDraft } from './draft-findings.tsx';

type Translate = ReturnType<typeof useTranslate>;

/** The findings in a sentence, which screen readers are told whenever it changes: how many of each outcome, and what to do next. */
export function LiveSummary() {
  const translate = useTranslate();
  const { locale } = useUi();
  const { judged } = useJudgedDraft();
  return (
    <Typography role="status" variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
      {judged ? summaryOf(judged.findings, locale, translate) : translate('activities.live.noKind')}
    </Typography>
  );
}

function summaryOf(findings: readonly Finding[], locale: Locale, translate: Translate): string {
  const [worst] = findings;
  if (!worst) return translate('activities.live.nothing');
  if (worst.outcome === 'satisfied') return translate('activities.live.allHolds');
  const counts = worstFirst.flatMap((outcome) => {
    const count = findings.filter((finding) => finding.outcome === outcome).length;
    const name = locale.kernel.outcomes[outcome];
    return count === 0 ? [] : [translate('activities.live.count', { name, count })];
  });
  const remedy = findings.map((finding) => explain(finding, locale).remedy).find(Boolean) ?? '';
  return translate('activities.live.summary', { counts: locale.kernel.list(counts), remedy });
}
