import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '#test/e2e/browser.ts';

export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    // Root has no sandbox, and the pages are our own.
    args: ['--no-sandbox'],
  });
}

export async function letIn(context: BrowserContext, url: string, cookie: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }]);
}
