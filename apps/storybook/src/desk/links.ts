import { outline, plan2022 } from '@deputy-work/plan-2022';
import type { UiLinks } from '@deputy-work/ui';
import { citedItem } from '@deputy-work/work-plan';
import type { Topic } from '../rules/topic.ts';
import { globalsParam, type DeskGlobals } from './globals.ts';
import { planItemStory, planOverview, ruleStory } from './story-ids.ts';

/** What a story shows that it could show otherwise: the sentence chosen, the filter. */
export type StoryArgs = Readonly<Record<string, string | number>>;

const prefix = './?path=/story/';

/** The address of a story, in the language and on the day that the reader has set. Relative: it works from any folder. */
export function storyHref(id: string, globals: DeskGlobals, args: StoryArgs = {}): string {
  const set = Object.entries(args).map(([name, value]) => `${name}:${value}`);
  return `${prefix}${id}${set.length > 0 ? `&args=${set.join(';')}` : ''}${globalsParam(globals)}`;
}

/** The story that such an address leads to, and what it is to show. */
export interface StoryLink {
  readonly id: string;
  readonly args: StoryArgs;
}

/** Reads what {@link storyHref} wrote; any other address is none of ours. */
export function readStoryHref(href: string): StoryLink | undefined {
  if (!href.startsWith(prefix)) return undefined;
  const query = new URLSearchParams(href.slice('./?'.length));
  const args = (query.get('args') ?? '').split(';').flatMap((arg) => {
    const [name = '', value = ''] = arg.split(':');
    return name === '' ? [] : [[name, /^\d+$/.test(value) ? Number(value) : value] as const];
  });
  return { id: (query.get('path') ?? '').slice('/story/'.length), args: Object.fromEntries(args) };
}

/** Where the desk shows what components speak of. */
export function deskLinks(topics: readonly Topic[], globals: DeskGlobals): UiLinks {
  const hrefTo = (id: string | undefined, args?: StoryArgs) =>
    id === undefined ? undefined : storyHref(id, globals, args);
  const ruleId = (rule: string) => {
    const topic = topics.find(({ rules }) => rules.some(({ id }) => id === rule));
    return topic && ruleStory(topic.name, rule).id;
  };
  const itemId = (item: number | undefined) => {
    const found = outline.items.find(({ number }) => number === item);
    return found && planItemStory(found.chapter, found.number).id;
  };
  return {
    rule: (rule) => hrefTo(ruleId(rule)),
    plan: (filter) => hrefTo(planOverview, { filter }),
    planItem: (item) => hrefTo(itemId(item)),
    planSentence: (item, sentence) => hrefTo(itemId(item), { sentence }),
    citation: (citation) => hrefTo(itemId(citedItem(plan2022, citation))),
  };
}
