import type { LiaisonPin } from '@deputy-work/liaison/planners';
import { useStore } from 'react-admin';

/** What the office chooses for the plan, because neither law nor record has it. */
export interface PairingChoices {
  readonly pins: readonly LiaisonPin[];
  /** Members who are about to leave. */
  readonly leavingIds: readonly string[];
  /** Deputies who are to have a member besides those who have or had one. */
  readonly addedIds: readonly string[];
  /** How many deputies members outside the Council of Chairpersons have at least. */
  readonly minimum: number;
  /** How many deputies a member takes at most; without it as many as the busiest has today. */
  readonly capacity?: number | undefined;
  /** By member, in place of it. */
  readonly capacities: Readonly<Record<string, number>>;
}

const nothing: PairingChoices = { pins: [], leavingIds: [], addedIds: [], minimum: 0, capacities: {} };

const isSame = (a: LiaisonPin, b: LiaisonPin) => a.deputyId === b.deputyId && a.memberId === b.memberId;
const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

/** The choices for the plan of a congress, kept so that they survive a reload. */
export function usePairingChoices(congressId: string) {
  const [choices, setChoices] = useStore<PairingChoices>(`pairing.${congressId}`, nothing);
  const { pins, leavingIds, capacities } = choices;
  const change = (part: Partial<PairingChoices>) => setChoices({ ...choices, ...part });
  const without = (some: readonly LiaisonPin[]) =>
    pins.filter((pin) => !some.some((one) => isSame(one, pin)));
  return {
    choices,
    pin: (pin: LiaisonPin) => change({ pins: [...without([pin]), pin] }),
    unpin: (...some: readonly LiaisonPin[]) => change({ pins: without(some) }),
    toggleLeaving: (id: string) => change({ leavingIds: toggled(leavingIds, id) }),
    setAdded: (ids: readonly string[]) => change({ addedIds: ids }),
    setMinimum: (minimum: number | undefined) => change({ minimum: minimum ?? 0 }),
    setCapacity: (capacity: number | undefined) => change({ capacity }),
    setCapacityOf: (id: string, wanted: number | undefined) => {
      const others = Object.entries(capacities).filter(([memberId]) => memberId !== id);
      const own = wanted === undefined ? [] : [[id, wanted] as const];
      change({ capacities: Object.fromEntries([...others, ...own]) });
    },
  };
}

/** The choices, and what changes them. */
export type PairingChooser = ReturnType<typeof usePairingChoices>;
