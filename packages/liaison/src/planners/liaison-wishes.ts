/** A deputy whom a member is to keep contact with. */
export interface PairingDeputy {
  readonly id: string;
  readonly isGrassRoots: boolean;
  /** What the deputy knows about, in the words that the members' fields use. */
  readonly fields: readonly string[];
  readonly electoralUnitId: string;
  /** The member who keeps contact with the deputy today; absent when nobody does. */
  readonly memberId?: string | undefined;
}

/** A member who keeps contact with deputies. */
export interface PairingMember {
  readonly id: string;
  readonly fields: readonly string[];
  readonly electoralUnitId: string;
  /** How many deputies the member is to have at least. */
  readonly minimum: number;
  /** How many the member can take. */
  readonly capacity: number;
}

/** A human's choice that the plan keeps. */
export interface LiaisonPin {
  readonly deputyId: string;
  readonly memberId: string;
}

/** Whom members could keep contact with (联系分工的条件). The order of the lists does not matter. A member who has left is not among the members. */
export interface LiaisonWishes {
  readonly deputies: readonly PairingDeputy[];
  readonly members: readonly PairingMember[];
  readonly pins: readonly LiaisonPin[];
}
