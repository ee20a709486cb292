import type { LoopStep } from '@deputy-work/loop';
import type { RuleIdOf, TopicWords } from '@deputy-work/rules';
import type { ledgerStates } from './codes/ledger-states.ts';
import type { liaisonParameters } from './parameters/index.ts';
import type { liaisonRules } from './rules/index.ts';
import type { StationKind } from './schema/index.ts';

/** The id of a rule of this package. */
export type LiaisonRuleId = RuleIdOf<(typeof liaisonRules)[number]>;

/** The id of a parameter that the rules of this package use. */
export type LiaisonParameterId = (typeof liaisonParameters)[number]['id'];

/** What the rules of this package count. */
export type LiaisonUnit =
  | 'deputy'
  | 'member'
  | 'committee'
  | 'group'
  | 'answer'
  | 'station'
  | 'contact-point'
  | 'activity'
  | 'reception'
  | 'visit'
  | 'state'
  | 'step';

/** Facts that a rule may find missing, as paths from its subject. */
export type LiaisonPath =
  | 'congress'
  | 'body'
  | 'to'
  | 'startsOn'
  | 'arrangement.body'
  | 'heardOn'
  | 'report.reflectsViews'
  | 'budgetRound'
  | 'stations';

/** What a remedy may ask to supply. */
type Supplied = 'general-office' | 'standing-committee' | 'in-writing' | 'position' | 'views';

/** The words of this package in one language; a rule, parameter, unit, path or code without words does not compile. */
export type LiaisonWords = TopicWords<
  LiaisonRuleId,
  LiaisonParameterId,
  LiaisonUnit,
  LiaisonPath | Supplied | keyof typeof ledgerStates | LoopStep | StationKind
>;
