import type { Body } from '@deputy-work/congress';

/** Special committees and working bodies: those that item 14 of the plan asks to keep contact with deputies. */
export const isCommittee = ({ kind }: Body): boolean =>
  kind === 'special-committee' || kind === 'working-body';
