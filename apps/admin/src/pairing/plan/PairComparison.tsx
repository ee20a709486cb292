import { compareLiaisonPlans, type LiaisonPin } from '@deputy-work/liaison/planners';
import { LongList, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';

interface PairComparisonProps {
  /** What it is held against. */
  readonly label: string;
  readonly before: readonly LiaisonPin[];
  readonly after: readonly LiaisonPin[];
}

/** What one list of pairs changes of another: who stays, who goes to another member, who gets one and who has none any more. */
export function PairComparison({ label, before, after }: PairComparisonProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const id = useId();
  const { kept, moved, begun, ended } = compareLiaisonPlans({ pairs: before }, { pairs: after });
  const withMember = ({ deputyId, memberId }: LiaisonPin) => ({
    deputyId,
    what: translate('pairing.comparison.with', { member: nameOf(memberId) }),
  });
  return (
    <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h4" variant="subtitle1" id={id} sx={{ fontWeight: 600 }}>
        {translate('pairing.comparison.title', { label })}
      </Typography>
      <Typography>
        {translate('pairing.comparison.counts', {
          kept,
          moved: moved.length,
          begun: begun.length,
          ended: ended.length,
        })}
      </Typography>
      <Changes
        title={translate('pairing.comparison.moved')}
        changes={moved.map(({ deputyId, from, to }) => ({
          deputyId,
          what: translate('pairing.comparison.move', { from: nameOf(from), to: nameOf(to) }),
        }))}
      />
      <Changes title={translate('pairing.comparison.begun')} changes={begun.map(withMember)} />
      <Changes title={translate('pairing.comparison.ended')} changes={ended.map(withMember)} />
    </Box>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly { readonly deputyId: string; readonly what: string }[];
}

function Changes({ title, changes }: ChangesProps) {
  const { nameOf } = useUi();
  if (changes.length === 0) return null;
  return (
    <div>
      <Typography variant="subtitle2" component="p">
        {title}
      </Typography>
      <LongList label={title} items={changes} keyOf={({ deputyId, what }) => `${deputyId} ${what}`}>
        {({ deputyId, what }) => (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
            <span>{nameOf(deputyId)}</span>
            <Typography component="span" color="text.secondary">
              {what}
            </Typography>
          </Box>
        )}
      </LongList>
    </div>
  );
}
