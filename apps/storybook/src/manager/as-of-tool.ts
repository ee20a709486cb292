// The side bar runs on a React of Storybook’s own, for which no JSX of this repository is compiled.
import { createElement, type ChangeEvent } from 'react';
import { useGlobals } from 'storybook/manager-api';
import { styled } from 'storybook/theming';
import { readGlobals } from '../desk/globals.ts';

const Label = styled.label(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  paddingInline: 8,
  fontSize: theme.typography.size.s2,
}));

const DateInput = styled.input(({ theme }) => ({
  font: 'inherit',
  color: theme.input.color,
  background: theme.input.background,
  border: `1px solid ${theme.input.border}`,
  borderRadius: theme.input.borderRadius,
  paddingInline: 6,
  height: 24,
  // As the side bar, after the reader’s system.
  colorScheme: 'light dark',
}));

const words = { 'zh-CN': '按此日判断', en: 'As of' };

/** The day of asking (判断日), for every page at once; it stands in the address, so that a link takes it along. */
export function AsOfTool() {
  const [globals, updateGlobals] = useGlobals();
  const { asOf, locale } = readGlobals(globals);
  const set = ({ target }: ChangeEvent<HTMLInputElement>) => {
    // A date that is only half typed is no date yet.
    if (target.value !== '') updateGlobals({ asOf: target.value });
  };
  return createElement(
    Label,
    null,
    words[locale],
    createElement(DateInput, { type: 'date', value: asOf, onChange: set }),
  );
}
