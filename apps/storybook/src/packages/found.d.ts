// The types of `virtual:packages`: what the workspace’s packages hold, gathered by generate/packages-module.ts while Storybook builds.
import type { Topic } from '../rules/topic.ts';
import type { Vocabulary } from './vocabulary.ts';

export declare const topics: readonly Topic[];
export declare const vocabularies: readonly Vocabulary[];
