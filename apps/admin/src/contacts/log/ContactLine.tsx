import { contactManners, type Contact } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** Of the deputies of one contact, a line names this many. */
const named = 6;

interface ContactLineProps {
  readonly contact: Contact;
  /** Of a pair that stands above, only when and how. */
  readonly hideWho?: boolean;
  readonly children?: ReactNode;
}

/** A contact as a list tells it: the day, who with whom, in what manner, about what; and what can be done with it. */
export function ContactLine({ contact, hideWho = false, children }: ContactLineProps) {
  const translate = useTranslate();
  const { locale, nameOf, asOf } = useUi();
  const { code, date } = locale.kernel;
  const { memberId, bodyId, deputyIds, on, manner, summary } = contact;
  const by = memberId ?? bodyId;
  const names = deputyIds.slice(0, named).map(nameOf).join(translate('contacts.log.between'));
  const told =
    deputyIds.length > named ? translate('contacts.log.andMore', { names, count: deputyIds.length }) : names;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '9.5em minmax(0, 1fr) auto' },
        columnGap: 1.5,
        alignItems: 'start',
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography component="span" variant="body2" color="text.secondary">
        {date(on)}
        {on > asOf && ` · ${translate('contacts.log.later')}`}
      </Typography>
      <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, gridRow: { xs: 2, sm: 'auto' }, minWidth: 0 }}>
        {!hideWho && (
          <Typography component="span" sx={{ fontWeight: 600, display: 'block' }}>
            {translate('contacts.log.who', { by: by === undefined ? '' : nameOf(by), deputies: told })}
          </Typography>
        )}
        <Typography component="span" variant="body2">
          {[contactManners[manner].label[code], summary].filter((words) => words !== undefined).join(' · ')}
        </Typography>
      </Box>
      <Box sx={{ justifySelf: 'end' }}>{children}</Box>
    </Box>
  );
}
