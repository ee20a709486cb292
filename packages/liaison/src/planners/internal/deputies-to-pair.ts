import { type Deputy, isInOffice, isKnown } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';
import type { GatheredLiaisonWishes, UnpairableDeputy } from '../gathered-liaison-wishes.ts';
import type { LiaisonPin, PairingDeputy } from '../liaison-wishes.ts';

/** What is on record of one deputy today. */
interface Today {
  readonly deputy: Deputy | undefined;
  /** Members who keep contact, those who stay first. */
  readonly staying: readonly string[];
  readonly gone: readonly string[];
}

interface DeputiesToPair extends Pick<GatheredLiaisonWishes, 'unpairableDeputies' | 'over'> {
  readonly deputies: readonly PairingDeputy[];
  /** Pairs that stay whatever is planned. */
  readonly untouched: readonly LiaisonPin[];
}

function whyNot({ deputy, staying }: Today, day: LocalDate): UnpairableDeputy['reason'] | undefined {
  if (!deputy) return 'not-on-record';
  if (!isInOffice(deputy, day)) return 'left-office';
  if (!isKnown(deputy.isGrassRoots)) return 'unclassified';
  return staying.length > 1 ? 'several-members' : undefined;
}

/** The deputies that can be planned for, and what becomes of the pairs of the others. */
export function deputiesToPair(
  ids: readonly string[],
  todayOf: (id: string) => Today,
  day: LocalDate,
): DeputiesToPair {
  const deputies: PairingDeputy[] = [];
  const unpairableDeputies: UnpairableDeputy[] = [];
  const over: LiaisonPin[] = [];
  const untouched: LiaisonPin[] = [];
  for (const deputyId of ids) {
    const today = todayOf(deputyId);
    const reason = whyNot(today, day);
    const memberIds = [...today.staying, ...today.gone];
    const pairsWith = (some: readonly string[]) => some.map((memberId) => ({ memberId, deputyId }));
    if (reason === 'left-office' && memberIds.length === 0) continue;
    if (reason !== undefined) {
      unpairableDeputies.push({ deputyId, reason });
      (reason === 'left-office' ? over : untouched).push(...pairsWith(memberIds));
      continue;
    }
    if (!today.deputy) continue;
    over.push(...pairsWith(memberIds.slice(1)));
    deputies.push(pairingDeputy(today.deputy, memberIds[0]));
  }
  return { deputies, unpairableDeputies, over, untouched };
}

const pairingDeputy = (
  { id, isGrassRoots, fieldsOfExpertise, electoralUnitId }: Deputy,
  memberId: string | undefined,
): PairingDeputy => ({
  id,
  isGrassRoots: isGrassRoots === true,
  fields: isKnown(fieldsOfExpertise) ? fieldsOfExpertise : [],
  electoralUnitId,
  memberId,
});
