import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outlineOf, parsePlan } from '@deputy-work/work-plan';
import { format, resolveConfig } from 'prettier';
import { bodies } from '../src/bodies.ts';
import { systems } from '../src/systems.ts';

const pathOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const header = '// Generated from source.txt by `npm run generate`; do not edit.';

/** The files that are made from `src/source.txt`: path in this package → content. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const source = readFileSync(pathOf('src/source.txt'), 'utf8');
  const { plan } = parsePlan(source, { systems, bodies });
  const files = {
    'src/text/source.ts': `${header}
/** The text of the plan as it was received, page breaks and stray spaces included. */
export const source: string = \`${escapeTemplate(source)}\`;
`,
    'src/outline.ts': `${header}
import type { PlanOutline } from '@deputy-work/work-plan';

/** Chapters, items and titles of the 2022 plan; its sentences are in \`@deputy-work/plan-2022/text\`. */
export const outline: PlanOutline = ${JSON.stringify(outlineOf(plan))};
`,
    'src/text/plan.json': JSON.stringify({ $comment: header.slice(3), ...plan }),
  };
  const formatted = Object.entries(files).map(
    async ([file, content]) => [file, await pretty(file, content)] as const,
  );
  return new Map(await Promise.all(formatted));
}

function escapeTemplate(text: string): string {
  return text.replaceAll(/[\\`]|\$\{/gu, '\\$&');
}

async function pretty(file: string, content: string): Promise<string> {
  const filepath = pathOf(file);
  return format(content, { ...(await resolveConfig(filepath)), filepath });
}
