import type { API } from 'storybook/manager-api';
import { readGlobals } from '../desk/globals.ts';

declare global {
  interface Window {
    /** The English of names in the side bar that are Chinese alone, by the Chinese. */
    readonly deskEnglishNames?: Readonly<Record<string, string>>;
  }
}

/** What a story is called in the side bar, in the language that the reader has set. */
export function labelOf(name: string, api: Pick<API, 'getGlobals'>): string {
  const { locale } = readGlobals(api.getGlobals());
  return locale === 'en' ? (window.deskEnglishNames?.[name] ?? name) : name;
}
