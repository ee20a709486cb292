import type { Contact } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';

interface CorrectLinkProps {
  readonly contact: Contact;
  readonly href: string;
}

/** To where a contact is corrected; read aloud it says which. */
export function CorrectLink({ contact: { memberId, bodyId = '', on }, href }: CorrectLinkProps) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const words = { by: nameOf(memberId ?? bodyId), day: locale.kernel.date(on) };
  return (
    <Link
      component={RouterLink}
      to={href}
      variant="body2"
      aria-label={translate('contacts.log.correctThis', words)}
      sx={{ display: 'inline-block', py: 0.25 }}
    >
      {translate('contacts.log.correct')}
    </Link>
  );
}
