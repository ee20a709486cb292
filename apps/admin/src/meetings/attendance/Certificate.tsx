import { deriveAttendanceCertificate } from '@deputy-work/meetings';
import { AttendanceCertificateView, useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useGatheringInAddress } from '../use-gathering-in-address.ts';
import { CertificateTools } from './CertificateTools.tsx';
import { onlyAbout } from './only.ts';
import type { AttendanceOf } from './use-attendance.ts';

/** The certificate of those whom the address names, made in the browser from the sheets. */
export function Certificate({ records }: { readonly records: AttendanceOf }) {
  const { asOf, nameOf } = useUi();
  const gathering = useGatheringInAddress();
  const [search] = useSearchParams();
  const delegation = search.get('delegation') ?? undefined;
  const deputy = search.get('deputy') ?? undefined;
  const delegations = useMemo(
    () => new Map(records.deputies.map(({ id, delegationId }) => [id, delegationId])),
    [records.deputies],
  );
  const { certificate, certified } = useMemo(() => {
    const scope =
      gathering.collection === 'sessions'
        ? { sessionId: gathering.id }
        : { committeeMeetingId: gathering.id };
    const ofDelegation = (id: string) => delegation === undefined || delegations.get(id) === delegation;
    const inDelegation = onlyAbout(records, ofDelegation);
    const wanted = deputy === undefined ? inDelegation : onlyAbout(records, (id) => id === deputy);
    return {
      certificate: deriveAttendanceCertificate(wanted, scope, { asOf }),
      certified: deriveAttendanceCertificate(inDelegation, scope, { asOf }).lines.map(
        ({ deputyId }) => deputyId,
      ),
    };
  }, [records, gathering, delegations, delegation, deputy, asOf]);
  const groupOf = useMemo(
    () => (id: string) => {
      const group = delegations.get(id);
      return group === undefined ? undefined : nameOf(group);
    },
    [delegations, nameOf],
  );
  return (
    <>
      <CertificateTools
        gathering={gathering}
        delegation={delegation}
        deputy={deputy}
        delegations={[...new Set(delegations.values())]}
        deputies={certified}
      />
      <AttendanceCertificateView certificate={certificate} title={nameOf(gathering.id)} groupOf={groupOf} />
    </>
  );
}
