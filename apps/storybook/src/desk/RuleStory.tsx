import { topics } from 'virtual:packages';

interface RuleStoryProps {
  readonly rule: string;
}

/** The page of a rule, found among the topics by its id. */
export function RuleStory({ rule: id }: RuleStoryProps) {
  const topic = topics.find(({ rules }) => rules.some((each) => each.id === id));
  const rule = topic?.rules.find((each) => each.id === id);
  if (!topic || !rule) {
    throw new Error(
      `No package exports the rule "${id}" any more, so it has no page. Start Storybook again.`,
    );
  }
  return <h1>{topic.locales['zh-CN'].rules[id]?.title}</h1>;
}
