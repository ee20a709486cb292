// Another implementation, as a command that answers a line of JSON with a line of JSON.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const isFinding = (value) =>
  typeof value === 'object' &&
  value !== null &&
  ['rule', 'subject', 'outcome'].every((part) => typeof value[part] === 'string');

const isAnswer = (value) => value === null || (Array.isArray(value) && value.every(isFinding));

const shorten = (line) => (line.length > 200 ? `${line.slice(0, 200)}…` : line);

function parseAnswer(line, where) {
  let answer;
  try {
    answer = JSON.parse(line);
  } catch {
    throw new Error(
      `${where} is not JSON: ${shorten(line)}\nStandard output is for answers only; notes belong on standard error.`,
    );
  }
  if (isAnswer(answer)) return answer ?? undefined;
  throw new Error(
    `${where} is no answer: ${shorten(line)}\nWrite a list of findings, each with rule, subject and outcome, or null for a rule that is not known.`,
  );
}

/** The promise, or `undefined` when it takes longer than that. */
function within(seconds, promise) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Starts the command once. Its standard error is ours. One question is open at a time, so nothing piles up in either pipe. */
export function startImplementation([command, ...args], seconds) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ how: `could not be started: ${message}` }));
    child.once('close', (code, signal) =>
      resolve({ how: `ended with ${signal ?? `exit code ${code}`}`, code }),
    );
  });
  // Who writes to a command that has ended is told so by its end.
  child.stdin.on('error', () => {});
  let asked = 0;

  return {
    async ask(question) {
      asked += 1;
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const about = `line ${asked}, about ${question.rule}`;
      const answered = await within(seconds, Promise.race([lines.next(), ended]));
      if (answered === undefined) {
        throw new Error(
          `The command gave no answer to ${about} within ${seconds} s. It has to answer each line before it reads the next: flush standard output.`,
        );
      }
      if (typeof answered.value === 'string') return parseAnswer(answered.value, `The answer to ${about},`);
      const { how } = await ended;
      throw new Error(`The command ${how} before it answered ${about}.`);
    },

    /** Tells it that there are no more questions, and waits for its end. */
    async finish() {
      child.stdin.end();
      const end = await within(seconds, ended);
      if (end === undefined)
        throw new Error(`The command did not end within ${seconds} s after the last question.`);
      if (end.code !== 0) throw new Error(`The command ${end.how} after the last question.`);
      const { value } = await lines.next();
      if (value !== undefined) {
        throw new Error(
          `The command answered more lines than it was asked, so its answers are out of step: ${shorten(value)}`,
        );
      }
    },

    stop() {
      child.kill();
    },
  };
}
