// Writes the files that are made from src/source.txt. Run it after a change to the source, the systems or the bodies.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = new URL('.', import.meta.url);
const { module } = await runnerImport(fileURLToPath(new URL('generated-files.ts', here)));
for (const [file, content] of await module.generatedFiles()) {
  writeFileSync(fileURLToPath(new URL(`../${file}`, here)), content);
}
