import type { LiaisonPlan } from '@deputy-work/liaison/planners';
import { useUi } from '@deputy-work/ui';
import { Box, Pagination, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { pageOf } from '../../data/page-of.ts';
import type { PairingChooser } from '../use-pairing-choices.ts';
import { keyOf, pairGroups, type PairGroup } from './pair-groups.ts';
import { PairLine } from './PairLine.tsx';

const perPage = 10;

interface PairListProps {
  readonly plan: LiaisonPlan;
  readonly chooser: PairingChooser;
}

/** The pairs of a plan by member, with the reasons: those that begin, or all of them. */
export function PairList({ plan, chooser }: PairListProps) {
  const translate = useTranslate();
  const [shows, setShows] = useState<'begun' | 'all'>('begun');
  const [asked, setAsked] = useState(1);
  const groups = pairGroups(plan, { onlyBegun: shows === 'begun' });
  const { rows, page, pages } = pageOf(groups, asked, perPage);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={translate('pairing.plan.which')}
        value={shows}
        onChange={(_, next: 'begun' | 'all' | null) => {
          if (next) setShows(next);
          setAsked(1);
        }}
      >
        <ToggleButton value="begun">
          {translate('pairing.plan.begun', { smart_count: plan.changes.begun.length })}
        </ToggleButton>
        <ToggleButton value="all">
          {translate('pairing.plan.all', { smart_count: plan.pairs.length })}
        </ToggleButton>
      </ToggleButtonGroup>
      {groups.length === 0 && <Typography>{translate('pairing.plan.nothing')}</Typography>}
      {rows.map((group) => (
        <MemberPairs key={group.memberId} group={group} chooser={chooser} />
      ))}
      {pages > 1 && (
        <Pagination
          size="small"
          count={pages}
          page={page}
          aria-label={translate('pairing.plan.pages')}
          onChange={(_, next) => setAsked(next)}
        />
      )}
    </Box>
  );
}

function MemberPairs({ group, chooser }: { readonly group: PairGroup; readonly chooser: PairingChooser }) {
  const { nameOf } = useUi();
  const id = useId();
  const pinned = new Set(chooser.choices.pins.map(keyOf));
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography component="h4" variant="subtitle1" id={id} sx={{ fontWeight: 600 }}>
        {nameOf(group.memberId)}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {group.pairs.map((pair) => {
          const isPinned = pinned.has(keyOf(pair));
          const pin = { deputyId: pair.deputyId, memberId: pair.memberId };
          return (
            <li key={pair.deputyId}>
              <PairLine
                pair={pair}
                isPinned={isPinned}
                onToggle={() => (isPinned ? chooser.unpin(pin) : chooser.pin(pin))}
              />
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
