import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at } from '@deputy-work/config/workspaces';
import type { Rule } from '@deputy-work/rules';
import { rulesIn, termsIn, type Exports } from '../src/packages/recognise.ts';
import { titleOf } from './title-of.ts';
import { domainPackages, type WorkspacePackage } from './workspace-package.ts';

/** A package with rules, as far as one must know it before a browser loads it. */
export interface FoundTopic extends WorkspacePackage {
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly rules: readonly Rule[];
  /** Its files of legal cases, as absolute paths. */
  readonly cases: readonly string[];
  readonly overlays: string | undefined;
}

/** What the packages of this repository hold. */
export interface Found {
  readonly topics: readonly FoundTopic[];
  readonly vocabularies: readonly WorkspacePackage[];
}

async function entryOf({ dir, manifest }: WorkspacePackage): Promise<Exports> {
  const file = at(dir, 'dist/index.js');
  if (!existsSync(file)) {
    throw new Error(
      `${manifest.name} is not built, so the desk can't see its rules. Build the packages first: npm run build.`,
    );
  }
  const exports: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return exports as Exports;
}

function topicOf(each: WorkspacePackage, rules: readonly Rule[]): FoundTopic {
  const folder = at(each.dir, 'tests/cases');
  const overlays = at(each.dir, 'tests/overlays.yaml');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return {
    ...each,
    title: titleOf(each),
    rules,
    cases: files.sort().map((name) => `${folder}/${name}`),
    overlays: existsSync(overlays) ? overlays : undefined,
  };
}

/** Looks into every package for rules and words of the field, and recognises them by their value. */
export async function discover(): Promise<Found> {
  const opened = await Promise.all(
    domainPackages().map(async (each) => ({ each, exports: await entryOf(each) })),
  );
  return {
    topics: opened.flatMap(({ each, exports }) => {
      const rules = rulesIn(exports);
      return rules.length > 0 ? [topicOf(each, rules)] : [];
    }),
    vocabularies: opened.flatMap(({ each, exports }) => (termsIn(exports).length > 0 ? [each] : [])),
  };
}
