// Whether package-lock.json is whole: `npm ci` refuses a lock that lacks a tool's binaries for another platform, or a manifest's wish.
import { pathToFileURL } from 'node:url';
import { readJson } from '../workspaces.mjs';

const isExact = (range) => /^\d/.test(range);

/** Where a package finds a dependency: in its own node_modules, or in those of the folders around it. */
const placesFor = (place, name) => {
  const parts = place.split('/node_modules/');
  const around = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [
    ...new Set([
      ...around.filter(Boolean).map((folder) => `${folder}/node_modules/${name}`),
      `node_modules/${name}`,
    ]),
  ];
};

const missingBinaries = (packages) =>
  Object.entries(packages).flatMap(([place, { version, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const found = placesFor(place, name)
          .map((at) => packages[at])
          .find(Boolean);
        return !found || (isExact(range) && found.version !== range);
      })
      .map(
        ([name, range]) =>
          `${place}@${version} wants ${name}@${range}, which the lock lacks. Its newest release may be incomplete: pin one before it.`,
      ),
  );

const wishes = ({ dependencies, devDependencies, optionalDependencies, peerDependencies }) =>
  Object.entries({ ...peerDependencies, ...devDependencies, ...optionalDependencies, ...dependencies });

const staleManifests = (packages, readManifest) =>
  Object.keys(packages)
    .filter((place) => !place.includes('node_modules/'))
    .flatMap((place) => {
      const locked = new Map(wishes(packages[place]));
      const wanted = new Map(wishes(readManifest(place)));
      return [...new Set([...locked.keys(), ...wanted.keys()])]
        .filter((name) => locked.get(name) !== wanted.get(name))
        .map(
          (name) =>
            `${place || 'The root'} asks for ${name} ${wanted.get(name) ?? 'no more'}, the lock says ${locked.get(name) ?? 'nothing of it'}. Run npm install.`,
        );
    });

const addresses = (packages) =>
  Object.entries(packages)
    .filter(([, { resolved }]) => resolved?.startsWith('http'))
    .map(([place]) => `${place} carries a download address, which is somebody's own registry. See .npmrc.`);

/** Everything wrong with a lock, as a sentence each. `readManifest` answers the package.json of a workspace's folder. */
export const lockProblems = ({ packages }, readManifest) => [
  ...missingBinaries(packages),
  ...staleManifests(packages, readManifest),
  ...addresses(packages),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = lockProblems(readJson('package-lock.json'), (dir) => readJson(dir, 'package.json'));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
