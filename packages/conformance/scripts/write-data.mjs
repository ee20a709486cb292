// Writes what other languages need as plain JSON into dist/data: cases, rules, parameters, places' values, days off, words, schemas, the plan.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, readJson } from '@deputy-work/config/workspaces';
import { channels } from '@deputy-work/loop';
import { plan } from '@deputy-work/plan-2022/text';
import { layerOverlays } from '@deputy-work/rules';
import { calendar } from './calendar.mjs';
import { schemas } from './schemas.mjs';
import { topics, vocabularies } from './topics.mjs';

const data = fileURLToPath(new URL('../dist/data', import.meta.url));
const dialect = 'https://json-schema.org/draft/2020-12/schema';
const files = [];

const writeJson = (file, content) => {
  const target = path.join(data, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(content, null, 1)}\n`);
};

const write = (file, schema, content) => {
  writeJson(file, content);
  files.push({ path: file, schema: schema === dialect ? schema : `schema/${schema}.json` });
};

const withRecords = (facts) =>
  Object.fromEntries(Object.entries(facts).filter(([, records]) => records.length > 0));

/** The cases of one rule; the values of a case's place are laid over each other already, so that who replays them need not. */
const caseFile = ({ casesOf, overlays }, rule) => ({
  rule: rule.id,
  package: rule.package,
  cases: casesOf(rule).map(({ title, basis, asOf, jurisdiction, facts, expect }) => ({
    title,
    basis,
    rule: rule.id,
    asOf,
    ...(jurisdiction && { overlay: layerOverlays(jurisdiction, overlays) }),
    facts: withRecords(facts),
    expect,
  })),
});

const catalogued = ({ id, package: from, basis, aim, subjects, parameters, indexes }, words) => ({
  id,
  package: from,
  title: { 'zh-CN': words['zh-CN'].rules[id].title, en: words.en.rules[id].title },
  basis,
  ...(aim && { aim }),
  subjects,
  reads: [...new Set([subjects, ...Object.values(indexes).map(({ collection }) => collection.name)])],
  parameters: Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.id])),
});

for (const topic of topics) {
  const { name, rules, parameters, overlays, words } = topic;
  for (const rule of rules) write(`cases/${rule.id}.json`, 'case-file', caseFile(topic, rule));
  write(
    `rules/${name}.json`,
    'rules',
    rules.map((rule) => catalogued(rule, words)),
  );
  write(`parameters/${name}.json`, 'parameters', parameters);
  write(`overlays/${name}.json`, 'overlays', overlays);
}
for (const [name, vocabulary] of Object.entries(vocabularies)) {
  write(`vocabulary/${name}.json`, 'vocabulary', vocabulary);
  for (const file of readdirSync(at('packages', name, 'dist/json-schema'))) {
    write(`record-schemas/${name}/${file}`, dialect, readJson('packages', name, 'dist/json-schema', file));
  }
}
write('calendar.json', 'calendar', calendar);
write('channels.json', 'channels', channels);
write('plan-2022.json', 'plan', plan);
const planSchema = readJson('packages/work-plan/dist/json-schema/plan.json');
for (const [name, schema] of Object.entries({ ...schemas, plan: planSchema })) {
  write(`schema/${name}.json`, dialect, schema);
}
writeJson('manifest.json', { version: readJson('packages/conformance/package.json').version, files });
