import type { Repair } from '../repair.ts';
import type { Paragraph } from './paragraph.ts';
import { endOf, insert, join, slice, startOf, without, type Traced } from './traced.ts';

/** A space that doesn't part two Latin words or two numbers. */
const straySpace = /(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/gu;
const inBrackets = /^[(（].*[)）]$/su;
const stepStart = /\d{4}年\d{1,2}月\d{1,2}日/gu;

/** Takes stray spaces out of titles, headings and the adoption line; prose keeps its spaces as printed. */
export function repairParagraph(paragraph: Paragraph, repairs: Repair[]): Paragraph {
  switch (paragraph.kind) {
    case 'preamble':
    case 'item':
      return paragraph;
    case 'adoption':
      return repairAdoption(paragraph, repairs);
    case 'title':
    case 'chapter':
    case 'subsection':
      return reword(paragraph, without(paragraph.words, straySpace), 'stray-space', repairs);
  }
}

function repairAdoption(paragraph: Paragraph, repairs: Repair[]): Paragraph {
  const { words } = paragraph;
  if (!inBrackets.test(words.text)) return paragraph;
  const inner = slice(words, 1, -1);
  const bracketed = join([insert('(', startOf(words)), inner, insert(')', endOf(words) - 1)]);
  const narrow = reword(paragraph, bracketed, 'bracket-width', repairs);
  return reword(
    narrow,
    join([slice(bracketed, 0, 1), spaceSteps(inner), slice(bracketed, -1)]),
    'stray-space',
    repairs,
  );
}

/** One space before each step but the first, none elsewhere. */
function spaceSteps(words: Traced): Traced {
  const dense = without(words, /\s+/gu);
  const starts = [...dense.text.matchAll(stepStart)].map(({ index }) => index).filter((index) => index > 0);
  const steps = [0, ...starts].map((start, i) => slice(dense, start, starts[i]));
  return join(steps.flatMap((step, i) => (i === 0 ? [step] : [insert(' ', startOf(step) - 1), step])));
}

function reword(paragraph: Paragraph, words: Traced, kind: Repair['kind'], repairs: Repair[]): Paragraph {
  const before = paragraph.words.text;
  if (before === words.text) return paragraph;
  repairs.push({ kind, line: paragraph.line, before, after: words.text });
  return { ...paragraph, words };
}
