import AddIcon from '@mui/icons-material/AddOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFieldArray } from 'react-hook-form';

interface RowsProps {
  /** The list in the form. */
  readonly source: string;
  /** What a row is, for the buttons that remove one. */
  readonly name: string;
  readonly addLabel: string;
  /** What a new row begins with. */
  readonly newRow?: () => Readonly<Record<string, string>>;
  /** The fields of a row; `row` is where it stands in the form: `views.0`. */
  readonly children: (row: string) => ReactNode;
}

const empty = () => ({});

/** A list of rows of fields, to add to and remove from. */
export function Rows({ source, name, addLabel, newRow = empty, children }: RowsProps) {
  const translate = useTranslate();
  // Records have ids of their own, which must not pass for the keys of the fields.
  const { fields, append, remove } = useFieldArray({ name: source, keyName: 'rowKey' });
  return (
    <Box className="wide" sx={{ display: 'grid', gap: 1 }}>
      {fields.map(({ rowKey }, index) => (
        <Box
          key={rowKey}
          role="group"
          aria-label={`${name} ${String(index + 1)}`}
          sx={{
            display: 'flex',
            alignItems: 'start',
            gap: 1,
            pl: 1.5,
            borderLeft: 3,
            borderColor: 'divider',
          }}
        >
          <Box
            sx={{
              flex: 1,
              minWidth: 0,
              display: 'grid',
              columnGap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
              '& > .wide': { gridColumn: '1 / -1' },
            }}
          >
            {children(`${source}.${String(index)}`)}
          </Box>
          <IconButton
            aria-label={`${translate('ra.action.remove')} ${name} ${String(index + 1)}`}
            onClick={() => remove(index)}
          >
            <RemoveIcon />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => append(newRow())} sx={{ justifySelf: 'start' }}>
        {addLabel}
      </Button>
    </Box>
  );
}
