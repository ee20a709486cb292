import type { UserProjectConfigExport, UserWorkspaceConfig } from 'vitest/config';

/** A vitest project for tests that need no browser. `name` is what `vitest --project` takes. */
export declare function node(name: string): UserProjectConfigExport;

/** A vitest project for components and journeys in Chromium; its name must end with `-browser`. `overrides` are merged on top. */
export declare function browser(name: string, overrides?: UserWorkspaceConfig): Promise<UserWorkspaceConfig>;

/** A vitest project in which each story of a Storybook is a test in Chromium, with the tool bar set to `globals`; its name must end with `-browser`. */
export declare function stories(
  name: string,
  options: { configDir: string; globals: Readonly<Record<string, unknown>> },
): Promise<UserWorkspaceConfig>;

/** A vitest project whose tests run in Node and drive a Chromium of their own; its name must end with `-browser`. */
export declare function visitor(name: string): UserWorkspaceConfig;
