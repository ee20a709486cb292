import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, sampleActivity, severity } from '../../tests/sample.ts';
import { reportParts } from '../codes/report-parts.ts';
import type { ReportPart } from '../schema/index.ts';
import { enforcementReportContainsParts } from './enforcement-report-contains-parts.ts';

const all = Object.keys(reportParts) as ReportPart[];
const findingOf = (parts: ReportPart[]) =>
  ask(enforcementReportContainsParts, {
    activities: [sampleActivity({ report: { submittedOn: '2022-07-05', parts } })],
  });

describe('the report of an enforcement inspection', () => {
  it('never stands worse for one more part, and is mended by those that the remedy names', () => {
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom(...all), (parts, another) => {
        const { outcome, remedy } = findingOf(parts);
        expect(severity[findingOf([...parts, another]).outcome]).toBeLessThanOrEqual(severity[outcome]);
        const supplied = remedy?.code === 'supply' ? (remedy.items as ReportPart[]) : [];
        expect(findingOf([...parts, ...supplied]).outcome).toBe('satisfied');
      }),
    );
  });
});
