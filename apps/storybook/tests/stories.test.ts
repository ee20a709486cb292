import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { layers } from '@deputy-work/config/map';
import { at, published } from '@deputy-work/config/workspaces';
import { outline } from '@deputy-work/plan-2022';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { describe, expect, it } from 'vitest';
import { discover } from '../generate/discover.ts';
import { planStories } from '../generate/plan-stories.ts';
import { ruleStories } from '../generate/rule-stories.ts';
import type { StoryFile } from '../generate/story-file.ts';
import { planItemStory, ruleStory } from '../src/desk/story-ids.ts';
import { rulesIn, type Exports } from '../src/packages/recognise.ts';

/** The ids that Storybook makes of a file of stories. */
const idsOf = ({ id, stories }: StoryFile) =>
  stories.map(({ exportName }) => toId(id, storyNameFromExport(exportName)));

/** Every rule that a package exports, in a list or by itself. */
async function everyRuleOf(dir: string) {
  const exports = (await import(pathToFileURL(at(dir, 'dist/index.js')).href)) as Exports;
  const alone = Object.values(exports).filter((value) => rulesIn({ alone: [value] }).length > 0);
  return rulesIn({ ...exports, alone }).map(({ id }) => id);
}

const { topics } = await discover();

it('there are topics', () => {
  expect(topics.map(({ name }) => name)).toContain('inspection');
});

describe.each(topics)('$name', (topic) => {
  it('has a story for every rule that the package exports, under the address that links lead to', async () => {
    const rules = await everyRuleOf(topic.dir);
    expect(rules.length).toBeGreaterThan(0);
    expect(idsOf(await ruleStories(topic))).toEqual(
      expect.arrayContaining(rules.map((rule) => ruleStory(topic.name, rule).id)),
    );
  });

  it('gives no two rules one story', async () => {
    const ids = idsOf(await ruleStories(topic));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('each item of the plan has a story, under the address that links lead to', () => {
  const expected = outline.items.map(({ number, chapter }) => planItemStory(chapter, number).id);
  expect(planStories().flatMap(idsOf)).toEqual(expected);
});

it('every package of rules that exists is a dependency, so that it is built before the desk', () => {
  const manifest: unknown = JSON.parse(readFileSync(at('apps/storybook/package.json'), 'utf8'));
  const layer = layers.find((names) => names.includes('inspection')) ?? [];
  const existing = published().filter(({ dir }) => layer.includes(dir.slice('packages/'.length)));
  expect(existing.length).toBeGreaterThan(0);
  expect(manifest).toHaveProperty(
    'dependencies',
    expect.objectContaining(
      Object.fromEntries(existing.map(({ manifest: { name } }) => [name, expect.any(String)])),
    ),
  );
});
