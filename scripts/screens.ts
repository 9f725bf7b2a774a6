/** `node scripts/screens.ts ADDRESS [FOLDER]`: pictures of every screen of a running sample, for docs/screens. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../bench/browser/open-browser.ts';
import { callerOf } from '../test/e2e/caller.ts';
import { findPlaces } from '../test/e2e/places.ts';
import { addressIn, screens } from '../test/e2e/screens.ts';

const [address = 'http://localhost:3000', folder = 'docs/screens'] = process.argv.slice(2);
const sizes = [
  { suffix: '', viewport: { width: 1366, height: 768 } },
  { suffix: '-dien-thoai', viewport: { width: 390, height: 844 } },
];

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();

async function sit(userName: string | null, viewport: (typeof sizes)[number]['viewport']) {
  const context = await browser.newContext({ baseURL: address, viewport, locale: 'vi-VN' });
  if (userName !== null) {
    const data = { userName, password: 'mau-chiso-2020' };
    await context.request.post('/api/session', { data });
  }
  return context;
}

const places = await findPlaces(callerOf(await sit('thuongtruc', { width: 1366, height: 768 })));
for (const { suffix, viewport } of sizes) {
  for (const screen of screens) {
    const { name, userName } = screen;
    const context = await sit(userName, viewport);
    const page = await context.newPage();
    await page.goto(addressIn(screen, places));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(
      () => document.querySelector('[aria-busy="true"], .mantine-Skeleton-root') === null,
    );
    await page.screenshot({ path: join(folder, `${name}${suffix}.png`), animations: 'disabled' });
    await context.close();
    console.log(`${name}${suffix}`);
  }
}
await browser.close();
