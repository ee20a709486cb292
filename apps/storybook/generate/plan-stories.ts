import { chapterTitles, itemTitles, outline } from '@deputy-work/plan-2022';
import { planItemStory } from '../src/desk/story-ids.ts';
import type { StoryFile } from './story-file.ts';

const chinese = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The files of stories of the plan: one a chapter, a page for each item. */
export const planStories = (): readonly StoryFile[] =>
  outline.chapters.map(({ number, title }) => ({
    file: `plan-chapter-${String(number).padStart(2, '0')}`,
    from: '@deputy-work/plan-2022',
    id: `plan-chapter-${number}`,
    title: `计划 Plan/${chinese[number] ?? number}、${title}`,
    english: `${number}. ${chapterTitles[number] ?? title}`,
    component: 'PlanItemStory',
    module: '../src/plan/PlanItemStory.tsx',
    more: `argTypes: { sentence: { type: 'number' } }`,
    stories: outline.items
      .filter(({ chapter }) => chapter === number)
      .map((item) => ({
        exportName: planItemStory(number, item.number).exportName,
        name: `${item.number}. ${item.title}`,
        english: `${item.number}. ${itemTitles[item.number] ?? item.title}`,
        jsx: `<PlanItemStory item={${item.number}} {...args} />`,
      })),
  }));
