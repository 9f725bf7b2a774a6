import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type Installation, startInstallation } from './installation.ts';

let installation: Installation;
let browser: Browser;
beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

test('a browser is answered, and told to run nothing from elsewhere', async () => {
  const page = await browser.newPage();
  const answer = await page.goto(installation.url);
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'self'");
  expect(answer?.status()).toBeLessThan(500);
});
