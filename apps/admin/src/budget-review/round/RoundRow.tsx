import { dayOf } from '@deputy-work/loop';
import { useUi } from '@deputy-work/ui';
import { Box, Checkbox, Link, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { viewHref } from '../../data/hrefs.ts';
import { BudgetStateMark } from './BudgetStateMark.tsx';
import type { BudgetRow } from './round-rows.ts';

interface RoundRowProps {
  readonly row: BudgetRow;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  /** Where an answer to the letter is recorded. */
  readonly answerHref: (letterId: string) => string;
}

/** One contact deputy: the letter, the answers, the feedback to each, and where an answer is recorded. */
export function RoundRow({ row, isChosen, onToggle, answerHref }: RoundRowProps) {
  const translate = useTranslate();
  const { asOf, locale, nameOf } = useUi();
  const { deputyId, state, sent, answers } = row;
  const deputy = nameOf(deputyId);
  const words = (name: string) => translate(`budgetReview.list.${name}`);
  const canBeChosen = state === 'unsent' || state === 'answered';
  return (
    <TableRow selected={isChosen}>
      <TableCell padding="checkbox">
        {canBeChosen && (
          <Checkbox
            size="small"
            checked={isChosen}
            onChange={onToggle}
            slotProps={{
              input: { 'aria-label': translate('budgetReview.list.select', { deputy }) },
            }}
          />
        )}
      </TableCell>
      <TableCell component="th" scope="row">
        {deputy}
      </TableCell>
      <TableCell>
        <BudgetStateMark state={state} />
      </TableCell>
      <TableCell data-label={words('sentOn')}>{sent ? locale.kernel.date(sent.on) : '–'}</TableCell>
      <TableCell className="RoundRow-answers" data-label={words('answers')}>
        {answers.map((view) => {
          const fedBackOn = dayOf(view, 'replied', asOf);
          return (
            <div key={view.id}>
              <Link href={viewHref('tracked-views', view.id)}>{view.summary}</Link>
              {fedBackOn !== undefined && (
                <Box component="small" sx={{ display: 'block', color: 'text.secondary' }}>
                  {translate('budgetReview.list.fedBackOn', { day: locale.kernel.date(fedBackOn) })}
                </Box>
              )}
            </div>
          );
        })}
        {sent && (
          <Link
            href={answerHref(sent.letterId)}
            aria-label={translate('budgetReview.list.recordOf', { deputy })}
            sx={{ display: 'inline-block', minHeight: 24 }}
          >
            {words('record')}
          </Link>
        )}
      </TableCell>
    </TableRow>
  );
}
