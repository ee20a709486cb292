import { byRuleThenSubject, sortedUnique, uniqueValues } from './internal/order.ts';
import type { Finding } from './finding.ts';
import { outcomes } from './outcome.ts';
import { emptyTally, type Receipt, type Report, type Tally } from './report.ts';

/** Merges reports about different facts. Associative and commutative; `emptyReport` is the identity. */
export function mergeReports<Id extends string>(a: Report<Id>, b: Report<Id>): Report<Id> {
  return {
    tallies: mergeTallies(a.tallies, b.tallies),
    findings: mergeSorted(a.findings, b.findings),
    receipt: mergeReceipts(a.receipt, b.receipt),
  };
}

function mergeTallies<Id extends string>(
  a: Readonly<Record<Id, Tally>>,
  b: Readonly<Record<Id, Tally>>,
): Readonly<Record<Id, Tally>> {
  const ids = sortedUnique([...(Object.keys(a) as Id[]), ...(Object.keys(b) as Id[])]);
  return Object.fromEntries(ids.map((id) => [id, addTallies(a[id], b[id])])) as Record<Id, Tally>;
}

function addTallies(a: Tally = emptyTally, b: Tally = emptyTally): Tally {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, a[outcome] + b[outcome]])) as Tally;
}

function mergeSorted<Id extends string>(
  a: readonly Finding<Id>[],
  b: readonly Finding<Id>[],
): readonly Finding<Id>[] {
  const merged: Finding<Id>[] = [];
  let left = 0;
  let right = 0;
  for (;;) {
    const x = a[left];
    const y = b[right];
    if (x === undefined) return merged.concat(b.slice(right));
    if (y === undefined) return merged.concat(a.slice(left));
    if (byRuleThenSubject(x, y) <= 0) {
      merged.push(x);
      left++;
    } else {
      merged.push(y);
      right++;
    }
  }
}

function mergeReceipts(a: Receipt, b: Receipt): Receipt {
  return {
    asOf: sortedUnique([...a.asOf, ...b.asOf]),
    packages: sortedUnique([...a.packages, ...b.packages]),
    overlays: sortedUnique([...a.overlays, ...b.overlays]),
    values: uniqueValues([...a.values, ...b.values]),
  };
}
