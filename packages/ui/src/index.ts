export { DaysLeft, type DaysLeftProps } from './due/DaysLeft.tsx';
export { DueDate, type DueDateProps } from './due/DueDate.tsx';
export { addTallies } from './findings/add-tallies.ts';
export { FindingCard, type FindingCardProps } from './findings/FindingCard.tsx';
export { FindingEntry, type FindingEntryProps } from './findings/FindingEntry.tsx';
export { FindingLine, type FindingLineProps } from './findings/FindingLine.tsx';
export { FindingList, type FindingListProps } from './findings/FindingList.tsx';
export { ForceLabel, type ForceLabelProps } from './findings/ForceLabel.tsx';
export { OutcomeMark, type OutcomeMarkProps } from './findings/OutcomeMark.tsx';
export { ReceiptDetails, type ReceiptDetailsProps } from './findings/ReceiptDetails.tsx';
export { RemedyNote, type RemedyNoteProps } from './findings/RemedyNote.tsx';
export { standingsOf, worstFirst, type Standing } from './findings/standings.ts';
export { Tally, type TallyProps } from './findings/Tally.tsx';
export { TallyTable, type TallySelection, type TallyTableProps } from './findings/TallyTable.tsx';
export type { LedgerEntry } from './liaison/ledger/ledger-entry.ts';
export { LedgerRow, type LedgerRowProps } from './liaison/ledger/LedgerRow.tsx';
export { LedgerTable, type LedgerTableProps } from './liaison/ledger/LedgerTable.tsx';
export { BlockReason, type BlockReasonProps } from './liaison/loop/BlockReason.tsx';
export { LoopLine, type LoopLineProps } from './liaison/loop/LoopLine.tsx';
export { LoopStepper, type LoopStepperProps } from './liaison/loop/LoopStepper.tsx';
export { LiaisonMatrix, type LiaisonMatrixProps } from './liaison/matrix/LiaisonMatrix.tsx';
export type { MatrixPair } from './liaison/matrix/matrix-rows.ts';
export { StationPlot, type StationPlotProps } from './liaison/stations/StationPlot.tsx';
export { AttendanceCounts, type AttendanceCountsProps } from './meetings/attendance/AttendanceCounts.tsx';
export {
  AttendanceRow,
  type AttendanceRowProps,
  type RowSelection,
} from './meetings/attendance/AttendanceRow.tsx';
export { AttendanceRows, type AttendanceRowsProps } from './meetings/attendance/AttendanceRows.tsx';
export {
  AttendanceStatusMark,
  type AttendanceStatusMarkProps,
} from './meetings/attendance/AttendanceStatusMark.tsx';
export {
  attendanceChoices,
  attendanceKeys,
  attendanceStates,
  type AttendanceState,
  type AttendanceStateCounts,
} from './meetings/attendance/attendance-looks.ts';
export {
  AttendanceCertificateView,
  type AttendanceCertificateViewProps,
} from './meetings/certificate/AttendanceCertificateView.tsx';
export { attendanceRowHeight, attendanceRowId } from './meetings/attendance/row-styles.ts';
export { LeaveRouteNote, type LeaveRouteNoteProps } from './meetings/leave/LeaveRouteNote.tsx';
export { QuorumMeter, type QuorumMeterProps } from './meetings/quorum/QuorumMeter.tsx';
export { AttendanceRateTable, type AttendanceRateTableProps } from './meetings/rates/AttendanceRateTable.tsx';
export { CoverageBoard, type CoverageBoardProps } from './meetings/sitting-in/CoverageBoard.tsx';
export { LongList, type LongListProps } from './meetings/sitting-in/LongList.tsx';
export type { NamedPlan } from './meetings/sitting-in/named-plan.ts';
export { PlanComparison, type PlanComparisonProps } from './meetings/sitting-in/PlanComparison.tsx';
export { SittingInPlanView, type SittingInPlanViewProps } from './meetings/sitting-in/SittingInPlanView.tsx';
export { VoteArithmetic, type VoteArithmeticProps } from './meetings/vote/VoteArithmetic.tsx';
export { ParameterHistory, type ParameterHistoryProps } from './parameters/ParameterHistory.tsx';
export { showParameterValue } from './parameters/show-parameter-value.ts';
export { showRequirement } from './parameters/show-requirement.ts';
export { valuesInForce } from './parameters/values-in-force.ts';
export { sentenceClasses, type ClassCounts } from './plan/derive/class-counts.ts';
export { countStandings, type StandingCounts } from './plan/derive/count-standings.ts';
export {
  gatherItem,
  type ClassifiedSentence,
  type GatheredItem,
  type NamedInItem,
} from './plan/derive/gather-item.ts';
export { itemFilters, toItemFilter, type ItemFilter } from './plan/derive/item-filter.ts';
export { deriveStanding, type ItemStanding } from './plan/derive/item-standing.ts';
export type { KnownRule } from './plan/derive/known-rule.ts';
export { measureProgress, type PlanProgress } from './plan/derive/measure-progress.ts';
export { itemsOf, summariseItems, type ItemSummary } from './plan/derive/summarise-items.ts';
export type { NoReport, Tallies } from './plan/derive/tallies.ts';
export { DutyCard, type DutyCardProps } from './plan/item/DutyCard.tsx';
export { DutyList, type DutyListProps } from './plan/item/DutyList.tsx';
export { ItemLimits, type ItemLimitsProps } from './plan/item/ItemLimits.tsx';
export { ItemText, type ItemTextProps } from './plan/item/ItemText.tsx';
export { LoopSteps, type LoopStepsProps } from './plan/item/LoopSteps.tsx';
export { PlanItem, type PlanItemProps } from './plan/item/PlanItem.tsx';
export { PlanSentence, type PlanSentenceProps } from './plan/item/PlanSentence.tsx';
export { RuleCard, type RuleCardProps } from './plan/item/RuleCard.tsx';
export { RuleValues, type RuleValuesProps } from './plan/item/RuleValues.tsx';
export { SentencePanel, type SentencePanelProps } from './plan/item/SentencePanel.tsx';
export { ClassLabel, type ClassLabelProps } from './plan/marks/ClassLabel.tsx';
export { ClassLegend } from './plan/marks/ClassLegend.tsx';
export { ItemStandingMark, type ItemStandingMarkProps } from './plan/marks/ItemStandingMark.tsx';
export { PlanOverview, type PlanOverviewProps } from './plan/overview/PlanOverview.tsx';
export { PlanProgressBar, type PlanProgressBarProps } from './plan/overview/PlanProgressBar.tsx';
export { CitationInline, type CitationInlineProps } from './sources/CitationInline.tsx';
export { CitationPopover, type CitationPopoverProps } from './sources/CitationPopover.tsx';
export { CitationView, type CitationViewProps } from './sources/CitationView.tsx';
export { Sources, type SourcesProps } from './sources/Sources.tsx';
export { StaffingCounts, type StaffingCountsProps } from './staffing/StaffingCounts.tsx';
export { StaffingMeter, type StaffingMeterProps } from './staffing/StaffingMeter.tsx';
export { EmptyState, type EmptyStateProps } from './states/EmptyState.tsx';
export { ErrorState, type ErrorStateProps } from './states/ErrorState.tsx';
export { ForbiddenState } from './states/ForbiddenState.tsx';
export { LoadingState, type LoadingStateProps } from './states/LoadingState.tsx';
export { UiProvider, useUi, type Ui, type UiLinks, type UiProviderProps } from './ui-provider.tsx';
export { visuallyHidden } from './visually-hidden.ts';
export type { UiWords } from './words.ts';
