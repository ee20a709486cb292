/** A vitest project for tests that need no browser. `name` is what `vitest --project` takes. */
export declare function node(name: string): unknown;
