import type { Briefing, BriefingChannel } from '@deputy-work/meetings';
import type { LocalDate } from '@deputy-work/rules';

/** What went out by one channel on one day. */
export interface BriefingGroup {
  readonly channel: BriefingChannel;
  readonly on: LocalDate;
  readonly times: number;
  /** How many people it reached, each once. */
  readonly reached: number;
}

/** Groups briefings by day and channel, in the order of days: each electoral unit may have held its own. */
export function groupBriefings(briefings: readonly Briefing[]): readonly BriefingGroup[] {
  const groups = new Map<string, { first: Briefing; times: number; people: Set<string> }>();
  for (const briefing of briefings) {
    const key = `${briefing.on} ${briefing.channel}`;
    const group = groups.get(key) ?? { first: briefing, times: 0, people: new Set() };
    group.times++;
    for (const id of briefing.deputyIds) group.people.add(id);
    groups.set(key, group);
  }
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(
      ([
        ,
        {
          first: { channel, on },
          times,
          people,
        },
      ]) => ({ channel, on, times, reached: people.size }),
    );
}
