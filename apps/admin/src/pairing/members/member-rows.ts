import type { GatheredLiaisonWishes, LiaisonPin } from '@deputy-work/liaison/planners';

/** A member as the list shows one. */
export interface MemberRow {
  readonly id: string;
  readonly isChairperson: boolean;
  /** The deputies of today, in order of ids. */
  readonly deputyIds: readonly string[];
  /** How many there are to be at least; it counts the pairs that nothing can be planned of too. */
  readonly minimum: number;
  readonly isLeaving: boolean;
}

/** Which members the list shows. */
export const memberShows = ['all', 'chairpersons', 'below', 'without', 'leaving'] as const;
export type MemberShow = (typeof memberShows)[number];

/** The pairs of today that can be planned with. */
export const pairsToday = ({ wishes }: Pick<GatheredLiaisonWishes, 'wishes'>): readonly LiaisonPin[] =>
  wishes.deputies.flatMap(({ id, memberId }) => (memberId === undefined ? [] : [{ deputyId: id, memberId }]));

/** The members there are today, in order of ids, with their deputies. */
export function memberRows(
  { wishes, chairpersonIds }: Pick<GatheredLiaisonWishes, 'wishes' | 'chairpersonIds'>,
  leavingIds: readonly string[],
): readonly MemberRow[] {
  const deputies = new Map<string, string[]>();
  for (const { deputyId, memberId } of pairsToday({ wishes })) {
    deputies.set(memberId, [...(deputies.get(memberId) ?? []), deputyId]);
  }
  const [chairpersons, leaving] = [new Set(chairpersonIds), new Set(leavingIds)];
  return wishes.members.map(({ id, minimum }) => ({
    id,
    isChairperson: chairpersons.has(id),
    deputyIds: deputies.get(id) ?? [],
    minimum,
    isLeaving: leaving.has(id),
  }));
}

const shows: Readonly<Record<MemberShow, (row: MemberRow) => boolean>> = {
  all: () => true,
  chairpersons: ({ isChairperson }) => isChairperson,
  below: ({ deputyIds, minimum }) => deputyIds.length < minimum,
  without: ({ deputyIds }) => deputyIds.length === 0,
  leaving: ({ isLeaving }) => isLeaving,
};

/** Of the members those that the reader asks for, by name or by the name of a deputy. */
export function filterMembers(
  rows: readonly MemberRow[],
  { show, text }: { readonly show: MemberShow; readonly text: string },
  nameOf: (id: string) => string,
): readonly MemberRow[] {
  const wanted = text.trim().toLowerCase();
  const isNamed = (id: string) => nameOf(id).toLowerCase().includes(wanted);
  return rows.filter(
    (row) => shows[show](row) && (wanted === '' || [row.id, ...row.deputyIds].some(isNamed)),
  );
}

/** As many deputies as the busiest member has today: what a member takes at most while the office has not chosen. */
export const busiest = (rows: readonly MemberRow[]): number =>
  Math.max(1, ...rows.map(({ deputyIds }) => deputyIds.length));
