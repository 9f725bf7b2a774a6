/** What a person sees and types before the script has come, and what becomes of it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSample } from '#server/sample/actions.ts';
import { launchBrowser } from './browser.ts';
import { samplePassword, takeSeat } from './desk.ts';
import { type Installation, startInstallation } from './installation.ts';

let installation: Installation;
let browser: Browser;
beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation(), launchBrowser()]);
  await loadSample(installation.database.db);
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

/** Lets go of the scripts that were held back. */
async function withoutScripts(page: Page): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<void>();
  await page.route(/\.js$/, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  return async () => {
    held.resolve();
    await page.locator('#answers').waitFor({ state: 'detached' });
  };
}

const sit = async (userName: string | null): Promise<Page> => {
  const context = await takeSeat(browser, installation, { userName, waits: false });
  return context.newPage();
};

test('a leader reads the figures before any script, and the script changes none of them', async () => {
  const page = await sit('lanhdao');
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  const letScriptsGo = await withoutScripts(page);
  const main = page.locator('main');
  await main.getByRole('heading', { name: 'Tổng quan', level: 1 }).waitFor();
  expect(await page.title()).toContain('Tổng quan');
  const read = await main.innerText();
  expect(read).toContain('84,64');
  await letScriptsGo();
  expect(await main.innerText()).toBe(read);
  expect(new URL(page.url()).pathname).toBe('/tong-quan');
  expect(problems).toEqual([]);
});

test('what is typed before the script comes is kept, and nothing is sent without it', async () => {
  const page = await sit(null);
  const letScriptsGo = await withoutScripts(page);
  await page.getByLabel('Tên đăng nhập').fill('lanhdao');
  await page.getByLabel('Mật khẩu', { exact: true }).fill(samplePassword);
  await page.keyboard.press('Enter');
  expect(await page.getByRole('button', { name: 'Đăng nhập' }).isDisabled()).toBe(true);
  await letScriptsGo();
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: 'Tổng quan', level: 1 }).waitFor();
});
