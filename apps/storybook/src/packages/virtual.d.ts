/** What the workspace’s packages hold, gathered by `generate/packages-module.ts` while Storybook builds. */
declare module 'virtual:packages' {
  import type { Topic } from '../rules/topic.ts';
  import type { Vocabulary } from './vocabulary.ts';

  export const topics: readonly Topic[];
  export const vocabularies: readonly Vocabulary[];
}
