import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useLayoutEffect, type PropsWithChildren } from 'react';
import { storybookTheme } from '../desk/storybook-theme.ts';
import { useGlobalsOf } from './use-docs-globals.ts';

/** The frame of a docs page: light or dark as the stories in it, and in their language. */
export function DocsFrame({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const { locale, theme } = useGlobalsOf(context);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <DocsContainer context={context} theme={storybookTheme(theme)}>
      {children}
    </DocsContainer>
  );
}
