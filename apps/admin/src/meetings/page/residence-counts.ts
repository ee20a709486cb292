import type { ResidenceRegister } from '@deputy-work/meetings';
import type { LocalDate } from '@deputy-work/rules';

/** How many reside at a session on a day, of how many on its registers, and how many nobody has marked. */
export interface ResidenceCounts {
  readonly on: LocalDate;
  readonly resident: number;
  readonly all: number;
  readonly unmarked: number;
}

/** Counts the residence registers of a session, those of one day together: a session may have one for each hotel. */
export function countResidence(
  registers: readonly Pick<ResidenceRegister, 'on' | 'entries'>[],
): readonly ResidenceCounts[] {
  const days = [...new Set(registers.map(({ on }) => on))].toSorted();
  return days.map((on) => {
    const entries = registers
      .filter((register) => register.on === on)
      .flatMap((register) => register.entries);
    return {
      on,
      resident: entries.filter(({ status }) => status === 'resident').length,
      all: entries.length,
      unmarked: entries.filter(({ status }) => status === undefined).length,
    };
  });
}
