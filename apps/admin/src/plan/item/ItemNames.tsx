import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';
import type { GatheredItem, NamedInItem } from './gather-item.ts';

/** The documents, systems and bodies that an item names. Nothing when it names none. */
export function ItemNames({
  documents,
  systems,
  bodies,
}: Pick<GatheredItem, 'documents' | 'systems' | 'bodies'>) {
  const translate = useTranslate();
  const groups = Object.entries({ documents, systems, bodies }).filter(([, names]) => names.length > 0);
  if (groups.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="item-names" sx={{ mt: 3 }}>
      <Typography component="h2" variant="h2" id="item-names" sx={{ mb: 1 }}>
        {translate('plan.names.title')}
      </Typography>
      {groups.map(([group, names]) => (
        <Box key={group} sx={{ mb: 1.5 }}>
          <Typography component="h3" variant="subtitle2">
            {translate(`plan.names.${group}`)}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {names.map((named) => (
              <NameLine key={named.code} {...named} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function NameLine({ name, printedAs }: NamedInItem) {
  const translate = useTranslate();
  const locale = useLocaleCode();
  const others = printedAs.filter((spelling) => spelling !== name[locale]);
  return (
    <Typography component="li" variant="body2">
      {name[locale]}
      {others.length > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
          {translate('plan.names.printedAs')} <span lang="zh-CN">{others.join('、')}</span>
        </Box>
      )}
    </Typography>
  );
}
