import { channels, dayOf, isUnanswered, nextSteps, type ChannelCode, type LoopStep } from '@deputy-work/loop';
import type { LocalDate } from '@deputy-work/rules';
import type { LoopResource } from '../data/deputy-work-provider.ts';
import type { RecordOf } from '../data/records.ts';

/** The records that go through the loop. */
export type LoopRecords = { readonly [R in LoopResource]: readonly RecordOf<R>[] };

/** A view that waits for its reply. */
export interface WaitingView {
  readonly collection: LoopResource;
  readonly id: string;
  readonly channel: ChannelCode;
  readonly heardOn: LocalDate;
  /** What is to be done next; absent when nothing can be. */
  readonly next?: LoopStep;
}

/** The views of one channel that wait for a reply. */
export interface WaitingChannel {
  readonly channel: ChannelCode;
  readonly count: number;
  /** The one heard first. */
  readonly oldest: WaitingView;
}

/**
 * The views that wait for a reply as of a day, by channel, the one that has waited longest first. No source gives a day for the reply, so no rule can
 * tell that one is late; somebody has to look.
 */
export function waitingChannels(records: LoopRecords, asOf: LocalDate): readonly WaitingChannel[] {
  const waiting = [
    ...records['tracked-views'].map((view) => waitingView('tracked-views', view.channel, view, asOf)),
    ...records.letters.map((letter) => waitingView('letters', 'letter', letter, asOf)),
    ...records['expressed-views'].map((view) => waitingView('expressed-views', 'forum', view, asOf)),
  ]
    .filter((view) => view !== undefined)
    .toSorted((a, b) => (a.heardOn < b.heardOn ? -1 : 1));
  const byChannel = new Map<ChannelCode, WaitingChannel>();
  for (const view of waiting) {
    const { count, oldest } = byChannel.get(view.channel) ?? { count: 0, oldest: view };
    byChannel.set(view.channel, { channel: view.channel, count: count + 1, oldest });
  }
  return [...byChannel.values()];
}

function waitingView(
  collection: LoopResource,
  channel: ChannelCode,
  view: RecordOf<LoopResource>,
  asOf: LocalDate,
): WaitingView | undefined {
  const heardOn = dayOf(view, 'heard', asOf);
  if (heardOn === undefined || !isUnanswered(view, asOf)) return undefined;
  const steps = nextSteps(view, channels[channel], { asOf });
  const next = steps.find(({ optional }) => !optional) ?? steps[0];
  return { collection, id: view.id, channel, heardOn, ...(next && { next: next.step }) };
}
