import { node } from './vitest.mjs';

export default node('config');
