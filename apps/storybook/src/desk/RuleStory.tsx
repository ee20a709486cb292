import { useCallback } from 'react';
import { UPDATE_STORY_ARGS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { topics } from 'virtual:packages';
import { RulePage } from '../rules/RulePage.tsx';
import { ruleStory } from './story-ids.ts';

interface RuleStoryProps {
  readonly rule: string;
  /** The state of the playground, as the address has it. */
  readonly state?: string;
}

/** The page of a rule, found among the topics by its id; what one turns in its playground stands in the address. */
export function RuleStory({ rule: id, state }: RuleStoryProps) {
  const topic = topics.find(({ rules }) => rules.some((each) => each.id === id));
  const rule = topic?.rules.find((each) => each.id === id);
  if (!topic || !rule) {
    throw new Error(
      `No package exports the rule "${id}" any more, so it has no page. Start Storybook again.`,
    );
  }
  const storyId = ruleStory(topic.name, id).id;
  const onState = useCallback(
    (next: string | undefined) =>
      addons.getChannel().emit(UPDATE_STORY_ARGS, { storyId, updatedArgs: { state: next } }),
    [storyId],
  );
  return <RulePage topic={topic} rule={rule} state={state} onState={onState} />;
}
