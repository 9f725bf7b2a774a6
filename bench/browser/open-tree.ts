/** From the click in the navigation to the last row of the index tree on the screen of a desktop. */
import type { Browser, Page } from 'playwright-core';
import { letIn } from './open-browser.ts';

export interface Opening {
  /** Milliseconds. */
  took: number;
  /** Rows of nodes drawn. */
  rows: number;
}

const elsewhere = '/phien-dang-nhap';
const treePath = '/bo-chi-so';

/** `isWhole`: every level open, so that all nodes are drawn; else as the screen opens by itself. */
export async function openTree(
  browser: Browser,
  url: string,
  cookie: string,
  isWhole: boolean,
): Promise<Opening> {
  const screen = { width: 1366, height: 768 };
  const context = await browser.newContext({ viewport: screen, locale: 'vi-VN' });
  try {
    await letIn(context, url, cookie);
    const page = await context.newPage();
    await page.goto(url + elsewhere, { waitUntil: 'networkidle' });
    await page.locator('#answers').waitFor({ state: 'detached' });
    await page.locator(`a[href="${treePath}"]`).waitFor();
    return await go(page, isWhole ? `${treePath}?level=9` : treePath, isWhole);
  } finally {
    await context.close();
  }
}

/**
 * Clicks without the mouse passing over the link, which would load the screen beforehand; a deeper
 * address is given to the router as it is.
 */
const go = (page: Page, address: string, isWhole: boolean): Promise<Opening> =>
  page.evaluate(
    async ([to, isGiven]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const count = () => document.querySelectorAll('[role=treegrid] tbody tr[role=row]').length;
      const started = performance.now();
      if (isGiven) history.pushState(null, '', to);
      else document.querySelector<HTMLElement>(`a[href="${to}"]`)?.click();
      let rows = 0;
      // Drawn when a frame later there are as many; one more frame and it is on the screen.
      while (rows === 0 || rows !== count()) {
        rows = count();
        await frame();
        if (performance.now() - started > 20_000) throw new Error('the tree never opened');
      }
      await frame();
      return { took: performance.now() - started, rows };
    },
    [address, isWhole] as const,
  );
