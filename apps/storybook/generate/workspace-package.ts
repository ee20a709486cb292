import { existsSync } from 'node:fs';
import { at, published } from '@deputy-work/config/workspaces';

/** What the desk reads in a package.json. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A published package of this repository. */
export interface WorkspacePackage {
  /** Its folder’s name: `inspection`. */
  readonly name: string;
  /** Its folder relative to the root. */
  readonly dir: string;
  readonly manifest: Manifest;
}

/** Every published package of this repository. */
export const everyPackage = (): readonly WorkspacePackage[] =>
  published().map(({ dir, manifest }) => ({ name: dir.slice(dir.lastIndexOf('/') + 1), dir, manifest }));

/** The packages that may hold rules or words of the field: all but those that show things, and those that are only begun. */
export const domainPackages = (): readonly WorkspacePackage[] =>
  everyPackage().filter(
    ({ dir, manifest }) =>
      !('react' in (manifest.peerDependencies ?? {})) && existsSync(at(dir, 'src/index.ts')),
  );
