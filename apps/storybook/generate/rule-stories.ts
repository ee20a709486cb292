import { pathToFileURL } from 'node:url';
import { at } from '@deputy-work/config/workspaces';
import { topicWordsIn, type Exports } from '../src/packages/recognise.ts';
import { ruleStory } from '../src/desk/story-ids.ts';
import type { FoundTopic } from './discover.ts';
import type { StoryFile } from './story-file.ts';

async function titlesOf({ dir, manifest }: FoundTopic) {
  const locale = (await import(
    /* @vite-ignore */ pathToFileURL(at(dir, 'dist/locales/zh-CN.js')).href
  )) as Exports;
  const words = topicWordsIn(locale);
  if (words) return (ruleId: string) => words.rules[ruleId]?.title ?? ruleId;
  throw new Error(`${manifest.name}/locales/zh-CN exports no words of rules, so its pages have no titles.`);
}

/** The file of stories of a topic: a page for each of its rules. */
export async function ruleStories(topic: FoundTopic): Promise<StoryFile> {
  const titleOf = await titlesOf(topic);
  return {
    file: `rules-${topic.name}`,
    from: topic.manifest.name,
    id: `rules-${topic.name}`,
    title: `规则 Rules/${topic.title['zh-CN']} ${topic.title.en}`,
    component: 'RuleStory',
    module: '../src/desk/RuleStory.tsx',
    stories: topic.rules.map(({ id }) => ({
      exportName: ruleStory(topic.name, id).exportName,
      name: titleOf(id),
      jsx: `<RuleStory rule=${JSON.stringify(id)} />`,
    })),
  };
}
