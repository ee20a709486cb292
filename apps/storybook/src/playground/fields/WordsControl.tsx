import { Box, Button, IconButton, OutlinedInput } from '@mui/material';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../desk/words.ts';
import { isList } from '../at-path.ts';
import type { FieldOf } from '../field.ts';
import { useFact, useForm } from '../form.tsx';
import { CloseIcon } from '../icons.tsx';
import { playgroundWords } from '../words.ts';
import type { ControlProps } from './control-props.ts';
import { FieldGroup } from './FieldGroup.tsx';

/** A list of words or ids: each with a button that takes it away, and a line to type another one. */
export function WordsControl(props: ControlProps<FieldOf<'list'>>) {
  const { path, label } = props;
  const words = useWords(playgroundWords);
  const { complaints } = useForm();
  const { value, change } = useFact(path);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const entries = isList(value) ? value.map(String) : [];
  const inside = complaints.find((each) => path.every((key, index) => key === each.path[index]));

  const add = () => {
    if (typed.trim() === '') return;
    change([...entries, typed.trim()]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  const remove = (index: number) => {
    change(entries.toSpliced(index, 1));
    input.current?.focus();
  };

  return (
    <FieldGroup {...props} complaintInside={inside?.message}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'contents' }}>
          {entries.map((entry, index) => (
            <Box
              component="li"
              key={`${index} ${entry}`}
              sx={{
                display: 'inline-flex',
                alignItems: 'center',
                pl: 1,
                border: 1,
                borderColor: 'divider',
                borderRadius: 1,
              }}
            >
              {entry}
              <IconButton size="small" aria-label={words.removeNamed(entry)} onClick={() => remove(index)}>
                <CloseIcon fontSize="inherit" />
              </IconButton>
            </Box>
          ))}
        </Box>
        <OutlinedInput
          size="small"
          value={typed}
          inputRef={input}
          placeholder={entries.length === 0 ? words.nothingYet : undefined}
          inputProps={{ 'aria-label': words.add(label) }}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
          sx={{ width: '9rem' }}
        />
        <Button size="small" onClick={add}>
          {words.addEntry}
        </Button>
      </Box>
    </FieldGroup>
  );
}
