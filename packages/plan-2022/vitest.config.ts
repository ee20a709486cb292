import { node } from '@deputy-work/config/vitest';

export default node('plan-2022');
