import { useUi } from '@deputy-work/ui';
import { outline } from '@deputy-work/plan-2022';
import { bodies } from '@deputy-work/plan-2022/classification';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { LocaleCode } from '@deputy-work/rules';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';

const meetingIn = (locale: LocaleCode, printed: string) =>
  bodies.find(({ printedAs }) => printedAs.some((name) => name === printed))?.name[locale] ?? printed;

/** When and by which meetings the plan was adopted; in English also that its text is Chinese. */
export function PlanHeader() {
  const translate = useTranslate();
  const { kernel } = useUi().locale;
  const locale = useLocaleCode();
  return (
    <Box sx={{ color: 'text.secondary', typography: 'body2', mb: 2 }}>
      <Box
        component="ul"
        aria-label={translate('plan.adopted')}
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
      >
        {outline.adoption.map(({ decidedOn, meetingNumber, meeting, action }) => (
          <li key={decidedOn}>
            {translate('plan.adoptionStep', {
              date: kernel.date(decidedOn),
              number: meetingNumber,
              meeting: meetingIn(locale, meeting),
              action: translate(`plan.adoption.${action}`),
            })}
          </li>
        ))}
      </Box>
      {locale === 'en' && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {translate('plan.chineseOnly')}
        </Typography>
      )}
    </Box>
  );
}
