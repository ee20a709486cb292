// Clients that ask one after another, and what they waited.

/** Asks `url`; answers the milliseconds until the whole answer was there. */
export async function timed(url, init) {
  const start = performance.now();
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${url}: ${text}`);
  return performance.now() - start;
}

/** `clients` at once, each asking `each` times, one request after another: all the waits. */
export async function waits({ clients, each }, ask) {
  const oneClient = async (client) => {
    const met = [];
    for (let turn = 0; turn < each; turn++) met.push(await ask(client * each + turn));
    return met;
  };
  const met = await Promise.all(Array.from({ length: clients }, (_, client) => oneClient(client)));
  return met.flat();
}

/** Asks the smallest question over and over while `work` goes on: the longest wait is the longest time in which the server answered nobody. */
export async function longestStall(url, work) {
  let working = true;
  const done = work().finally(() => (working = false));
  let longest = 0;
  while (working) longest = Math.max(longest, await timed(`${url}/healthz`));
  await done;
  return longest;
}

/** p50, p95 and the longest of some waits, in milliseconds. */
export function summary(met) {
  const sorted = met.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  return { p50: at(0.5), p95: at(0.95), longest: at(1), of: sorted.length };
}
