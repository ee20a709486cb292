import { Box, Typography } from '@mui/material';
import { useUi } from '@deputy-work/ui';
import { useWords } from '../../desk/words.ts';
import type { Path } from '../at-path.ts';
import { pathPattern } from '../facts-read.ts';
import type { FieldOf, Part } from '../field.ts';
import { Folded } from '../Folded.tsx';
import { useForm } from '../form.tsx';
import { partName } from '../part-name.ts';
import { playgroundWords } from '../words.ts';
import type { NestingProps } from './control-props.ts';

interface RecordPartsProps extends NestingProps {
  readonly field: FieldOf<'record'>;
  readonly path: Path;
}

/** The parts of a record: first those that the rule looks at, then the others, folded away. */
export function RecordParts({ field, path, Control }: RecordPartsProps) {
  const { read, complaints } = useForm();
  const words = useWords(playgroundWords);
  const parts = field.parts.filter((part) => part.field.kind !== 'constant');
  // The first step of a path is `facts`, which is no fact.
  const isRead = ({ key }: Part) => read.has(pathPattern([...path, key].slice(1)));
  const looked = parts.filter(isRead);
  const others = parts.filter((part) => !isRead(part));
  if (looked.length === 0) return <PartGrid Control={Control} parts={parts} path={path} />;
  const wrong = complaints.filter((complaint) =>
    others.some(({ key }) => [...path, key].every((step, index) => complaint.path[index] === step)),
  ).length;
  return (
    <>
      <PartGrid Control={Control} parts={looked} path={path} />
      {others.length > 0 && (
        <Folded
          summary={
            <>
              {words.otherFacts(others.length)}
              {wrong > 0 && (
                <Typography component="span" variant="body2" color="error">
                  {' '}
                  {words.wrong(wrong)}
                </Typography>
              )}
            </>
          }
        >
          {() => <PartGrid Control={Control} parts={others} path={path} />}
        </Folded>
      )}
    </>
  );
}

interface PartGridProps extends NestingProps {
  readonly parts: readonly Part[];
  readonly path: Path;
}

function PartGrid({ parts, path, Control }: PartGridProps) {
  const { code } = useUi().locale.kernel;
  const { topic } = useForm();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(13rem, 100%), 1fr))',
        columnGap: 2,
        rowGap: 1.25,
        alignItems: 'start',
        pt: 0.5,
      }}
    >
      {parts.map(({ key, field, mayBeAbsent }) => (
        <Control
          key={key}
          field={field}
          path={[...path, key]}
          label={partName(topic, key, field)?.[code] ?? key}
          mayBeAbsent={mayBeAbsent}
        />
      ))}
    </Box>
  );
}
