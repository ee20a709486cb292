import { mergeReports } from '../merge-reports.ts';
import { emptyReport, type Report } from '../report.ts';

/** Adds reports up. Those made of equally many merge first, as digits carry, so that no long list of findings is copied for each. */
export class ReportSum {
  readonly #ranks: (Report | undefined)[] = [];

  add(report: Report): void {
    let carried = report;
    let rank = 0;
    for (let held = this.#ranks[rank]; held; held = this.#ranks[++rank]) {
      carried = mergeReports(held, carried);
      this.#ranks[rank] = undefined;
    }
    this.#ranks[rank] = carried;
  }

  get total(): Report {
    return this.#ranks.reduce<Report>(
      (sum, report) => (report ? mergeReports(sum, report) : sum),
      emptyReport,
    );
  }
}
