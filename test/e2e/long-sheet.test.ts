/** A sheet longer than the screen: only what is in sight is drawn, and nothing is lost by it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longRubric } from '../builders/small-rubric.ts';
import { launchBrowser } from './browser.ts';
import { type Installation, startInstallation } from './installation.ts';
import { openRoundOfTwo, unit } from './round-of-two.ts';

let installation: Installation;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation('sample'), launchBrowser()]);
  const round = await openRoundOfTwo(browser, installation, longRubric);
  const sheetId = await round.sheetIdOf(unit);
  page = await (await round.seat('officer')).newPage();
  await page.goto(`${installation.url}/cham-diem?sheet=${sheetId}`);
  await page.getByRole('grid', { name: 'Bảng chấm điểm' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

const rows = () => page.locator('[role=grid] tr[data-code]');
const entry = (code: string) => page.locator(`tr[data-code="${code}"] td[data-entry]`);
const scroll = (down: number) =>
  page.getByRole('grid').evaluate((grid, by) => grid.parentElement?.scrollBy(0, by), down);
const focused = () =>
  page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-code'));

test('the rows in sight are drawn; keys lead to those that are not', async () => {
  expect(await rows().count()).toBeLessThan(60);
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('104');
  await entry('1.1').click();
  await page.keyboard.press('Control+ArrowDown');
  await expect.poll(focused).toBe('2.50');
  expect(await entry('2.50').isVisible()).toBe(true);
  await page.keyboard.press('PageUp');
  await expect.poll(focused).toBe('2.35');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe('1.1');
});

test('what is being typed stays while one scrolls away and back', async () => {
  await entry('1.2').click();
  await page.keyboard.type('4');
  await scroll(3000);
  await entry('2.20').waitFor();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect.poll(() => entry('1.2').innerText()).toBe('45 %');
  await expect.poll(focused).toBe('1.3');
  await scroll(5000);
  await entry('2.50').waitFor();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe('1.4');
  await page.getByText(/^Đã lưu \d{2}:\d{2}$/).waitFor();
});

test('a search reaches every row, paper holds them all', async () => {
  await page.getByRole('searchbox').fill('nhiệm vụ 47');
  await expect.poll(() => rows().count()).toBeLessThan(6);
  await entry('2.47').waitFor();
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => rows().count()).toBeGreaterThan(6);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => rows().count()).toBe(102);
});
