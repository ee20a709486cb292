import type { Mismatch } from '@deputy-work/rules/cases';
import { OutcomeMark, useUi } from '@deputy-work/ui';
import { Box, Button, TableCell, TableRow, Typography } from '@mui/material';
import { useWords } from '../desk/words.ts';
import type { JudgedExpectation } from './judge-case.ts';
import { sayExpected } from './say-expected.ts';
import type { RuleCase } from './topic.ts';
import { rulesWords } from './words.ts';

interface CaseRowProps {
  readonly legalCase: RuleCase;
  readonly judged: readonly JudgedExpectation[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A case in one row: what it is about, what it expects, whether that holds, and the way into the playground. */
export function CaseRow({ legalCase, judged, isOpen, onOpen }: CaseRowProps) {
  const words = useWords(rulesWords);
  const { locale } = useUi();
  const { title, basis, asOf, jurisdiction } = legalCase;
  return (
    <TableRow aria-current={isOpen} sx={{ bgcolor: isOpen ? 'background.paper' : undefined }}>
      <TableCell component="th" scope="row">
        <Box lang="zh-CN">{title}</Box>
        <Typography variant="caption" color="text.secondary">
          <span lang="zh-CN">{basis}</span>
          {words.asOf(locale.kernel.date(asOf))}
          {jurisdiction !== undefined && words.inPlace(jurisdiction)}
        </Typography>
      </TableCell>
      <TableCell>
        {judged.map(({ expected }) => (
          <div key={expected.subject}>
            <OutcomeMark outcome={expected.outcome} />
            <Typography variant="caption" component="div" color="text.secondary">
              {judged.length > 1 && `${expected.subject} `}
              {sayExpected(expected, locale, words)}
            </Typography>
          </div>
        ))}
      </TableCell>
      <TableCell>
        {judged.map(({ expected, mismatch }) => (
          <Agreement key={expected.subject} mismatch={mismatch} />
        ))}
      </TableCell>
      <TableCell>
        <Button
          size="small"
          variant={isOpen ? 'contained' : 'outlined'}
          aria-label={words.openCase(title)}
          aria-pressed={isOpen}
          onClick={onOpen}
          sx={{ minWidth: 0, whiteSpace: 'nowrap' }}
        >
          {words.open}
        </Button>
      </TableCell>
    </TableRow>
  );
}

/** Whether what was found is what was expected; if not, both. */
function Agreement({ mismatch }: { readonly mismatch: Mismatch | undefined }) {
  const words = useWords(rulesWords);
  if (!mismatch) {
    return (
      <Typography variant="body2" color="success" noWrap>
        {words.holds}
      </Typography>
    );
  }
  const { expected, found } = mismatch;
  return (
    <>
      <Typography variant="body2" color="error">
        {words.differs}
      </Typography>
      <Parts title={words.expectedParts} parts={expected} />
      {found ? <Parts title={words.foundParts} parts={found} /> : words.notAsked}
    </>
  );
}

function Parts({ title, parts }: { readonly title: string; readonly parts: object }) {
  return (
    <Typography variant="caption" component="div">
      {title} <code>{JSON.stringify(parts)}</code>
    </Typography>
  );
}
