import type { Finding, LocalDate } from '@deputy-work/rules';
import type { Change } from './changes.ts';
import type { ReportQuery } from './reports.ts';
import type { State } from './resources.ts';

/** What the thread of reports can be asked. */
export type Question =
  | { readonly kind: 'report'; readonly query: ReportQuery }
  | { readonly kind: 'findings'; readonly subject: Finding['subject']; readonly asOf: LocalDate };

/** In the order of sending: a question is answered with all changes that were sent before it. */
export type ToWorker =
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question };

/** The answer as JSON, or what went wrong. */
export type FromWorker =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly fault: string };
