import type { ChannelCode } from '@deputy-work/loop';
import type { LoopResource } from '../data/deputy-work-provider.ts';
import type { RecordOf } from '../data/records.ts';

/** What goes through the loop: a letter, a view of a deputy sitting in, or a view of any other channel. */
export type LoopRecordOf = RecordOf<LoopResource>;

const loopResources: readonly LoopResource[] = ['tracked-views', 'letters', 'expressed-views'];

/** The collection that an address names; undefined where nothing in it goes through the loop. */
export const findLoopResource = (name: string | undefined): LoopResource | undefined =>
  loopResources.find((resource) => resource === name);

/** Whether it is a letter, which alone has a ledger. */
export const isLetter = (record: LoopRecordOf): record is RecordOf<'letters'> =>
  !('channel' in record) && !('meetingId' in record);

/** The channel it came by. */
export function channelOf(record: LoopRecordOf): ChannelCode {
  if (isLetter(record)) return 'letter';
  return 'channel' in record ? record.channel : 'forum';
}

/** The body it was handed over to, once it was. */
export const handedTo = ({ steps }: Pick<LoopRecordOf, 'steps'>): string | undefined =>
  steps.find(({ step }) => step === 'handed-over')?.toId;
