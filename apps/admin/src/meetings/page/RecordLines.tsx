import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface RecordLine {
  readonly id: string;
  readonly name: string;
  readonly details: readonly string[];
}

interface RecordLinesProps {
  readonly title: string;
  readonly lines: readonly RecordLine[];
}

/** Records of one kind, each in a line: its name, and what there is to know of it; or that there are none. */
export function RecordLines({ title, lines }: RecordLinesProps) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mt: 1.5 }}>
      <Typography component="h3" variant="h3">
        {title}
      </Typography>
      {lines.length === 0 ? (
        <Typography color="text.secondary">{translate('meetings.papers.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {lines.map(({ id, name, details }) => (
            <li key={id}>
              {name}{' '}
              {details.map((detail) => (
                <Typography
                  key={detail}
                  component="span"
                  variant="body2"
                  color="text.secondary"
                  sx={{ display: 'inline-block', ml: 1 }}
                >
                  {detail}
                </Typography>
              ))}
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}
