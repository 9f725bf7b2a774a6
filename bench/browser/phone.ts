/** A phone on a mobile network, simulated: its screen, its processor, its line. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { letIn } from './open-browser.ts';

export interface Line {
  name: string;
  /** Megabits a second from the network to the phone, and back. */
  down: number;
  up: number;
  /** Milliseconds from a request to the first byte of its answer. */
  roundTrip: number;
}

export const fourG: Line = { name: '4G (9 Mbit/s, 85 ms)', down: 9, up: 3, roundTrip: 85 };
export const slowFourG: Line = {
  name: '4G chậm (1,6 Mbit/s, 150 ms)',
  down: 1.6,
  up: 0.75,
  roundTrip: 150,
};

/** Our desktop's processor, so many times slower. */
const slowness = 4;

const bytesASecond = (megabits: number): number => (megabits * 1_000_000) / 8;

export interface Paint {
  /** Milliseconds from the navigation to the largest contentful paint. */
  largest: number;
  /** The largest element: "H1: Đăng nhập". */
  what: string;
  /** Milliseconds from the navigation until the script has taken over and hears what is done. */
  heard: number;
  /** How far what was drawn moved afterwards: the cumulative layout shift, 0 for not at all. */
  shifted: number;
  /** The scripts that were loaded, as addresses. */
  scripts: string[];
  /** Everything that came over the line, bytes as sent. */
  bytes: number;
  /** Milliseconds the page's own thread worked, not slowed down: a busy machine does not change it. */
  worked: number;
}

/** Opens an address with an empty cache and waits until nothing more comes. */
export async function paintOn(
  browser: Browser,
  line: Line,
  url: string,
  cookie: string | null,
): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
  });
  try {
    if (cookie !== null) await letIn(context, url, cookie);
    return await measure(context, line, url);
  } finally {
    await context.close();
  }
}

async function measure(context: BrowserContext, line: Line, url: string): Promise<Paint> {
  const page = await context.newPage();
  await page.addInitScript(noteHearing);
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.roundTrip,
    downloadThroughput: bytesASecond(line.down),
    uploadThroughput: bytesASecond(line.up),
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  await page.goto(url);
  await page.waitForFunction(isDrawn);
  await page.waitForLoadState('networkidle');
  return { ...(await paintsOf(page)), scripts, bytes, worked: await workOf(devtools) };
}

async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** A heading, and nothing that still stands for what is coming. */
const isDrawn = (): boolean =>
  document.querySelector('h1') !== null &&
  document.querySelector('.mantine-Skeleton-root') === null;

/** The answers beside the frame are gone once the script has taken them. */
const noteHearing = (): void => {
  const look = (_: unknown, observer: MutationObserver) => {
    if (document.readyState === 'loading' || document.getElementById('answers') !== null) return;
    performance.mark('heard');
    observer.disconnect();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
};

/** What the browser itself has noted. */
const paintsOf = (page: Page): Promise<Pick<Paint, 'largest' | 'what' | 'heard' | 'shifted'>> =>
  page.evaluate(async () => {
    interface Largest extends PerformanceEntry {
      element: Element | null;
    }
    interface Shift extends PerformanceEntry {
      value: number;
    }
    // Where nothing was noted nobody would ever be told: a moment is enough for what was.
    const noted = <Entry>(type: string) =>
      new Promise<Entry[]>((resolve) => {
        const take = (list: PerformanceObserverEntryList) => resolve(list.getEntries() as Entry[]);
        new PerformanceObserver(take).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 500);
      });
    const last = (await noted<Largest>('largest-contentful-paint')).at(-1);
    const shifts = await noted<Shift>('layout-shift');
    const shifted = shifts.reduce((all, { value }) => all + value, 0);
    const heard = performance.getEntriesByName('heard')[0]?.startTime ?? NaN;
    const words = (last?.element?.textContent ?? '').trim().slice(0, 60);
    const what = `${last?.element?.tagName ?? '?'}: ${words}`;
    return { largest: last?.startTime ?? NaN, what, heard, shifted };
  });
