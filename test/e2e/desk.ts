/** A person at a desk of their own: a browser signed in, at an address, on a desktop or a phone. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Installation } from './installation.ts';

export const samplePassword = 'mau-chiso-2020';

export const desktop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

export interface Seat {
  /** Null: nobody signed in. */
  userName: string | null;
  viewport?: { width: number; height: number };
  language?: 'vi' | 'en';
  /** False: the person acts on the first frame, before the script has taken it over. */
  waits?: boolean;
}

/** A context signed in with the sample's password. */
export async function takeSeat(
  browser: Browser,
  installation: Installation,
  { userName, viewport = desktop, language = 'vi', waits = true }: Seat,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: installation.url,
    locale: 'vi-VN',
    viewport,
    reducedMotion: 'reduce',
  });
  await context.addCookies([{ name: 'chiso_language', value: language, url: installation.url }]);
  if (waits) context.on('page', waitUntilHeard);
  if (userName !== null) {
    const data = { userName, password: samplePassword };
    const signedIn = await context.request.post('/api/session', { data });
    expect(signedIn.status()).toBe(200);
  }
  return context;
}

/** A frame drawn ahead hears nothing yet: a person acts once its answers have been taken over. */
function waitUntilHeard(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const taken = async <T>(answer: T): Promise<T> => {
    await page.locator('#answers').waitFor({ state: 'detached' });
    return answer;
  };
  page.goto = (...args) => goto(...args).then(taken);
  page.reload = (...args) => reload(...args).then(taken);
}

/** Opens an address and waits until its screen stands: a heading, and nothing loading. */
export async function openScreen(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelector('[aria-busy="true"], .mantine-Skeleton-root') === null,
  );
  return page;
}

/** A person of the sample at an address; the window is closed with its browser. */
export async function openDesk(
  browser: Browser,
  installation: Installation,
  userName: string,
  address: string,
): Promise<Page> {
  const context = await takeSeat(browser, installation, { userName });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
