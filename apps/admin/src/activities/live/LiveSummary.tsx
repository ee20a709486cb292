import { explain, type Finding } from '@deputy-work/rules';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { worstFirst } from '../../findings/index.ts';
import { useDomainLocale } from '../../i18n/use-domain-locale.ts';

interface LiveSummaryProps {
  readonly findings: readonly Finding[];
}

/** The findings in a sentence, which screen readers are told whenever it changes: how many of each outcome, and what to do next. */
export function LiveSummary({ findings }: LiveSummaryProps) {
  const translate = useTranslate();
  const locale = useDomainLocale();
  return (
    <Typography role="status" sx={{ fontWeight: 600 }}>
      {summary()}
    </Typography>
  );

  function summary(): string {
    const [worst] = findings;
    if (!worst) return translate('activities.live.nothing');
    if (worst.outcome === 'satisfied') return translate('activities.live.allHolds');
    const counts = worstFirst.flatMap((outcome) => {
      const count = findings.filter((finding) => finding.outcome === outcome).length;
      return count === 0
        ? []
        : [translate('activities.live.count', { name: locale.kernel.outcomes[outcome], count })];
    });
    const remedy = findings.map((finding) => explain(finding, locale).remedy).find(Boolean) ?? '';
    return translate('activities.live.summary', { counts: locale.kernel.list(counts), remedy });
  }
}
