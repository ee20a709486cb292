import { inspectionRules } from '@deputy-work/inspection';
import { liaisonRules } from '@deputy-work/liaison';
import { meetingsRules } from '@deputy-work/meetings';
import type { KnownRule } from '@deputy-work/ui';

/** The rules of all packages that this app shows. */
export const rules: readonly KnownRule[] = [...inspectionRules, ...meetingsRules, ...liaisonRules];
