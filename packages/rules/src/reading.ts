import type { NonEmpty, Text } from './text.ts';

/**
 * Reading (解读): how the words behind a rule were understood where they leave a choice, and how else one could understand them.
 *
 * Data, so that a reviewer finds it beside the rule and can say which alternative is right. Nothing evaluates it.
 */
export interface Reading<RuleId extends string = string> {
  /** Topic, then matter: `inspection.invited-is-invited`. */
  readonly id: string;
  /** The rules that follow this reading. */
  readonly rules: NonEmpty<RuleId>;
  /** What the words leave open. */
  readonly question: Text;
  /** How the rules answer it, and why. */
  readonly reading: Text;
  /** What else the words could mean; empty where nobody has named another meaning yet. */
  readonly otherwise: readonly Text[];
}
