import { pathToFileURL } from 'node:url';
import { at } from '@deputy-work/config/workspaces';
import type { LocaleCode } from '@deputy-work/rules';
import { topicWordsIn, type Exports } from '../src/packages/recognise.ts';
import { ruleStory } from '../src/desk/story-ids.ts';
import type { FoundTopic } from './discover.ts';
import type { StoryFile } from './story-file.ts';

/** What the rules of a topic are called in one language. */
async function titlesIn({ dir, manifest }: FoundTopic, code: LocaleCode) {
  const file = pathToFileURL(at(dir, `dist/locales/${code}.js`)).href;
  const words = topicWordsIn((await import(/* @vite-ignore */ file)) as Exports);
  if (words) return (ruleId: string) => words.rules[ruleId]?.title ?? ruleId;
  throw new Error(`${manifest.name}/locales/${code} exports no words of rules, so its pages have no titles.`);
}

/** The file of stories of a topic: a page for each of its rules. */
export async function ruleStories(topic: FoundTopic): Promise<StoryFile> {
  const [inChinese, inEnglish] = await Promise.all([titlesIn(topic, 'zh-CN'), titlesIn(topic, 'en')]);
  return {
    file: `rules-${topic.name}`,
    from: topic.manifest.name,
    id: `rules-${topic.name}`,
    title: `规则 Rules/${topic.title['zh-CN']} ${topic.title.en}`,
    component: 'RuleStory',
    module: '../src/desk/RuleStory.tsx',
    imports: [`import { everyCaseAgrees } from '../src/rules/every-case-agrees.ts';`],
    more: `argTypes: { state: { type: 'string' } }, play: everyCaseAgrees`,
    stories: topic.rules.map(({ id }) => ({
      exportName: ruleStory(topic.name, id).exportName,
      name: inChinese(id),
      english: inEnglish(id),
      jsx: `<RuleStory rule=${JSON.stringify(id)} {...args} />`,
    })),
  };
}
