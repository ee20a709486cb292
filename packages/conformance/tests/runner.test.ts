import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { caseFiles, folder } from './data.ts';
import { command, run } from './run.ts';

const rule = 'inspection.report.reflects-views';
const { cases } = caseFiles.find((file) => file.rule === rule)!;
const all = cases.length;

const published = fileURLToPath(new URL(`cases/${rule}.json`, folder));

/** Answers with what the lawyers expect, which it reads from the file. */
const cheat = `
  const file = JSON.parse(require('node:fs').readFileSync(${JSON.stringify(published)}, 'utf8'));
  const { expect } = file.cases[this.count = (this.count ?? -1) + 1];
`;

describe('deputy-work-conformance', () => {
  it('passes who answers every question as a lawyer expects', () => {
    const { sum, status, stderr } = run('--only', rule, '--', ...command(`${cheat} answer(expect)`));
    expect(stderr).toBe('');
    expect(sum).toBe(`${all} passed, 0 failed, 0 not known`);
    expect(status).toBe(0);
  });

  it('fails who answers otherwise, and names the case, the part, what was expected and what was found', () => {
    const wrong = `${cheat} answer(expect.map((each) => ({ ...each, outcome: 'pending' })))`;
    const { sum, status, stdout } = run('--only', rule, '--', ...command(wrong));
    expect(sum).toBe(`0 passed, ${all} failed, 0 not known`);
    expect(status).toBe(1);
    expect(stdout).toContain(`FAILED ${rule}: ${cases[0]!.title}`);
    const { subject, outcome } = cases[0]!.expect[0]!;
    expect(stdout).toContain(`${subject}: outcome expected "${outcome}", found "pending"`);
  });

  it('fails who says nothing about a subject', () => {
    const { sum, stdout } = run('--only', rule, '--', ...command('answer([])'));
    expect(sum).toBe(`0 passed, ${all} failed, 0 not known`);
    expect(stdout).toContain('found no finding about it');
  });

  it('does not mind a rule that is not known, as long as another is', () => {
    const other = 'inspection.results.fed-back';
    const knowsOne = command(`if (asked.rule === '${other}') return answer(null); ${cheat} answer(expect)`);
    const { sum, status, stdout } = run('--only', rule, '--only', other, '--', ...knowsOne);
    expect(stdout).toContain(`Not known: ${other}`);
    expect(sum).toMatch(new RegExp(`^${all} passed, 0 failed, [1-9]\\d* not known$`));
    expect(status).toBe(0);
  });

  it('fails when no rule at all is known', () => {
    const { sum, status, stderr } = run('--only', rule, '--', ...command('answer(null)'));
    expect(sum).toBe(`0 passed, 0 failed, ${all} not known`);
    expect(stderr).toContain('No rule was known, so nothing was compared.');
    expect(status).toBe(1);
  });

  it('asks a question and nothing of what is expected', () => {
    const leaks = command(
      `answer(Object.keys(asked).some((key) => ['expect', 'title', 'basis'].includes(key)) ? 1 : null)`,
    );
    expect(run('--only', rule, '--', ...leaks).sum).toBe(`0 passed, 0 failed, ${all} not known`);
  });

  it('hands on what the command says on standard error', () => {
    const talks = command(`console.error('I am thinking'); answer(null)`);
    expect(run('--only', rule, '--', ...talks).stderr).toContain('I am thinking');
  });

  it('survives a question and an answer that are larger than a pipe', () => {
    const large = command(`${cheat} answer(expect.map((each) => ({ ...each, note: 'x'.repeat(200_000) })))`);
    expect(run('--only', rule, '--', ...large).sum).toBe(`${all} passed, 0 failed, 0 not known`);
  });
});

describe('A command that can’t be compared', () => {
  it.each([
    ['dies', 'process.exit(3)', `ended with exit code 3 before it answered line 1, about ${rule}`],
    ['is killed', `process.kill(process.pid, 'SIGKILL')`, 'ended with SIGKILL before it answered line 1'],
    [
      'writes what is not JSON',
      `console.log('Hello')`,
      `The answer to line 1, about ${rule}, is not JSON: Hello`,
    ],
    ['writes JSON that is no answer', 'answer({ outcome: 1 })', 'is no answer: {"outcome":1}'],
    ['leaves the subject out', `answer([{ rule: asked.rule, outcome: 'satisfied' }])`, 'is no answer'],
    ['answers twice', `answer(null); answer(null)`, 'answered more lines than it was asked'],
    [
      'fails at the end',
      `answer(null); process.exitCode = 4`,
      'ended with exit code 4 after the last question',
    ],
  ])('because it %s is told so', (_, does, message) => {
    const { stderr, status } = run('--only', rule, '--', ...command(does));
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });

  it('because it keeps silent is told so, when the time to wait is over', () => {
    const { stderr, status } = run('--only', rule, '--wait', '0.5', '--', ...command(''));
    expect(stderr).toContain(`gave no answer to line 1, about ${rule} within 0.5 s`);
    expect(status).toBe(1);
  });

  it('because it does not exist is told so', () => {
    const { stderr, status } = run('--only', rule, '--', 'no-such-command');
    expect(stderr).toContain('The command could not be started');
    expect(status).toBe(1);
  });
});

describe('Wrong arguments', () => {
  it.each([
    ['no command', [], 'There is no command to ask.'],
    ['an unknown option', ['--olny', rule, '--', 'true'], '--olny'],
    [
      'a rule that nobody has',
      ['--only', 'astrology.', '--', 'true'],
      'No rule has an id that begins with astrology.',
    ],
    ['no time at all', ['--wait', '0', '--', 'true'], '--wait takes a number of seconds above 0'],
  ])('such as %s are refused, with the usage', (_, args, message) => {
    const { stderr, status } = run(...args);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: deputy-work-conformance');
    expect(status).toBe(1);
  });

  it('are explained by --help', () => {
    const { stdout, status } = run('--help');
    expect(stdout).toContain('Usage: deputy-work-conformance');
    expect(status).toBe(0);
  });
});
