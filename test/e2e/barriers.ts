/** Every screen at one kind of desk: readable by everybody (WCAG 2.1 AA), and no wider than the window. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOf } from './barriers-of.ts';
import { launchBrowser } from './browser.ts';
import { callerOf } from './caller.ts';
import { openScreen, takeSeat, type Seat } from './desk.ts';
import { type Installation, startInstallation } from './installation.ts';
import { findPlaces, type Places } from './places.ts';
import { addressIn, screens } from './screens.ts';

/** To be called by a test file: each kind of desk is one, so that they run side by side. */
export function findsNoBarrier(desk: Pick<Seat, 'viewport' | 'language'>): void {
  let installation: Installation;
  let browser: Browser;
  let places: Places;
  beforeAll(async () => {
    [installation, browser] = await Promise.all([startInstallation('sample'), launchBrowser()]);
    places = await findPlaces(callerOf(await seatOf('thuongtruc')));
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  /** A person signs in once and goes from screen to screen. */
  const seats = new Map<string | null, Promise<BrowserContext>>();
  const seatOf = (userName: string | null): Promise<BrowserContext> => {
    const seat = seats.get(userName) ?? takeSeat(browser, installation, { ...desk, userName });
    seats.set(userName, seat);
    return seat;
  };

  test.each(screens)('$name has no barrier', async (screen) => {
    const context = await seatOf(screen.userName);
    // Among them: what the script draws differs from the frame that the server drew.
    const problems: string[] = [];
    const hear = (error: { error(): Error }) => void problems.push(error.error().message);
    context.on('weberror', hear);
    const page = await openScreen(context, addressIn(screen, places));
    expect([...(await barriersOf(page)), ...problems]).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    context.off('weberror', hear);
    await page.close();
  });
}
