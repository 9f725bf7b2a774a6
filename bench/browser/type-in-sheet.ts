/** A sheet of 150 criteria on a desktop: opened, and typed in. */
import type { Browser, Page } from 'playwright-core';
import { letIn } from './open-browser.ts';

export interface SheetTimes {
  /** Milliseconds from the navigation to the last row on the screen. */
  opened: number;
  /** Rows of criteria drawn. */
  rows: number;
  /** Milliseconds from each keystroke to the frame that shows the new total. */
  keys: number[];
}

const elsewhere = '/phien-dang-nhap';
const keystrokes = ['7', '1', '8', '3'];

export async function typeInSheet(
  browser: Browser,
  url: string,
  { cookie, sheetId }: { cookie: string; sheetId: number },
): Promise<SheetTimes> {
  const screen = { width: 1366, height: 768 };
  const context = await browser.newContext({ viewport: screen, locale: 'vi-VN' });
  try {
    await letIn(context, url, cookie);
    const page = await context.newPage();
    await page.goto(url + elsewhere, { waitUntil: 'networkidle' });
    await page.locator('#answers').waitFor({ state: 'detached' });
    const opening = await open(page, `/cham-diem?sheet=${sheetId}`);
    const keys: number[] = [];
    await watchTotal(page);
    for (const [at, key] of keystrokes.entries()) {
      await page.locator('td[data-entry]').nth(at).click();
      await page.keyboard.press(key);
      keys.push(await tookToShow(page));
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => !document.querySelector('[data-total]')?.textContent.startsWith('~'),
      );
    }
    return { ...opening, keys };
  } finally {
    await context.close();
  }
}

const open = (page: Page, address: string) =>
  page.evaluate(async (to) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const count = () => document.querySelectorAll('[role=grid] tr[data-code]').length;
    const started = performance.now();
    history.pushState(null, '', to);
    let rows = 0;
    while (rows === 0 || rows !== count()) {
      rows = count();
      await frame();
      if (performance.now() - started > 20_000) throw new Error('the sheet never opened');
    }
    await frame();
    return { opened: performance.now() - started, rows };
  }, address);

interface Watched {
  pressed: number;
  shown: number;
}
declare global {
  interface Window {
    watched: Watched;
  }
}

/** Notes when a key goes down, and the frame after the total has changed. */
const watchTotal = (page: Page) =>
  page.evaluate(() => {
    window.watched = { pressed: 0, shown: 0 };
    addEventListener(
      'keydown',
      () => {
        const total = () => document.querySelector('[data-total]')?.textContent;
        const before = total();
        const pressed = performance.now();
        window.watched = { pressed, shown: 0 };
        const look = () => {
          if (window.watched.pressed !== pressed) return;
          if (total() === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => (window.watched.shown = performance.now()));
        };
        requestAnimationFrame(look);
      },
      true,
    );
  });

async function tookToShow(page: Page): Promise<number> {
  await page.waitForFunction(() => window.watched.shown > 0);
  return page.evaluate(() => window.watched.shown - window.watched.pressed);
}
