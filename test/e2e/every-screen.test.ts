/** Every screen, in both languages, on a desktop and on a phone: readable by everybody (WCAG 2.1 AA). */
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { desktop, openScreen, phone, takeSeat } from './desk.ts';
import { type Installation, startInstallation } from './installation.ts';
import { screens } from './screens.ts';

let installation: Installation;
let browser: Browser;

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation('sample'), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

const seats = [
  { where: 'on a desktop in Vietnamese', viewport: desktop, language: 'vi' },
  { where: 'on a phone in English', viewport: phone, language: 'en' },
] as const;

describe.each(seats)('$where', ({ viewport, language }) => {
  test.each(screens)('$name has no barrier', async ({ address, userName }) => {
    const context = await takeSeat(browser, installation, { userName, viewport, language });
    // Among them: what the script draws differs from the frame that the server drew.
    const problems: string[] = [];
    context.on('weberror', (error) => problems.push(error.error().message));
    const page = await openScreen(context, address);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
    expect([...found, ...problems]).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await context.close();
  });
});
