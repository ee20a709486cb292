export interface StaffingWords {
  readonly label: string;
  readonly invited: string;
  readonly confirmed: string;
  readonly attended: string;
  readonly required: string;
}
