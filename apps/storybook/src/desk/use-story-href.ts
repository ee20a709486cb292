import { useUi } from '@deputy-work/ui';
import { useTheme } from '@mui/material';
import { storyHref, type StoryArgs } from './links.ts';

/** How to link to a story from inside one, in the language, on the day and in the light that the reader has set. */
export function useStoryHref() {
  const { locale, asOf } = useUi();
  const { mode } = useTheme().palette;
  return (id: string, args?: StoryArgs) =>
    storyHref(id, { locale: locale.kernel.code, asOf, theme: mode }, args);
}
