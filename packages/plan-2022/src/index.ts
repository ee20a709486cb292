export { cite } from './cite.ts';
export { plan2022 } from './instrument.ts';
export { chapterTitles, itemTitles, subsectionTitles } from './item-titles.ts';
export { outline } from './outline.ts';
