import type { Page } from 'playwright';
import { browse } from './browse.ts';
import { serveAdmin } from './serve-admin.ts';
import { serveApi, type Running } from './serve-api.ts';

/** The built app in a browser, with the real mock API behind it. */
export interface OpenApp {
  readonly page: Page;
  readonly apiUrl: string;
  /** What the browser's console complained of on the way. */
  readonly complaints: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts the API, serves the app and opens it; what has started is stopped again when the rest fails. */
export async function openApp(): Promise<OpenApp> {
  const started: Pick<Running, 'stop'>[] = [];
  const stop = async () => {
    for (const each of started.toReversed()) await each.stop();
  };
  try {
    const api = await serveApi();
    started.push(api);
    const admin = await serveAdmin(api.url);
    started.push(admin);
    const browsing = await browse(admin.url);
    started.push(browsing);
    return { page: browsing.page, complaints: browsing.complaints, apiUrl: api.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
