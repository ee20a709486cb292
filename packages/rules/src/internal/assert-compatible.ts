import { RuleDefinitionError } from '../errors.ts';
import type { Parameter } from '../parameter.ts';
import type { Rule } from '../rule.ts';

/** Throws unless the rules can be asked together: every rule once, and one meaning for each parameter id. */
export function assertCompatible(rules: readonly Rule[]): void {
  const ids = new Set<string>();
  const parameters = new Map<string, Parameter>();
  for (const rule of rules) {
    if (ids.has(rule.id)) {
      throw new RuleDefinitionError(
        'duplicate-rule',
        `Rule "${rule.id}" is listed twice, and would be counted twice. List it once.`,
      );
    }
    ids.add(rule.id);
    for (const parameter of Object.values(rule.parameters)) {
      const known = parameters.get(parameter.id) ?? parameter;
      if (!isSame(known, parameter)) {
        throw new RuleDefinitionError(
          'conflicting-parameter',
          `Rule "${rule.id}" means another parameter by "${parameter.id}" than a rule before it, so a place's own value could not say ` +
            'which it is for. Give one of them another id, or install one version of the package that defines them.',
        );
      }
      parameters.set(parameter.id, known);
    }
  }
}

/** The same value, or an equal one: a package may be loaded twice, as ESM and as CommonJS. */
const isSame = (a: Parameter, b: Parameter) => a === b || JSON.stringify(a) === JSON.stringify(b);
