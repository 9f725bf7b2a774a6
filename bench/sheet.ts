/** What one waits for at the scoring sheet: its opening, and the total after each key. */
import { buildWeb } from '#cli/build-web.ts';
import type { Bench } from './bench.ts';
import { openBrowser } from './browser/open-browser.ts';
import { type SheetTimes, typeInSheet } from './browser/type-in-sheet.ts';
import { layDeadline, leaves } from './deadline/ground.ts';
import { startGround } from './ground/embedded.ts';
import { serveOurs } from './ground/process.ts';

const runs = 9;

export const sheet: Bench = {
  name: 'sheet',
  what: `phiếu ${leaves} tiêu chí trên máy bàn 1366×768, trình duyệt thật`,
  budget: 'phiếu mở ≤ 400 ms; gõ một phím, tổng điểm mới hiện ≤ 100 ms',
  async run(say) {
    const webFolder = await buildWeb(say);
    if (webFolder === undefined) throw new Error('there are no sources of a web');
    const ground = await startGround();
    const laid = await layDeadline(ground.address, { units: runs + 1 });
    const ours = await serveOurs({ database: ground.address, webFolder });
    const browser = await openBrowser();
    try {
      const found: SheetTimes[] = [];
      for (const [at, desk] of laid.desks.entries()) {
        say(`phiếu ${at + 1}/${laid.desks.length}`);
        found.push(await typeInSheet(browser, ours.url, desk));
      }
      // The first makes the server and the browser warm.
      const counted = found.slice(1);
      return [
        {
          name: 'mở phiếu',
          unit: 'ms',
          samples: counted.map(({ opened }) => opened),
          budget: { most: 400 },
          note: `${counted[0]?.rows ?? 0} dòng trên màn hình`,
        },
        {
          name: 'từ phím gõ đến tổng điểm mới',
          unit: 'ms',
          samples: counted.flatMap(({ keys }) => keys),
          budget: { most: 100 },
        },
      ];
    } finally {
      await browser.close();
      await ours.stop();
      await ground.stop();
    }
  },
};
