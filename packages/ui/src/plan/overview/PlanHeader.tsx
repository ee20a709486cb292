import type { PlanBook } from '@deputy-work/work-plan';
import { Box, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';

/** What the plan is, when and by which meetings it was adopted; to readers of another language also that its text is Chinese. */
export function PlanHeader({ book }: { readonly book: PlanBook }) {
  const {
    locale: { kernel },
    words: { code, plan: words },
  } = useUi();
  const meetingName = (printed: string) =>
    book.vocabulary.bodies.find(({ printedAs }) => printedAs.includes(printed))?.name[code] ?? printed;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography component="h1" variant="h1" sx={{ textWrap: 'balance' }}>
        {book.instrument.title[code]}
      </Typography>
      <Box
        component="ul"
        aria-label={words.adoption.title}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          color: 'text.secondary',
          typography: 'body2',
        }}
      >
        {book.plan.adoption.map(({ decidedOn, meetingNumber, meeting, action }) => (
          <li key={decidedOn}>
            {words.adoption.step({
              date: kernel.date(decidedOn),
              number: meetingNumber,
              meeting: meetingName(meeting),
              action: words.adoption.actions[action],
            })}
          </li>
        ))}
      </Box>
      {words.translated !== undefined && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {words.translated}
        </Typography>
      )}
    </Box>
  );
}
