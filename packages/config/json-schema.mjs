// The zod schemas of a package as JSON Schema files, for those who validate in Java, .NET or anything else.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const importFile = (file) => import(pathToFileURL(file).href);

/** The zod that the package itself uses: another copy would not know its schemas' ids. */
const zodOf = (folder) => {
  const manifest = createRequire(path.join(folder, 'package.json')).resolve('zod/package.json');
  return importFile(path.join(path.dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).module));
};

const fileName = (id) => `${id.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()}.json`;

/** A readonly type in TypeScript is not a property that a sender must leave out, which is what `readOnly` tells makers of clients. */
const withoutReadOnly = ({ jsonSchema }) => {
  delete jsonSchema.readOnly;
};

/**
 * Writes `dist/json-schema/<id>.json` (draft 2020-12) for every schema that the built `./schema` entry exports and that
 * carries `.meta({ id })`. They describe what one may send: a field with a default may be left out, one we don't know is no error.
 */
export const writeJsonSchemas = async (folder = process.cwd()) => {
  const { z } = await zodOf(folder);
  const exported = Object.values(await importFile(path.join(folder, 'dist/schema.js')));
  const named = new Map();
  for (const schema of exported.filter((value) => value instanceof z.ZodType)) {
    const id = schema.meta()?.id;
    if (!id) continue;
    if (named.has(fileName(id)) && named.get(fileName(id)) !== schema) {
      throw new Error(`Two exported schemas would both be json-schema/${fileName(id)}: give one another id.`);
    }
    named.set(fileName(id), schema);
  }
  if (named.size === 0) {
    throw new Error(
      'package.json exports ./json-schema/*, but no schema exported from ./schema carries .meta({ id }): name one, or take the export away.',
    );
  }
  const target = path.join(folder, 'dist/json-schema');
  mkdirSync(target, { recursive: true });
  for (const [file, schema] of named) {
    const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', override: withoutReadOnly });
    writeFileSync(path.join(target, file), `${JSON.stringify(json, null, 2)}\n`);
  }
};
