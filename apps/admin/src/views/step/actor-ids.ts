import type { Body, BodyKind, Membership } from '@deputy-work/congress';
import type { LoopActor } from '@deputy-work/loop';
import type { Station } from '@deputy-work/liaison';
import { handedTo, type LoopRecordOf } from '../loop-record.ts';

/** Who there is to take a step. */
export interface Actors {
  readonly bodies: readonly Body[];
  readonly memberships: readonly Membership[];
  readonly stations: readonly Station[];
}

const committees: readonly BodyKind[] = ['special-committee', 'working-body'];
const organs: readonly BodyKind[] = [
  'government',
  'government-department',
  'supervision-commission',
  'court',
  'procuratorate',
  'other-organ',
];

/** The kinds of bodies that act as what; members, deputies and stations are no bodies. */
const kindsOf: Readonly<Partial<Record<LoopActor, readonly BodyKind[]>>> = {
  committee: committees,
  'general-office': ['general-office'],
  organ: organs,
  'handling-unit': [...organs, ...committees, 'general-office'],
};

type Whose = Pick<LoopRecordOf, 'congressId' | 'deputyId' | 'steps'>;

/** The people or bodies of the record's congress that can act as the actor. */
export function actorIds(actor: LoopActor, { congressId, deputyId }: Whose, actors: Actors): string[] {
  const own = actors.bodies.filter((body) => body.congressId === congressId);
  switch (actor) {
    case 'deputy':
      return [deputyId];
    case 'member':
      return membersOf(own, actors.memberships);
    case 'station':
      return actors.stations.filter((station) => station.congressId === congressId).map(({ id }) => id);
    default:
      return own.filter(({ kind }) => kindsOf[actor]?.includes(kind)).map(({ id }) => id);
  }
}

/** Who acts when nothing else is said: the unit it was handed over to, or the only one there is. */
export function likelyActor(actor: LoopActor, record: Whose, actors: Actors): string | undefined {
  if (actor === 'handling-unit') return handedTo(record);
  const ids = actorIds(actor, record, actors);
  return ids.length === 1 ? ids[0] : undefined;
}

function membersOf(bodies: readonly Body[], memberships: readonly Membership[]): string[] {
  const standing = new Set(bodies.filter(({ kind }) => kind === 'standing-committee').map(({ id }) => id));
  const members = memberships.filter(({ bodyId }) => standing.has(bodyId)).map(({ deputyId }) => deputyId);
  return [...new Set(members)];
}
