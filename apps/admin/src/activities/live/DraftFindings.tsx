import { enforcementTeamInvitesDeputies } from '@deputy-work/inspection';
import { citationHref } from '../../data/hrefs.ts';
import { useNames } from '../../data/use-names.ts';
import { FindingCard, StaffingMeter } from '../../findings/index.ts';
import { useDomainLocale } from '../../i18n/use-domain-locale.ts';
import { HeldRules } from './HeldRules.tsx';
import { LiveSummary } from './LiveSummary.tsx';
import type { JudgedDraft } from './use-draft-findings.ts';

/** The staffing of a draft, what stands against it with its remedies, and what holds. */
export function DraftFindings({ draft, findings }: JudgedDraft) {
  const locale = useDomainLocale();
  const nameOf = useNames();
  const { invitedIds, confirmedIds, attendedIds } = draft.deputies;
  const open = findings.filter(({ outcome }) => outcome !== 'satisfied');
  const held = findings.filter(({ outcome }) => outcome === 'satisfied');
  return (
    <>
      <LiveSummary findings={findings} />
      <StaffingMeter
        invited={invitedIds.length}
        confirmed={confirmedIds.length}
        attended={attendedIds.length}
        locale={locale}
        finding={findings.find(({ ruleId }) => ruleId === enforcementTeamInvitesDeputies.id)}
      />
      {open.map((finding) => (
        <FindingCard
          key={finding.ruleId}
          finding={finding}
          locale={locale}
          nameOf={nameOf}
          citationHref={citationHref}
          hideSubject
        />
      ))}
      <HeldRules findings={held} />
    </>
  );
}
