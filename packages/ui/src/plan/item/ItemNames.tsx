import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useUi } from '../../ui-provider.tsx';
import type { GatheredItem, NamedInItem } from '../derive/gather-item.ts';

export type ItemNamesProps = Pick<GatheredItem, 'documents' | 'systems' | 'bodies'>;

/** The documents, systems and bodies that an item names. Nothing when it names none. */
export function ItemNames({ documents, systems, bodies }: ItemNamesProps) {
  const words = useUi().words.plan.names;
  const id = useId();
  const groups = [
    { title: words.documents, names: documents },
    { title: words.systems, names: systems },
    { title: words.bodies, names: bodies },
  ].filter(({ names }) => names.length > 0);
  if (groups.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 3 }}>
      <Typography component="h2" variant="h2" id={id} sx={{ mb: 1 }}>
        {words.title}
      </Typography>
      {groups.map(({ title, names }) => (
        <Box key={title} sx={{ mb: 1.5 }}>
          <Typography component="h3" variant="subtitle2">
            {title}
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
  const {
    words: { code, plan },
  } = useUi();
  const others = printedAs.filter((spelling) => spelling !== name[code]);
  return (
    <Typography component="li" variant="body2">
      {name[code]}
      {others.length > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
          {plan.names.printedAs} <span lang="zh-CN">{others.join('、')}</span>
        </Box>
      )}
    </Typography>
  );
}
