import { ToggleButton, ToggleButtonGroup } from '@mui/material';

export interface MatrixSwitchProps<T extends string> {
  readonly label: string;
  readonly options: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of two ways to show the same. */
export function MatrixSwitch<T extends string>({ label, options, value, onChange }: MatrixSwitchProps<T>) {
  const isOption = (code: unknown): code is T => typeof code === 'string' && code in options;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, code: unknown) => isOption(code) && onChange(code)}
    >
      {Object.keys(options)
        .filter(isOption)
        .map((code) => (
          <ToggleButton
            key={code}
            value={code}
            sx={{
              px: 1.25,
              py: 0.25,
              color: 'text.primary',
              '&.Mui-selected': { borderColor: 'text.primary' },
            }}
          >
            {options[code]}
          </ToggleButton>
        ))}
    </ToggleButtonGroup>
  );
}
