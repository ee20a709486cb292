import type { LiaisonPin, LiaisonWishes } from '@deputy-work/liaison/planners';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDeputyChoices } from '../data/use-deputy-choices.ts';
import { ChoiceField } from '../layout/ChoiceField.tsx';

interface PairPinFormProps {
  readonly congressId: string;
  readonly wishes: LiaisonWishes;
  readonly onPin: (pin: LiaisonPin) => void;
}

/** Picks a deputy and a member, and pins the two. */
export function PairPinForm({ congressId, wishes: { deputies, members }, onPin }: PairPinFormProps) {
  const translate = useTranslate();
  const [deputyId, setDeputyId] = useState<string>();
  const [memberId, setMemberId] = useState<string>();
  const all = useDeputyChoices(congressId);
  const choicesOf = (some: readonly { readonly id: string }[]) => {
    const ids = new Set(some.map(({ id }) => id));
    return all.filter(({ id }) => ids.has(id));
  };
  const pin = deputyId && memberId && deputyId !== memberId ? { deputyId, memberId } : undefined;
  const none = translate('pairing.pins.noDeputy');
  return (
    <Box
      component="form"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr auto' },
        gap: 1,
        alignItems: 'center',
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!pin) return;
        onPin(pin);
        setDeputyId(undefined);
      }}
    >
      <ChoiceField
        label={translate('pairing.pins.deputy')}
        choices={choicesOf(deputies)}
        value={deputyId}
        none={none}
        onChange={setDeputyId}
      />
      <ChoiceField
        label={translate('pairing.pins.member')}
        choices={choicesOf(members)}
        value={memberId}
        none={none}
        onChange={setMemberId}
      />
      <Button type="submit" variant="outlined" disabled={!pin}>
        {translate('pairing.pins.add')}
      </Button>
    </Box>
  );
}
