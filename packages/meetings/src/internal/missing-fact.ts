import { missing, type Answer } from '@deputy-work/rules';
import type { MeetingsPath } from '../words.ts';

/** A fact is absent; only paths that the locales have words for. */
export const missingFact = (path: MeetingsPath): Answer => missing(path);
