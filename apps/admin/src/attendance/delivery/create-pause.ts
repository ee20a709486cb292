const seconds = 1000;

/** A pause that grows with each failure and that can be cut short. */
export function createPause() {
  let end: (() => void) | undefined;
  return {
    pause: (failures: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(2 ** failures, 30) * seconds);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    /** Ends the pause there is, if any. */
    wake: () => end?.(),
  };
}
