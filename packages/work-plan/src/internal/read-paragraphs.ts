import { PlanTextError } from '../plan-text-error.ts';
import type { Repair } from '../repair.ts';
import { nameOf, type Paragraph } from './paragraph.ts';
import { readLines, type Line } from './read-lines.ts';
import { recogniseLine } from './recognise-line.ts';
import { endOf, join, startOf } from './traced.ts';

const contextLength = 8;

/** Gathers lines into paragraphs, joining what a page break cut, and refuses every line that belongs nowhere. */
export function readParagraphs(raw: string, repairs: Repair[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of readLines(raw)) {
    const last = paragraphs.at(-1);
    const mark = recogniseLine(line.words.text);
    if (last && isUnfinished(last)) {
      if (mark.kind !== 'text') throw unfinished(last, `line ${line.number} starts ${mark.mark}`);
      repairs.push(pageBreak(raw, last, line));
      paragraphs[paragraphs.length - 1] = continueWith(last, line);
      continue;
    }
    paragraphs.push(startParagraph(line, last));
  }
  const last = paragraphs.at(-1);
  if (last && isUnfinished(last)) throw unfinished(last, 'the text ends there');
  return paragraphs;
}

function isUnfinished({ kind, words }: Paragraph): boolean {
  if (kind === 'adoption') return /^[(（][^)）]*$/su.test(words.text);
  if (kind === 'preamble' || kind === 'item') return !/[。！？][”’）]*$/u.test(words.text);
  return false;
}

function continueWith(paragraph: Paragraph, line: Line): Paragraph {
  return { ...paragraph, lastLine: line.number, words: join([paragraph.words, line.words]) };
}

function pageBreak(raw: string, { lastLine, words }: Paragraph, line: Line): Repair {
  const end = `…${words.text.slice(-contextLength)}`;
  const start = `${line.words.text.slice(0, contextLength)}…`;
  const gap = raw.slice(endOf(words), startOf(line.words));
  return { kind: 'page-break', line: lastLine, before: end + gap + start, after: end + start };
}

function startParagraph(line: Line, last: Paragraph | undefined): Paragraph {
  const at = { line: line.number, lastLine: line.number, number: 0, mark: '', words: line.words };
  if (last === undefined) return { ...at, kind: 'title' };
  if (last.kind === 'title') return { ...at, kind: 'adoption' };
  const mark = recogniseLine(line.words.text);
  if (mark.kind !== 'text') return { ...at, ...mark };
  if (last.kind === 'adoption') return { ...at, kind: 'preamble' };
  throw unplaceable(line, last);
}

function unplaceable(line: Line, last: Paragraph): PlanTextError {
  const words = line.words.text.slice(0, contextLength * 2);
  if (last.kind === 'chapter' || last.kind === 'subsection') {
    return new PlanTextError(
      'text-before-item',
      line.number,
      `“${words}” follows the heading of ${nameOf(last)} without an item number, so no citation could name it. ` +
        'Number it (`1. …`), or join it to the heading if the heading was cut in two.',
    );
  }
  return new PlanTextError(
    'unplaceable-text',
    line.number,
    `“${words}” follows ${nameOf(last)}, whose last sentence is finished, and is no heading or item itself, so it may belong to either. ` +
      'Join it to its paragraph, or give it its number (`一、`, `（一）`, `1. `).',
  );
}

function unfinished(paragraph: Paragraph, next: string): PlanTextError {
  const mark = paragraph.kind === 'adoption' ? 'its closing bracket' : '。';
  return new PlanTextError(
    'unfinished-sentence',
    paragraph.lastLine,
    `${nameOf(paragraph)} stops without ${mark}, and ${next}, so words may be missing. ` +
      `Restore them, or add ${mark} if nothing is missing.`,
  );
}
