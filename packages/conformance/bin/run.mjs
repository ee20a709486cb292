#!/usr/bin/env node
// `deputy-work-conformance`: asks another implementation every legal case and says where it judges otherwise.
import { parseArgs } from 'node:util';
import { replay } from '@deputy-work/conformance';
import { startImplementation } from './implementation.mjs';
import { readCaseFiles } from './read-case-files.mjs';
import { describeFailure, describeUnknown } from './words.mjs';

const usage = `Usage: deputy-work-conformance [--only <rule id prefix>]… [--wait <seconds>] -- <command> [<argument>…]

Starts the command once, writes one question per line to its standard input as JSON, and reads one line of JSON for each: the findings, or
null for a rule that it doesn't know.

  --only <prefix>   only the rules whose id begins so: inspection. or meetings.quorum. (may be given more than once)
  --wait <seconds>  how long to wait for one answer (default 60)
  --help            this text`;

const options = {
  only: { type: 'string', multiple: true, default: [''] },
  wait: { type: 'string', default: '60' },
  help: { type: 'boolean', default: false },
};

const fail = (message) => {
  console.error(message);
  process.exitCode = 1;
};

const readArguments = () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const seconds = Number(values.wait);
  if (!(seconds > 0)) throw new Error(`--wait takes a number of seconds above 0, not "${values.wait}".`);
  if (positionals.length === 0 && !values.help)
    throw new Error('There is no command to ask. Write it after --.');
  return { ...values, seconds, command: positionals };
};

async function compare({ only, seconds, command }) {
  const files = readCaseFiles(only);
  const implementation = startImplementation(command, seconds);
  const count = { passed: 0, failed: 0, 'unknown-rule': 0 };
  const unknown = new Set();
  try {
    for await (const replayed of replay(files, implementation.ask)) {
      count[replayed.outcome] += 1;
      if (replayed.outcome === 'failed') console.log(describeFailure(replayed));
      if (replayed.outcome === 'unknown-rule') unknown.add(replayed.rule);
    }
    await implementation.finish();
  } catch (error) {
    implementation.stop();
    fail(error.message);
  }
  if (unknown.size > 0) console.log(describeUnknown([...unknown]));
  console.log(`${count.passed} passed, ${count.failed} failed, ${count['unknown-rule']} not known`);
  if (count.failed > 0) process.exitCode = 1;
  if (count.passed + count.failed === 0) fail('No rule was known, so nothing was compared.');
}

// Whoever pipes us into `head` has seen enough.
process.stdout.on('error', () => process.exit(1));

try {
  const given = readArguments();
  if (given.help) console.log(usage);
  else await compare(given);
} catch (error) {
  fail(`${error.message}\n\n${usage}`);
}
