import { isLocalDate, type Locale } from '@deputy-work/rules';
import type { ExpectedFinding } from '@deputy-work/rules/cases';
import type { RulesWords } from './words.ts';

function sayValue(value: unknown, { kernel, names }: Locale): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return isLocalDate(value) ? kernel.date(value) : kernel.notDone;
  if (!Array.isArray(value)) return undefined;
  return value.length === 0
    ? kernel.nothing
    : kernel.list(value.map((code) => names[String(code)] ?? String(code)));
}

/** The numbers and days that a case expects besides the outcome, as far as it names them. */
export function sayExpected(
  { measured, required, shortfall, due, force }: ExpectedFinding,
  locale: Locale,
  words: RulesWords,
): string {
  const forces: Readonly<Record<string, string>> = locale.kernel.forces;
  const said = [
    force !== undefined && (forces[force] ?? force),
    sayPart(words.measured, sayValue(measured, locale)),
    sayPart(words.required, sayValue(required, locale)),
    sayPart(words.shortfall, sayValue(shortfall, locale)),
    sayPart(words.due, sayValue(due, locale)),
  ];
  return locale.kernel.list(said.filter((each) => typeof each === 'string'));
}

const sayPart = (say: (value: string) => string, value: string | undefined) =>
  value === undefined ? undefined : say(value);
