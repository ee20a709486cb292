import type { Body } from '@deputy-work/congress';

/** Special and working committees: the bodies that item 14 of the plan speaks of. */
export const isCommittee = ({ kind }: Body): boolean =>
  kind === 'special-committee' || kind === 'working-body';
