import { Box, Typography } from '@mui/material';
import { AppBar as RaAppBar, LocalesMenuButton, ToggleThemeButton, useTranslate } from 'react-admin';
import { AsOfSwitch } from '../as-of/AsOfSwitch.tsx';

/** Keeps its width and its words whole; on a phone the date gives way. */
const Toolbar = () => (
  <Box sx={{ display: 'flex', flexShrink: 0, whiteSpace: 'nowrap' }}>
    <LocalesMenuButton />
    <ToggleThemeButton />
  </Box>
);

/** Title, the day of asking, language and theme. */
export function AppBar() {
  const translate = useTranslate();
  return (
    <RaAppBar color="primary" toolbar={<Toolbar />} userMenu={false}>
      <Box sx={{ flex: 1, minWidth: 0, display: { xs: 'none', sm: 'block' } }}>
        <Typography component="span" variant="h6" noWrap>
          {translate('layout.title')}
        </Typography>
        <Typography component="span" variant="caption" noWrap sx={{ ml: 1.5, opacity: 0.85 }}>
          {translate('layout.synthetic')}
        </Typography>
      </Box>
      <Box sx={{ flex: { xs: 1, sm: 'none' }, minWidth: 0, py: 1, mr: { xs: 0, sm: 1 } }}>
        <AsOfSwitch />
      </Box>
    </RaAppBar>
  );
}
