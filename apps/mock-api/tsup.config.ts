import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts', 'src/index.ts', 'src/model.ts', 'src/report-worker.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // tsup 8 passes baseUrl to TypeScript 6, which would refuse it.
  dts: { entry: ['src/index.ts', 'src/model.ts'], compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  clean: true,
});
