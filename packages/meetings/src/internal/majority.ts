import type { Answer } from '@deputy-work/rules';
import type { Vote } from '../schema/index.ts';
import { missingFact } from './missing-fact.ts';
import { compareShare, sizeOf, type Share } from './share.ts';

/**
 * Whether the declared result is the one that the count gives. The measure shows the arithmetic in either case: votes in favour against what the
 * majority needs.
 */
export function declaredAsCounted({ id, base, result, inFavour }: Vote, majority: Share): Answer {
  if (base === undefined) return missingFact('base');
  if (result === undefined) return missingFact('result');
  const count = compareShare(inFavour, sizeOf(base), majority);
  const isRight = (count.outcome === 'satisfied') === (result === 'carried');
  return isRight
    ? { ...count, outcome: 'satisfied', remedy: undefined }
    : { ...count, outcome: 'violated', remedy: { code: 'settle', items: [id] } };
}
