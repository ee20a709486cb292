import type { AdoptionAction, SentenceClass } from '@deputy-work/work-plan';
import type { ItemFilter } from './derive/item-filter.ts';
import type { NoReport } from './derive/tallies.ts';

export interface PlanWords {
  /** What any work plan is called. */
  readonly title: string;
  /** Said to readers of another language than the plan’s. */
  readonly translated: string | undefined;
  readonly breadcrumbs: string;
  readonly chapter: (number: number) => string;
  readonly item: (number: number) => string;
  readonly unknownItem: {
    readonly title: string;
    readonly hint: (items: number) => string;
    readonly back: string;
  };
  readonly adoption: {
    readonly title: string;
    readonly actions: Readonly<Record<AdoptionAction, string>>;
    readonly step: (step: {
      readonly date: string;
      readonly number: number;
      readonly meeting: string;
      readonly action: string;
    }) => string;
  };
  readonly classes: Readonly<Record<SentenceClass, { readonly name: string; readonly explained: string }>> & {
    readonly legend: string;
    readonly count: (name: string, sentences: number) => string;
  };
  readonly progress: {
    readonly title: string;
    readonly sentences: (count: number) => string;
    readonly checked: (sentences: {
      readonly checkable: number;
      readonly checked: number;
      readonly planned: number;
    }) => string;
  };
  readonly filters: Readonly<Record<ItemFilter, string>> & {
    readonly label: string;
    readonly showAll: string;
    readonly empty: string;
    readonly emptyHint: (date: string, filter: string) => string;
  };
  readonly standing: Readonly<Record<NoReport | 'no-subject' | 'people', string>> & {
    readonly label: string;
    readonly planned: (packages: string) => string;
  };
  readonly text: { readonly title: string; readonly hint: string };
  readonly sentence: {
    readonly title: (number: number) => string;
    readonly number: (number: number) => string;
    readonly reason: (reason: string) => string;
    readonly noDuties: string;
  };
  readonly duty: {
    readonly quote: string;
    readonly who: string;
    readonly forWhom: string;
    readonly when: string;
    readonly by: (words: string, date: string) => string;
    readonly howMany: string;
    readonly atLeast: (amount: number, unit: { readonly one: string; readonly many: string }) => string;
    readonly every: (unit: string) => string;
    readonly channels: string;
    readonly loop: string;
    readonly checkedBy: string;
    readonly byPeople: string;
    readonly byPlanned: (topic: string) => string;
  };
  readonly loop: {
    readonly title: (name: string) => string;
    readonly here: (step: string) => string;
    readonly secondLine: (step: string) => string;
  };
  readonly limits: { readonly title: string; readonly hint: string; readonly partly: string };
  readonly rules: {
    readonly title: string;
    readonly nonePlanned: (packages: string) => string;
    readonly morePlanned: (packages: string) => string;
    readonly nonePeople: string;
    readonly values: (date: string) => string;
    readonly noFindings: string;
    readonly more: (findings: number) => string;
  };
  readonly names: {
    readonly title: string;
    readonly documents: string;
    readonly systems: string;
    readonly bodies: string;
    readonly printedAs: string;
  };
  readonly navigation: { readonly label: string; readonly previous: string; readonly next: string };
}
