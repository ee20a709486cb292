import { PlanTextError } from '../plan-text-error.ts';
import type { Paragraph } from './paragraph.ts';

const form = /^(?<issuer>\D+)(?<year>\d{4})年度?\D*计划$/u;

/** The issuer and the year that a title names: 全国人大常委会, 2022. */
export function readTitle({ line, words }: Paragraph): { readonly issuer: string; readonly year: number } {
  const { issuer, year } = form.exec(words.text)?.groups ?? {};
  if (issuer !== undefined && year !== undefined) return { issuer, year: Number(year) };
  throw new PlanTextError(
    'missing-title',
    line,
    `“${words.text.slice(0, 24)}” is not a plan's title, so its issuer and year are unknown. ` +
      'Begin the text with a title of the form …常委会2030年度…计划.',
  );
}
