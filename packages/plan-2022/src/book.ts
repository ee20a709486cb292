import type { PlanBook } from '@deputy-work/work-plan';
import { bodies } from './bodies.ts';
import { classification } from './classification/sentences.ts';
import { countedUnits } from './counted-units.ts';
import { documents } from './documents.ts';
import { plan2022 } from './instrument.ts';
import { chapterTitles, itemTitles, subsectionTitles } from './item-titles.ts';
import { feedbackLoops } from './loops.ts';
import { rulePackages } from './rule-packages.ts';
import { systems } from './systems.ts';
import { plan } from './text/reading.ts';

/** The 2022 plan as a book (2022年度工作计划读本): all that a screen needs to show it. It is big: load it when somebody opens the plan. */
export const book2022: PlanBook = {
  instrument: plan2022,
  plan,
  classification,
  vocabulary: { bodies, systems, documents, countedUnits, feedbackLoops, rulePackages },
  english: { chapters: chapterTitles, subsections: { 3: subsectionTitles }, items: itemTitles },
};
