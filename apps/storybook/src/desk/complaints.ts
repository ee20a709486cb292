/** A story that complains on the console, or throws where nobody catches it, is broken even when it looks right. */
const said: string[] = [];
const methods = ['error', 'warn'] as const;

const inWords = (value: unknown) => (value instanceof Error ? (value.stack ?? value.message) : String(value));

/** Notes what a story complains of from here on; answers how to stop. */
export function noteComplaints(): () => void {
  said.length = 0;
  const original = { ...console };
  for (const method of methods) {
    console[method] = (...values: readonly unknown[]) => {
      said.push(`console.${method}: ${values.map(inWords).join(' ')}`);
      original[method](...values);
    };
  }
  const uncaught = ({ error, message }: ErrorEvent) => said.push(`uncaught: ${inWords(error ?? message)}`);
  const unhandled = ({ reason }: PromiseRejectionEvent) => said.push(`unhandled: ${inWords(reason)}`);
  window.addEventListener('error', uncaught);
  window.addEventListener('unhandledrejection', unhandled);
  return () => {
    Object.assign(console, original);
    window.removeEventListener('error', uncaught);
    window.removeEventListener('unhandledrejection', unhandled);
  };
}

interface Told {
  readonly parameters: { readonly expectsComplaint?: RegExp };
}

/** Throws when the story complained of anything but what it is about (`parameters.expectsComplaint`). */
export function assertNoComplaint({ parameters: { expectsComplaint } }: Told) {
  const unexpected = said.splice(0).filter((complaint) => !expectsComplaint?.test(complaint));
  if (unexpected.length === 0) return;
  const complaints = unexpected.join('\n');
  throw new Error(`The story complained, so a reader would meet a fault. Mend what it says:\n${complaints}`);
}
