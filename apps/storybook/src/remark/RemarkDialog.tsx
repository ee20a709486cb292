import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useId, useRef, useState } from 'react';
import { useWords } from '../desk/words.ts';
import { copyText } from './copy-text.ts';
import { remarkWords } from './words.ts';

interface RemarkDialogProps {
  /** The text to begin with. */
  readonly text: string;
  readonly onClose: () => void;
}

/** A remark to finish and to copy. */
export function RemarkDialog({ text, onClose }: RemarkDialogProps) {
  const words = useWords(remarkWords);
  const headingId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [remark, setRemark] = useState(text);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const isCopied = await copyText(remark);
    if (!isCopied) field.current?.select();
    setSaid(isCopied ? words.copied : words.byHand);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={headingId} fullWidth maxWidth="md">
      <DialogTitle id={headingId} component="h2">
        {words.title}
      </DialogTitle>
      <DialogContent>
        <DialogContentText gutterBottom>{words.lead}</DialogContentText>
        <TextField
          label={words.label}
          value={remark}
          onChange={({ target }) => setRemark(target.value)}
          inputRef={field}
          multiline
          fullWidth
          minRows={14}
          margin="dense"
        />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Typography role="status" variant="body2" sx={{ flex: '1 1 auto' }}>
          {said}
        </Typography>
        <Button onClick={onClose}>{words.close}</Button>
        <Button variant="contained" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
