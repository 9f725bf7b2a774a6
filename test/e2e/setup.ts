/** What every journey needs, once a run: the built web, a browser, a database server. */
import type { TestProject } from 'vitest/node';
import { buildWeb } from '#cli/build-web.ts';
import * as database from '../database/setup.ts';
import { findBrowser } from './browser.ts';
import type { FoundBrowser } from './browser/found-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: FoundBrowser;
    /** Null while there are no sources of a web. */
    webFolder: string | null;
  }
}

export async function setup(project: TestProject): Promise<void> {
  project.provide('browser', await findBrowser());
  const webFolder = await buildWeb((line) => console.log(line));
  project.provide('webFolder', webFolder ?? null);
  await database.setup(project);
}

export const teardown = database.teardown;
