import { DocsContext, type DocsContextProps } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { readGlobals, type DeskGlobals } from '../desk/globals.ts';

/** What the tool bar sets, around the stories of a docs page as well as in them. */
export function useGlobalsOf(context: DocsContextProps): DeskGlobals {
  const [globals, setGlobals] = useState(() => {
    const { globals: first }: Readonly<Record<string, unknown>> = context.getStoryContext(
      context.storyById(),
    );
    return readGlobals(first);
  });
  useEffect(() => {
    const channel = addons.getChannel();
    const update = (updated: { readonly globals: unknown }) => setGlobals(readGlobals(updated.globals));
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, []);
  return globals;
}

/** The same inside a docs page. */
export const usePageGlobals = (): DeskGlobals => useGlobalsOf(useContext(DocsContext));
