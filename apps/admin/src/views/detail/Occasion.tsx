import type { ChannelCode } from '@deputy-work/loop';
import { useUi } from '@deputy-work/ui';
import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAll } from '../../data/use-all.ts';
import { useLiaisonRecords } from '../../data/use-liaison-records.ts';
import { occasionHref } from './occasion-href.ts';

interface OccasionProps {
  readonly channel: ChannelCode;
  readonly occasionId: string;
}

/** What a view came with, as a link where it is shown: an activity, a contact, a letter. */
export function Occasion({ channel, occasionId }: OccasionProps) {
  const { nameOf } = useUi();
  const href = occasionHref(channel, occasionId, useLiaisonRecords());
  const isContact = channel === 'member-contact' || channel === 'committee-contact';
  const name = isContact ? <ContactName id={occasionId} /> : nameOf(occasionId);
  return href === undefined ? name : <Link href={href}>{name}</Link>;
}

function ContactName({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const { data: contacts } = useAll('contacts');
  const contact = contacts?.find((one) => one.id === id);
  if (!contact) return id;
  const { memberId, bodyId = '', on } = contact;
  return translate('views.contact', { day: locale.kernel.date(on), who: nameOf(memberId ?? bodyId) });
}
