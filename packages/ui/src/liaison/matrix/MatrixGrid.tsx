import type { MatrixCell } from '@deputy-work/liaison';
import { Box, Typography } from '@mui/material';
import { useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { MatrixGridRow } from './MatrixGridRow.tsx';
import type { MatrixPair, MatrixRow } from './matrix-rows.ts';
import { matrixStyles } from './matrix-styles.ts';
import { moveOn, type Place } from './move-on.ts';
import { useToldCell } from './use-told-cell.ts';

export interface MatrixGridProps {
  readonly rows: readonly MatrixRow[];
  readonly selected: MatrixPair | undefined;
  readonly onPick: ((cell: MatrixCell) => void) | undefined;
}

const placeOf = ({ target }: SyntheticEvent): Place | undefined => {
  if (!(target instanceof HTMLElement) || target.dataset['column'] === undefined) return undefined;
  return { row: Number(target.dataset['row']), column: Number(target.dataset['column']) };
};

/** The squares. The keyboard has one stop and moves by arrows; what it or the mouse is on stands above in words. */
export function MatrixGrid({ rows, selected, onPick }: MatrixGridProps) {
  const { nameOf, words } = useUi();
  const { matrix } = words.liaison;
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<Place>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place>();
  const tell = useToldCell();
  const cellAt = ({ row, column }: Place) => rows[row]?.cells[column];
  const told = pointed && cellAt(pointed);

  const pick = (place: Place | undefined) => {
    const cell = place && cellAt(place);
    if (cell) onPick?.(cell);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event);
    if (place === undefined) return;
    const isPick = event.key === 'Enter' || event.key === ' ';
    const next = moveOn(rows, place, event);
    if (!isPick && next === undefined) return;
    event.preventDefault();
    if (isPick) pick(place);
    if (next) {
      grid.current
        ?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
        ?.focus();
    }
  };
  const onFocus = (event: SyntheticEvent) => {
    const place = placeOf(event);
    if (place) setCurrent(place);
    setPointed(place);
  };

  return (
    <div>
      <Typography
        variant="body2"
        aria-hidden
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 2,
          bgcolor: 'background.default',
          minHeight: { xs: '5.6em', sm: '2.2em' },
          py: 0.25,
          color: told ? 'text.primary' : 'text.secondary',
          '@media print': { display: 'none' },
        }}
      >
        {told ? matrix.pair(nameOf(told.memberId), tell(told)) : matrix.hint}
      </Typography>
      <Box
        ref={grid}
        role="grid"
        aria-label={matrix.label}
        data-can-pick={onPick ? '' : undefined}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={(event) => pick(placeOf(event))}
        onPointerOver={(event) => setPointed(placeOf(event))}
        sx={matrixStyles}
      >
        {rows.map((row, index) => (
          <MatrixGridRow
            key={row.memberId}
            row={row}
            index={index}
            current={index === current.row ? Math.min(current.column, row.cells.length - 1) : undefined}
            selected={selected?.memberId === row.memberId ? selected.deputyId : undefined}
          />
        ))}
      </Box>
    </div>
  );
}
