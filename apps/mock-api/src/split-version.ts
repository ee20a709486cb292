/** A record of the wire as its version and the fact itself, which knows of no versions. */
export function splitVersion(record: unknown): { readonly version?: unknown; readonly fact: unknown } {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return { fact: record };
  const { version, ...fact } = record as Record<string, unknown>;
  return { version, fact };
}
