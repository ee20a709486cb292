import { Box, Typography } from '@mui/material';

interface ExplainedProps {
  readonly list: readonly { readonly name: string; readonly text: string }[];
}

/** Names, each with what it means, in two columns where there is room. */
export function Explained({ list }: ExplainedProps) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'max-content 1fr' },
        columnGap: 3,
        rowGap: { xs: 0.5, sm: 1 },
      }}
    >
      {list.map(({ name, text }) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Typography component="dt" sx={{ fontWeight: 600 }}>
            {name}
          </Typography>
          <Typography component="dd" sx={{ m: 0 }}>
            {text}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
