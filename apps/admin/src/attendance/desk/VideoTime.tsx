import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDesk, useDeskState } from './desk-context.tsx';

/** From when those attend by video who are marked so: that somebody does is kept as a time and a way of attending. */
export function VideoTime() {
  const translate = useTranslate();
  const desk = useDesk();
  const from = useDeskState((state) => state.videoFrom);
  return (
    <TextField
      type="time"
      size="small"
      label={translate('attendance.marks.videoFrom')}
      value={from}
      onChange={({ target }) => {
        if (target.value !== '') desk.setVideoFrom(target.value);
      }}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ m: 0, width: 132, '& input': { py: 0.5 } }}
    />
  );
}
