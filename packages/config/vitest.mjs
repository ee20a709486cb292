// vitest for a package without a browser: unit tests beside the modules, legal cases and contracts in tests/.
import { defineProject } from 'vitest/config';

export const node = (name) =>
  defineProject({ test: { name, environment: 'node', include: ['{src,tests}/**/*.test.ts'] } });
