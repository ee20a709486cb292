import { Box, InputBase } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDesk, useDeskState } from './desk-context.tsx';

/** From when those attend by video who are marked so: that somebody does is kept as a time and a way of attending. */
export function VideoTime() {
  const translate = useTranslate();
  const desk = useDesk();
  const from = useDeskState((state) => state.videoFrom);
  return (
    <Box
      component="label"
      sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center', typography: 'body2' }}
    >
      {translate('attendance.marks.videoFrom')}
      <InputBase
        type="time"
        value={from}
        onChange={({ target }) => {
          if (target.value !== '') desk.setVideoFrom(target.value);
        }}
        sx={{ typography: 'body2', border: 1, borderColor: 'divider', borderRadius: 1, px: 0.75 }}
      />
    </Box>
  );
}
