/** Where the story of a rule stands: its file’s id, its export, and the id that an address has. */
export interface StoryPlace {
  readonly component: string;
  readonly exportName: string;
  readonly id: string;
}

const pascal = (words: string) =>
  words.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The story of a rule, made of the topic and the rule’s id: `rules-inspection--enforcement-invites-deputies`. */
export function ruleStory(topic: string, ruleId: string): StoryPlace {
  const matter = ruleId.startsWith(`${topic}.`) ? ruleId.slice(topic.length + 1) : ruleId;
  const component = `rules-${topic}`;
  return { component, exportName: pascal(matter), id: `${component}--${matter.replaceAll('.', '-')}` };
}

/** The story of an item of the plan, which stands with its chapter: `plan-chapter-5--item-18`. */
export function planItemStory(chapter: number, item: number): StoryPlace {
  const component = `plan-chapter-${chapter}`;
  return { component, exportName: `Item${item}`, id: `${component}--item-${item}` };
}

/** The story of the plan as a whole. */
export const planOverview = 'plan--overview';

/** The story of how words that leave a choice were understood. */
export const readingsStory = 'review-readings--page';
