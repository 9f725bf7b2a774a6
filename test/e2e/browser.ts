/** A Chromium to test with: the one named, the machine's own, the packaged one, or Debian's, installed. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { canInstallDebians, installDebians } from './browser/debian.ts';
import { type FoundBrowser, runs } from './browser/found-browser.ts';
import { unpackPackaged } from './browser/packaged.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @throws Error in one line when there is none and none can be had */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHISO_CHROMIUM'];
  if (named !== undefined && named !== '') return { path: named, env: {} };
  for (const path of usualPlaces.filter(existsSync)) {
    if (runs({ path, env: {} })) return { path, env: {} };
  }
  const packaged = await unpackPackaged();
  if (packaged !== null && runs(packaged)) return packaged;
  if (canInstallDebians()) return installDebians();
  throw new Error(
    'không có trình duyệt để thử: cài Chromium hoặc đặt CHISO_CHROMIUM trỏ tới chương trình của nó.',
  );
}

/** In a test: the browser that the set-up found. */
export function launchBrowser(): Promise<Browser> {
  const { path, env } = inject('browser');
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    // Root has no sandbox, and the pages are our own.
    args: ['--no-sandbox'],
  });
}
