import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { readGlobals, type DeskGlobals } from '../desk/globals.ts';

interface GlobalsUpdated {
  readonly globals: Readonly<Record<string, unknown>>;
}

/** What the tool bar sets, for pages that stand around stories and are no story themselves. */
export function useDocsGlobals(first: Readonly<Record<string, unknown>>): DeskGlobals {
  const [globals, setGlobals] = useState(() => readGlobals(first));
  useEffect(() => {
    const channel = addons.getChannel();
    const update = (updated: GlobalsUpdated) => setGlobals(readGlobals(updated.globals));
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, []);
  return globals;
}

/** The same inside a docs page, where the page’s own stories know the globals. */
export function usePageGlobals(): DeskGlobals {
  const context = useContext(DocsContext);
  return useDocsGlobals(context.getStoryContext(context.storyById()).globals);
}
