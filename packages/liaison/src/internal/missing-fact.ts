import { missing, type Answer } from '@deputy-work/rules';
import type { LiaisonPath } from '../words.ts';

/** A fact is absent; only paths that the locales have words for. */
export const missingFact = (path: LiaisonPath): Answer => missing(path);
