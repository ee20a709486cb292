/** A day and the button beside it, in a line: the theme gives fields all the width there is, and a day needs little. */
export const dayAndButton = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1.5,
  alignItems: 'center',
  '& .MuiTextField-root': { width: '11em' },
} as const;
