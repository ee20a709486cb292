import { name, version } from '../../package.json';
import type { Finding } from '../finding.ts';
import type { LocalDate } from '../local-date.ts';
import type { Overlay } from '../overlay.ts';
import type { Report } from '../report.ts';
import { byCodeUnits, sortedUnique, uniqueValues } from './order.ts';
import type { RuleRun } from './rule-run.ts';

const kernel = `${name}@${version}`;

/** The report of finished runs, in canonical order. */
export function reportOf(runs: readonly RuleRun[], asOf: LocalDate, overlay: Overlay | undefined): Report {
  const ordered = runs.toSorted((a, b) => byCodeUnits(a.rule.id, b.rule.id));
  return {
    tallies: Object.fromEntries(ordered.map(({ rule, tally }) => [rule.id, tally])),
    findings: new Array<Finding>().concat(...ordered.map(({ findings }) => findings)),
    receipt: {
      asOf: [asOf],
      packages: sortedUnique([
        kernel,
        ...runs.map(({ rule }) => `${rule.package.name}@${rule.package.version}`),
      ]),
      overlays: sortedUnique((overlay?.layers ?? []).map(({ jurisdiction }) => jurisdiction)),
      values: uniqueValues(runs.flatMap(({ applied }) => applied)),
    },
  };
}
