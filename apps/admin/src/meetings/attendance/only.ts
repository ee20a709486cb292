import type { CertificateRecords } from '@deputy-work/meetings';

/** Leaves of the sheets and the invitations only those about some deputies, so that totals are theirs. */
export const onlyAbout = <R extends Pick<CertificateRecords, 'sheets' | 'invitations'>>(
  records: R,
  isWanted: (deputyId: string) => boolean,
): R => ({
  ...records,
  sheets: records.sheets.map((sheet) => ({
    ...sheet,
    entries: sheet.entries.filter(({ deputyId }) => isWanted(deputyId)),
  })),
  invitations: records.invitations.filter(({ deputyId }) => isWanted(deputyId)),
});
