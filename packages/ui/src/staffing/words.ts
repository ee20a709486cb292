export interface StaffingWords {
  readonly label: string;
  readonly invited: string;
  readonly confirmed: string;
  readonly attended: string;
  readonly required: string;
  /** In a line of counts. */
  readonly counts: Readonly<Record<'invited' | 'confirmed' | 'attended', (count: number) => string>>;
}
