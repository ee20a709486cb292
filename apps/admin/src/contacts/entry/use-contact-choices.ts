import { useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { offerFirst, type DeputyChoice } from '../../data/deputy-choice.ts';
import { useDeputyChoices } from '../../data/use-deputy-choices.ts';
import type { ContactRecords } from '../use-contact-records.ts';
import { sideOf, type ContactDraft } from './contact-draft.ts';
import { whoContacts } from './who-contacts.ts';

interface ContactChoices {
  /** Members, then committees. */
  readonly byChoices: readonly DeputyChoice[];
  /** The deputies of the congress, those assigned to the member first. */
  readonly deputyChoices: readonly DeputyChoice[];
}

/** Whom the fields of a contact offer. */
export function useContactChoices({ by }: ContactDraft, records: ContactRecords): ContactChoices {
  const translate = useTranslate();
  const { nameOf, asOf } = useUi();
  const deputies = useDeputyChoices(sideOf(by, records)?.congressId);
  const byChoices = useMemo(() => {
    const { members, committees } = whoContacts(records, asOf);
    const toChoices = (ids: readonly string[], group: string) =>
      ids.map((id) => ({ id, label: nameOf(id), group }));
    return [
      ...toChoices(members, translate('contacts.entry.members')),
      ...toChoices(committees, translate('contacts.entry.committees')),
    ];
  }, [records, asOf, nameOf, translate]);
  const deputyChoices = useMemo(() => {
    const assigned = records.assignments.filter(({ memberId }) => memberId === by);
    return offerFirst(
      deputies.filter(({ id }) => id !== by),
      assigned.map(({ deputyId }) => deputyId),
      translate('contacts.entry.assigned'),
    );
  }, [deputies, records.assignments, by, translate]);
  return { byChoices, deputyChoices };
}
