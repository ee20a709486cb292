import type { Body } from '@deputy-work/congress';

/** Whether a body is a special or a working committee (专门委员会、工作委员会): those that item 14 of the plan asks to keep contact with deputies. */
export const isCommittee = ({ kind }: Body): boolean =>
  kind === 'special-committee' || kind === 'working-body';
