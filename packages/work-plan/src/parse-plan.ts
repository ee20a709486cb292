import { findMentions } from './find-mentions.ts';
import { buildChapters, buildItems } from './internal/build-plan.ts';
import { checkMarks } from './internal/check-marks.ts';
import { checkOrder } from './internal/check-order.ts';
import { collectDocuments, collectQuotedTerms } from './internal/collect-marked.ts';
import { layOut, type PlacedParagraph } from './internal/lay-out.ts';
import { readAdoption } from './internal/read-adoption.ts';
import { readParagraphs } from './internal/read-paragraphs.ts';
import { readTitle } from './internal/read-title.ts';
import { repairParagraph } from './internal/repair-paragraph.ts';
import { splitSentences } from './internal/split-sentences.ts';
import type { PlanName } from './plan-name.ts';
import { PlanTextError } from './plan-text-error.ts';
import type { Repair } from './repair.ts';
import type { Plan } from './schema/plan.ts';

/** Names that the reader looks for, because no mark in the text tells them apart. */
export interface PlanNames {
  readonly systems?: readonly PlanName[];
  readonly bodies?: readonly PlanName[];
}

/** A plan that was read, with the proof that nothing was lost on the way. */
export interface PlanReading {
  readonly plan: Plan;
  /** The repaired text. All offsets in the plan count in it. */
  readonly text: string;
  /** `rawOffsets[i]` is where unit `i` of the repaired text stands in the raw text. */
  readonly rawOffsets: readonly number[];
  /** Everything that was put right, in the order of the text. */
  readonly repairs: readonly Repair[];
}

/**
 * Reads a plan (读取计划): title, adoption line in brackets, preamble, chapters 一、, sub-sections （一）, items `1. ` that run across chapters,
 * one paragraph each. Joins paragraphs that a page break cut, takes stray spaces out of title, adoption line and headings, and reports each repair.
 * Throws {@link PlanTextError} with the line of the first thing it can't place.
 */
export function parsePlan(raw: string, names: PlanNames = {}): PlanReading {
  const repairs: Repair[] = [];
  const paragraphs = readParagraphs(raw, repairs).map((paragraph) => repairParagraph(paragraph, repairs));
  const { words, placed } = layOut(raw, paragraphs, repairs);
  return {
    plan: buildPlan(placed, names),
    text: words.text,
    rawOffsets: words.origins,
    repairs: repairs.toSorted((a, b) => a.line - b.line),
  };
}

function buildPlan(paragraphs: readonly PlacedParagraph[], names: PlanNames): Plan {
  const [title, adoption, ...body] = paragraphs;
  if (!title || !adoption) throw tooShort();
  const head = { title: title.words.text, ...readTitle(title), adoption: readAdoption(adoption) };
  checkOrder(body);
  body.forEach(checkMarks);
  const preamble = body
    .filter(({ kind }) => kind === 'preamble')
    .flatMap(({ words, offset }) => splitSentences(words.text, offset));
  const prose = { preamble, items: buildItems(body) };
  return {
    ...head,
    ...prose,
    chapters: buildChapters(body),
    documents: collectDocuments(prose),
    quotedTerms: collectQuotedTerms(prose),
    systems: findMentions(prose, names.systems ?? []),
    bodies: findMentions(prose, names.bodies ?? []),
  };
}

function tooShort(): PlanTextError {
  return new PlanTextError(
    'missing-title',
    1,
    'the text has fewer than two lines with words, so it has no title and adoption line. Give the whole text of the plan.',
  );
}
