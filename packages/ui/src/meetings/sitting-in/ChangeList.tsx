import { Box, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { LongList } from './LongList.tsx';

export interface ChangeListProps {
  readonly title: string;
  readonly changes: readonly { readonly deputyId: string; readonly what: string }[];
}

/** Changes of one kind; nothing when there is none. */
export function ChangeList({ title, changes }: ChangeListProps) {
  const { nameOf } = useUi();
  if (changes.length === 0) return null;
  return (
    <section>
      <Typography component="h4" variant="subtitle2">
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
    </section>
  );
}
