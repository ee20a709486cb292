import type { RulePackage } from '@deputy-work/rules';
import { name, version } from '../../package.json';

/** What receipts say the rules come from. */
export const thisPackage: RulePackage = { name, version };
