import { outline, plan2022 } from '@deputy-work/plan-2022';
import type { UiLinks } from '@deputy-work/ui';
import type { Topic } from '../rules/topic.ts';
import { globalsParam, type DeskGlobals } from './globals.ts';
import { planItemStory, ruleStory } from './story-ids.ts';

const prefix = './?path=/story/';

/** The address of a story, in the language and on the day that the reader has set. Relative: it works from any folder. */
export const storyHref = (id: string, globals: DeskGlobals) => `${prefix}${id}${globalsParam(globals)}`;

/** The story that such an address leads to. */
export const storyInHref = (href: string): string | undefined =>
  href.startsWith(prefix) ? href.slice(prefix.length).replace(/[&#].*$/, '') : undefined;

const planItemId = (item: number) => {
  const found = outline.items.find(({ number }) => number === item);
  return found && planItemStory(found.chapter, item).id;
};

/** Where the desk shows what components speak of. */
export function deskLinks(
  topics: readonly Topic[],
  globals: DeskGlobals,
): Required<Pick<UiLinks, 'rule' | 'planItem' | 'planSentence' | 'citation'>> {
  const hrefOf = (id: string | undefined) => (id === undefined ? undefined : storyHref(id, globals));
  const topicOf = (ruleId: string) => topics.find(({ rules }) => rules.some(({ id }) => id === ruleId));
  const planItem = (item: number) => hrefOf(planItemId(item));
  return {
    rule: (ruleId) => {
      const topic = topicOf(ruleId);
      return hrefOf(topic && ruleStory(topic.name, ruleId).id);
    },
    planItem,
    planSentence: planItem,
    citation: ({ instrument, place }) =>
      instrument.id === plan2022.id && place && 'item' in place ? planItem(place.item) : undefined,
  };
}
