import type { Level } from '@deputy-work/congress';
import type { RuleIdOf, TopicWords } from '@deputy-work/rules';
import type { inspectionParameters } from './parameters/index.ts';
import type { inspectionRules } from './rules/index.ts';
import type { ReportPart } from './schema/index.ts';

/** The id of a rule of this package. */
export type InspectionRuleId = RuleIdOf<(typeof inspectionRules)[number]>;

/** The id of a parameter of this package. */
export type InspectionParameterId = (typeof inspectionParameters)[number]['id'];

/** What the rules of this package count. */
export type InspectionUnit = 'deputy' | 'view' | 'hearing' | 'report-part' | 'level';

/** Facts that a rule may find missing, as paths from its subject. */
export type InspectionPath =
  | 'congressLevel'
  | 'destination'
  | 'departsOn'
  | 'deputies.attendedIds'
  | 'views.reflectedInReport'
  | 'sessionOpensOn';

/** The words of this package in one language; a rule, parameter, unit, path or code without words does not compile. */
export type InspectionWords = TopicWords<
  InspectionRuleId,
  InspectionParameterId,
  InspectionUnit,
  InspectionPath | ReportPart | Level
>;
