import { node } from '@deputy-work/config/vitest';

export default node('conformance');
