import type { NonEmpty, Rule } from '@deputy-work/rules';
import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Section } from '../desk/Page.tsx';
import { useWords } from '../desk/words.ts';
import { CaseRow } from './CaseRow.tsx';
import { judgeCase } from './judge-case.ts';
import type { RuleCase, Topic } from './topic.ts';
import { rulesWords } from './words.ts';

interface CaseTableProps {
  readonly topic: Topic;
  readonly rule: Rule;
  readonly cases: NonEmpty<RuleCase>;
  /** The case that the playground began with. */
  readonly openIndex: number;
  readonly onOpen: (index: number) => void;
}

/** The legal cases of a rule, each judged anew, with a way into the playground. */
export function CaseTable({ topic, rule, cases, openIndex, onOpen }: CaseTableProps) {
  const words = useWords(rulesWords);
  const judged = useMemo(
    () => cases.map((legalCase) => judgeCase(topic, rule, legalCase)),
    [topic, rule, cases],
  );
  const holding = judged.filter((all) => all.every(({ mismatch }) => mismatch === undefined)).length;
  return (
    <Section title={words.cases}>
      <Table
        size="small"
        sx={{
          '& caption': { captionSide: 'top', p: 0, pb: 0.5 },
          '& td, & th': { px: 0.75, verticalAlign: 'top' },
        }}
      >
        <caption>
          <Typography variant="body2" color="text.primary">
            {words.casesHold(holding, cases.length)}
          </Typography>
          <Typography variant="caption">{words.casesCaption}</Typography>
        </caption>
        <TableHead>
          <TableRow>
            <TableCell>{words.case}</TableCell>
            <TableCell>{words.expected}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{words.verdict}</TableCell>
            <TableCell>{words.playground}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cases.map((legalCase, index) => (
            <CaseRow
              key={legalCase.title}
              legalCase={legalCase}
              judged={judged[index] ?? []}
              isOpen={index === openIndex}
              onOpen={() => onOpen(index)}
            />
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
