/** What a person waits for in a browser: script to load, the largest paint on a phone, the tree opening. */
import type { Browser } from 'playwright-core';
import { buildWeb } from '#cli/build-web.ts';
import type { Bench, Figure } from './bench.ts';
import { openBrowser } from './browser/open-browser.ts';
import { openTree } from './browser/open-tree.ts';
import { fourG, type Line, type Paint, paintOn, slowFourG } from './browser/phone.ts';
import { entrySize, scriptSize } from './browser/script-size.ts';
import { startGround } from './ground/embedded.ts';
import { importLargePlan } from './ground/large-plan.ts';
import { serveOurs } from './ground/process.ts';
import { signInAs } from './ground/sign-in.ts';
import { timeRuns } from './measure/time.ts';

const paints = 9;
const openings = 15;

/** Screens a person may meet first. */
const screens = [
  { name: 'màn đăng nhập', user: null },
  { name: 'Tổng quan sau đăng nhập', user: 'lanhdao' },
] as const;

export const firstScreen: Bench = {
  name: 'first-screen',
  what: 'trình duyệt thật: điện thoại 390×844, bộ xử lý chậm 4 lần, bộ nhớ đệm trống; máy bàn 1366×768',
  budget: 'script ≤ 300 kB gzip; hiện phần lớn nhất ≤ 1,5 giây qua 4G; cây 150 nút mở ≤ 400 ms',
  async run(say) {
    const webFolder = await buildWeb(say);
    if (webFolder === undefined) throw new Error('there are no sources of a web');
    const ground = await startGround();
    const ours = await serveOurs({ database: ground.address, webFolder });
    const browser = await openBrowser();
    try {
      const figures: Figure[] = [entryFigure(webFolder)];
      for (const { name, user } of screens) {
        const cookie = user === null ? null : (await signInAs(ours.url, user)).cookie;
        const visit = { browser, url: ours.url, cookie };
        figures.push(await frameFigure(name, visit));
        say(`${name} qua 4G`);
        const usual = await paint(visit, fourG);
        figures.push(scriptFigure(name, webFolder, usual), workFigure(name, usual));
        figures.push(paintFigure(name, fourG, usual, true), ...takeOverFigures(name, usual));
        say(`${name} qua 4G chậm`);
        figures.push(paintFigure(name, slowFourG, await paint(visit, slowFourG), false));
      }
      say('cây 150 nút');
      await importLargePlan(ours.url);
      const { cookie } = await signInAs(ours.url, 'lanhdao');
      figures.push(await treeFigure(browser, ours.url, cookie, false));
      figures.push(await treeFigure(browser, ours.url, cookie, true));
      return figures;
    } finally {
      await browser.close();
      await ours.stop();
      await ground.stop();
    }
  },
};

interface Visit {
  browser: Browser;
  url: string;
  cookie: string | null;
}

/** The first visit warms the server, not the phone, and does not count. */
async function paint({ browser, url, cookie }: Visit, line: Line): Promise<Paint[]> {
  const found: Paint[] = [];
  for (let run = 0; run <= paints; run++) found.push(await paintOn(browser, line, url, cookie));
  return found.slice(1);
}

const entryFigure = (webFolder: string): Figure => ({
  name: 'script vào đầu và phần nó nhập tĩnh, gzip',
  unit: 'kB',
  samples: [entrySize(webFolder)],
});

const scriptFigure = (name: string, webFolder: string, found: readonly Paint[]): Figure => ({
  name: `mọi script trình duyệt tải cho ${name}, gzip`,
  unit: 'kB',
  samples: found.map(({ scripts }) => scriptSize(webFolder, scripts)),
  budget: { most: 300 },
});

const workFigure = (name: string, found: readonly Paint[]): Figure => ({
  name: `việc của luồng chính cho ${name}, chưa làm chậm`,
  unit: 'ms',
  samples: found.map(({ worked }) => worked),
});

function paintFigure(
  name: string,
  line: Line,
  found: readonly Paint[],
  hasBudget: boolean,
): Figure {
  const [one] = found;
  const weight = ((one?.bytes ?? 0) / 1000).toFixed(0);
  return {
    name: `hiện phần lớn nhất, ${name}, ${line.name}`,
    unit: 'ms',
    samples: found.map(({ largest }) => largest),
    ...(hasBudget && { budget: { most: 1500 } }),
    note: `${weight} kB qua đường truyền; phần lớn nhất: ${one?.what ?? ''}`,
  };
}

/** What drawing the frame costs the server, with the questions it asks itself: one at a time. */
async function frameFigure(name: string, { url, cookie }: Visit): Promise<Figure> {
  const headers: Record<string, string> = cookie === null ? {} : { cookie };
  const ask = async () => (await fetch(`${url}/`, { headers })).arrayBuffer();
  return {
    name: `khung đầu của ${name} từ máy chủ`,
    unit: 'ms',
    samples: await timeRuns(40, 10, ask),
  };
}

/** The frame is seen before the script hears: when it does, and whether anything moved until then. */
const takeOverFigures = (name: string, found: readonly Paint[]): Figure[] => [
  {
    name: `script đã tiếp nhận ${name}, 4G`,
    unit: 'ms',
    samples: found.map(({ heard }) => heard),
  },
  {
    name: `xê dịch bố cục của ${name}`,
    unit: 'CLS',
    samples: found.map(({ shifted }) => shifted),
  },
];

async function treeFigure(
  browser: Browser,
  url: string,
  cookie: string,
  isWhole: boolean,
): Promise<Figure> {
  const found = [];
  for (let run = 0; run <= openings; run++) {
    found.push(await openTree(browser, url, cookie, isWhole));
  }
  const counted = found.slice(1);
  return {
    name: isWhole ? 'cây 150 nút, mở hết các cấp' : 'cây 150 nút, mở từ điều hướng',
    unit: 'ms',
    samples: counted.map(({ took }) => took),
    budget: { most: 400 },
    note: `${counted[0]?.rows ?? 0} dòng trên màn hình`,
  };
}
