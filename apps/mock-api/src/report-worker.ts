// The thread in which reports are made: it follows the changes of the state, and answers questions about it.
import { parentPort } from 'node:worker_threads';
import { changed } from './changes.ts';
import type { FromWorker, Question, ToWorker } from './report-messages.ts';
import { findingsOn, reportOn } from './reports.ts';
import type { State } from './resources.ts';

let state: State | undefined;

parentPort?.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'state':
      state = message.state;
      return;
    case 'change':
      state = state && changed(state, message.change);
      return;
    case 'ask':
      parentPort?.postMessage(answerTo(message.number, message.question));
  }
});

function answerTo(number: number, question: Question): FromWorker {
  try {
    if (!state) throw new Error('The thread of reports was asked before it was given a state.');
    const answer =
      question.kind === 'report'
        ? reportOn(state, question.query)
        : findingsOn(state, question.subject, question.asOf);
    return { number, text: JSON.stringify(answer) };
  } catch (error) {
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
