import type { SittingInPin } from '@deputy-work/meetings/planners';
import { useStore } from 'react-admin';

/** What the reader wants of the plan, otherwise than the records have it. */
export interface PlanChoices {
  readonly pins: readonly SittingInPin[];
  /** Meetings that are not to be planned for. */
  readonly leftOut: readonly string[];
  /** Seats in place of those on record, by meeting. */
  readonly seats: Readonly<Record<string, number>>;
}

const nothing: PlanChoices = { pins: [], leftOut: [], seats: {} };

const isSame = (a: SittingInPin, b: SittingInPin) => a.deputyId === b.deputyId && a.meetingId === b.meetingId;

/** The choices for the plan of a congress, kept so that they survive a reload. */
export function usePlanChoices(congressId: string) {
  const [choices, setChoices] = useStore<PlanChoices>(`sittingIn.${congressId}`, nothing);
  const { pins, leftOut, seats } = choices;
  const without = (some: readonly SittingInPin[]) =>
    pins.filter((pin) => !some.some((one) => isSame(one, pin)));
  return {
    choices,
    pin: (pin: SittingInPin) => setChoices({ ...choices, pins: [...without([pin]), pin] }),
    unpin: (...some: readonly SittingInPin[]) => setChoices({ ...choices, pins: without(some) }),
    toggleMeeting: (id: string) => {
      const others = leftOut.filter((one) => one !== id);
      setChoices({ ...choices, leftOut: others.length < leftOut.length ? others : [...leftOut, id] });
    },
    setSeats: (id: string, wanted: number | undefined) => {
      const others = Object.entries(seats).filter(([meetingId]) => meetingId !== id);
      const own = wanted === undefined ? [] : [[id, wanted] as const];
      setChoices({ ...choices, seats: Object.fromEntries([...others, ...own]) });
    },
  };
}
