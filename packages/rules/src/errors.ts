/** Why a definition was refused. */
export type RuleDefinitionCode =
  | 'invalid-date'
  | 'invalid-value'
  | 'invalid-id'
  | 'missing-basis'
  | 'basis-not-in-force'
  | 'overlapping-values'
  | 'descending-values'
  | 'duplicate-rule'
  | 'conflicting-parameter'
  | 'missing-collection'
  | 'missing-words';

/** A rule, parameter, instrument or locale was stated wrongly: the mistake is in code, and no data can cause it. */
export class RuleDefinitionError extends Error {
  override readonly name = 'RuleDefinitionError';

  constructor(
    readonly code: RuleDefinitionCode,
    message: string,
  ) {
    super(message);
  }
}

/** Why a place's own values were refused. */
export type OverlayErrorCode =
  | 'invalid-jurisdiction'
  | 'unknown-parameter'
  | 'wrong-unit'
  | 'wrong-value'
  | 'not-variable'
  | 'laxer-than-national'
  | 'missing-basis'
  | 'basis-not-in-force'
  | 'invalid-date'
  | 'overlapping-values'
  | 'descending-values'
  | 'stated-twice';

/** A place's own values (地方规定) cannot be used; `parameterId` and `jurisdiction` say which, the message says what to change. */
export class OverlayError extends Error {
  override readonly name = 'OverlayError';

  constructor(
    readonly code: OverlayErrorCode,
    readonly jurisdiction: string,
    readonly parameterId: string | undefined,
    message: string,
  ) {
    super(message);
  }
}

/** A rule threw while it judged a subject. Rules answer `undetermined` for missing facts, so this is a bug in the rule. */
export class RuleFailure extends Error {
  override readonly name = 'RuleFailure';

  constructor(
    readonly ruleId: string,
    readonly subjectId: string,
    cause: unknown,
  ) {
    super(
      `Rule "${ruleId}" threw while it judged subject "${subjectId}": ${cause instanceof Error ? cause.message : String(cause)} ` +
        'No report was made, because it would be incomplete. A rule answers missing(path) when a fact is absent; mend the rule.',
      { cause },
    );
  }
}
