import { outcomes, type Outcome, type Tally } from '@deputy-work/rules';
import { Table, TableBody, TableCell, TableHead, TableRow, type SxProps, type Theme } from '@mui/material';
import { useUi } from '../ui-provider.tsx';
import { addTallies } from './add-tallies.ts';
import { OutcomeMark } from './OutcomeMark.tsx';
import { worstFirst } from './standings.ts';
import { TallyRow } from './TallyRow.tsx';

/** Which findings are listed: those of a rule, with an outcome. */
export interface TallySelection {
  readonly rule?: string | undefined;
  readonly outcome?: Outcome | undefined;
}

export interface TallyTableProps {
  readonly tallies: Readonly<Record<string, Tally>>;
  /** Which findings are listed beside the table; their rule and their number are marked. */
  readonly selected?: TallySelection;
  /** Where findings are listed. Default: where the host lists them. */
  readonly hrefOf?: (selection: TallySelection) => string | undefined;
}

/** On a phone a rule takes a line of its own, above its numbers. */
const onPhone: SxProps<Theme> = {
  '& tr': { display: 'grid', gridTemplateColumns: `repeat(${outcomes.length}, 1fr)`, alignItems: 'end' },
  '& th[scope="row"], & thead th:first-of-type': { gridColumn: '1 / -1', borderBottom: 0, pb: 0 },
  '& td, & th': { px: 1, textAlign: 'left' },
  '& thead th + th': { px: 0.5 },
  '& thead th > span': {
    flexDirection: 'column',
    alignItems: 'start',
    whiteSpace: 'normal',
    overflowWrap: 'normal',
    fontSize: 11,
    lineHeight: 1.3,
  },
};

/** Rules by outcomes: how many subjects got each; every number that isn’t zero leads to them. */
export function TallyTable({ tallies, selected = {}, hrefOf }: TallyTableProps) {
  const { locale, words, links } = useUi();
  const hrefs = hrefOf ?? links.findings ?? (() => undefined);
  const { caption, rule: ruleHeading, total } = words.findings.table;
  return (
    <Table
      size="small"
      aria-label={caption}
      sx={(theme) => ({
        bgcolor: 'background.paper',
        '& td, & thead th + th': { px: 1 },
        [theme.breakpoints.down('sm')]: onPhone,
      })}
    >
      <TableHead>
        <TableRow>
          <TableCell component="th" scope="col">
            {ruleHeading}
          </TableCell>
          {worstFirst.map((outcome) => (
            <TableCell key={outcome} component="th" scope="col" align="right">
              <OutcomeMark outcome={outcome} />
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {Object.entries(tallies).map(([rule, tally]) => (
          <TallyRow
            key={rule}
            title={locale.rules[rule]?.title ?? rule}
            rule={rule}
            tally={tally}
            selected={selected}
            hrefOf={hrefs}
          />
        ))}
        <TallyRow
          title={total}
          rule={undefined}
          tally={addTallies(Object.values(tallies))}
          selected={selected}
          hrefOf={hrefs}
        />
      </TableBody>
    </Table>
  );
}
