import { isJurisdiction, type NonEmpty } from '@deputy-work/rules';
import * as z from 'zod';
import type { RuleCase } from '../rules/topic.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { applyChanges, changesBetween } from './changes.ts';
import { fingerprint } from './fingerprint.ts';
import { stateOfCase, type PlaygroundState } from './playground-state.ts';

/** What a link says was not to be had: it can’t be read, or the case that it changed is no longer what it was. */
export type LinkFault = 'unreadable' | 'outdated';

/** The state that a link leads to; with a fault, where a case begins instead. */
export interface FollowedLink {
  readonly state: PlaygroundState;
  readonly fault?: LinkFault;
}

const nation = '';

const path = z.array(z.union([z.string(), z.int().nonnegative()]));

// What differs from the case, and a mark of the case, so that nobody is shown changes of something else.
const payload = z.strictObject({
  case: z.int().nonnegative(),
  mark: z.string(),
  asOf: z.string().optional(),
  place: z
    .string()
    .refine((code) => code === nation || isJurisdiction(code))
    .optional(),
  facts: z.array(z.union([z.tuple([path]), z.tuple([path, z.json()])])).optional(),
  whatIf: z.record(z.string(), z.json()).optional(),
});

/** Puts a state into an address, as what differs from its case; undefined where that is the first case as it stands. */
export function encodeState(state: PlaygroundState, cases: readonly RuleCase[]): string | undefined {
  const legalCase = cases[state.caseIndex];
  if (!legalCase) return undefined;
  const begin = stateOfCase(legalCase, state.caseIndex);
  const { asOf, place = nation, whatIf } = state;
  const facts = changesBetween(begin.facts, state.facts);
  const differences = {
    ...(asOf !== begin.asOf && { asOf }),
    ...(place !== (begin.place ?? nation) && { place }),
    ...(facts.length > 0 && { facts }),
    ...(Object.keys(whatIf).length > 0 && { whatIf }),
  };
  if (state.caseIndex === 0 && Object.keys(differences).length === 0) return undefined;
  return toBase64Url(JSON.stringify({ case: state.caseIndex, mark: fingerprint(legalCase), ...differences }));
}

function parse(encoded: string) {
  try {
    return payload.safeParse(JSON.parse(fromBase64Url(encoded))).data;
  } catch {
    return undefined;
  }
}

/**
 * Reads what {@link encodeState} wrote. A link that can’t be read, or whose case or parameter is no longer there, leads to where a case begins
 * and says so; a case that only moved is found again.
 */
export function decodeState(
  encoded: string | undefined,
  cases: NonEmpty<RuleCase>,
  parameterIds: readonly string[],
): FollowedLink {
  const beginning = stateOfCase(cases[0], 0);
  if (encoded === undefined || encoded === '') return { state: beginning };
  const link = parse(encoded);
  if (!link) return { state: beginning, fault: 'unreadable' };
  const index = cases.findIndex((each) => fingerprint(each) === link.mark);
  const legalCase = cases[index];
  if (!legalCase || !Object.keys(link.whatIf ?? {}).every((id) => parameterIds.includes(id))) {
    const nearest = cases[link.case];
    return { state: nearest ? stateOfCase(nearest, link.case) : beginning, fault: 'outdated' };
  }
  const { facts, ...begin } = stateOfCase(legalCase, index);
  const { asOf = begin.asOf, place = begin.place ?? nation, whatIf = {} } = link;
  return {
    state: {
      caseIndex: index,
      asOf,
      ...(place === nation ? {} : { place }),
      facts: applyChanges(facts, link.facts ?? []),
      whatIf,
    },
  };
}
