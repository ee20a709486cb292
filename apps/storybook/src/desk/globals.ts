import { isLocalDate, type LocaleCode, type LocalDate } from '@deputy-work/rules';

/** What the tool bar sets, and every page’s address carries. */
export interface DeskGlobals {
  readonly locale: LocaleCode;
  readonly asOf: LocalDate;
  readonly theme: 'light' | 'dark';
}

/** Where a reader begins. The day lies in the middle of the plan’s year, when some duties are done and some are not. */
export const firstGlobals: DeskGlobals = { locale: 'zh-CN', asOf: '2022-06-20', theme: 'light' };

const partsOf = (globals: unknown): Readonly<Record<string, unknown>> =>
  typeof globals === 'object' ? { ...globals } : {};

/** What the tool bar sets, from Storybook’s loose record: an address that somebody typed may hold anything. */
export function readGlobals(globals: unknown): DeskGlobals {
  const { locale, asOf, theme } = partsOf(globals);
  return {
    locale: locale === 'en' ? 'en' : 'zh-CN',
    asOf: typeof asOf === 'string' && isLocalDate(asOf) ? asOf : firstGlobals.asOf,
    theme: theme === 'dark' ? 'dark' : 'light',
  };
}

/** The part of an address that sets the tool bar: what differs from where a reader begins. */
export function globalsParam(globals: DeskGlobals): string {
  const set = (['locale', 'asOf', 'theme'] as const)
    .filter((name) => globals[name] !== firstGlobals[name])
    .map((name) => `${name}:${globals[name]}`);
  return set.length > 0 ? `&globals=${set.join(';')}` : '';
}
