/** A document on its way: sent with a cut, read, corrected, attached, replaced; the old file still opens. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report, writePaperWord } from '../office/paper.ts';
import { paperPdf, reportLines } from '../signature/paper-pdf.ts';
import { launchBrowser } from './browser.ts';
import { openDesk } from './desk.ts';
import { type Installation, startInstallation } from './installation.ts';

let installation: Installation;
let browser: Browser;

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation('sample'), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

const lines = reportLines('45/BC-STTTT', ['30', '6', '2020']);
const first = paperPdf(lines, 5_000_000);
const second = paperPdf([...lines, { x: 60, y: 600, text: 'Bản có dấu' }]);
const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

interface OpenNode {
  sheetId: number;
  nodeId: number;
  code: string;
  slot: string;
}

/** A sheet of the officer's own that is open to them, and a node of it that asks for a paper. */
async function openNode(page: Page): Promise<OpenNode> {
  const get = async <T>(address: string) => (await (await page.request.get(address)).json()) as T;
  const { rounds } = await get<{ rounds: { id: number }[] }>('/api/rounds');
  for (const { id } of rounds) {
    const { sheets } = await get<{ sheets: { id: number }[] }>(`/api/rounds/${id}/sheets`);
    for (const { id: sheetId } of sheets) {
      const answer = await page.request.get(`/api/sheets/${sheetId}/evidence`);
      if (!answer.ok()) continue;
      const { nodes } = (await answer.json()) as {
        nodes: { nodeId: number; empty: string[] }[];
      };
      for (const { nodeId, empty } of nodes) {
        const place = `/api/sheets/${sheetId}/nodes/${nodeId}/evidence`;
        const { closed, code } = await get<{ closed: string | null; code: string }>(place);
        if (closed !== null) break;
        if (empty[0] !== undefined) return { sheetId, nodeId, code, slot: empty[0] };
      }
    }
  }
  throw new Error('no sheet of the sample is open to this officer');
}

test('a document is sent, corrected, used and replaced, and nothing of it is lost', async () => {
  const page = await openDesk(browser, installation, 'chuyenvien', '/tai-lieu');
  await page.getByRole('heading', { name: 'Tài liệu kiểm chứng', level: 1 }).waitFor();

  // The line breaks after the first piece, and comes back.
  let pieces = 0;
  await page.route('**/pieces?*', (route) => (++pieces === 2 ? route.abort() : route.continue()));
  const chooser = page.waitForEvent('filechooser');
  await press(page, 'Chọn tệp');
  await (await chooser).setFiles(pdf('Báo cáo 6 tháng – Sở TT&TT.pdf', first));
  await page.getByText('Mất kết nối').waitFor();
  const dialog = page.getByRole('dialog', { name: 'Lập tài liệu' });
  await dialog.getByText('Đọc được trong tệp').waitFor();
  expect(pieces).toBe(4);

  // What was read is proposed; the officer corrects it.
  expect(await dialog.getByLabel('Số, ký hiệu').inputValue()).toBe('45/BC-STTTT');
  expect(await dialog.getByLabel('Ngày ban hành', { exact: true }).inputValue()).toBe('30/06/2020');
  expect(await dialog.getByLabel('Cơ quan ban hành').inputValue()).toBe('Sở Nội vụ');
  await dialog.getByLabel('Cơ quan ban hành').fill('Sở Thông tin và Truyền thông');
  await dialog.getByRole('button', { name: 'Ghi tài liệu' }).click();
  const panel = page.getByRole('dialog', { name: 'Tài liệu kiểm chứng' });
  await panel.getByRole('heading', { name: '45/BC-STTTT' }).waitFor();
  await panel.getByText('Kiểm tra kỹ thuật, không phải xác nhận pháp lý.').waitFor();
  await panel.getByText('Chưa quét').first().waitFor();
  await panel.getByText('Xem trước').click();
  await panel.getByText('Trang 1/1').waitFor();

  // A new revision takes its place, with the reason.
  await panel.getByText('Thay bằng bản mới').first().click();
  const again = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Chọn tệp' }).click();
  await (await again).setFiles(pdf('Báo cáo có dấu.pdf', second));
  await panel.getByRole('button', { name: 'Báo cáo có dấu.pdf', exact: true }).waitFor();
  await panel.getByLabel('Lý do').fill('Bản đầu chưa có dấu');
  await panel.getByRole('button', { name: 'Thay bằng bản mới' }).click();
  await panel.getByText('Bản 2 (đang dùng)').waitFor();

  // The old one is still what it was.
  const saving = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Tải về Báo cáo 6 tháng – Sở TT&TT.pdf' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('Báo cáo 6 tháng – Sở TT&TT.pdf');
  expect(readFileSync(await saved.path()).equals(first)).toBe(true);

  // It serves a criterion of the sheet, with its pages, and says so.
  const { sheetId, nodeId, slot } = await openNode(page);
  await page.goto(`/tai-lieu?sheet=${sheetId}&node=${nodeId}`);
  await press(page, `Đính tài liệu: ${slot}`);
  await page.getByLabel('Trang, mục').first().fill('tr. 3–5');
  await press(page, 'Đính 45/BC-STTTT');
  await page.getByText('tr. 3–5').first().waitFor();
  await press(page, 'Gỡ 45/BC-STTTT');
  await press(page, `Giải trình vì thiếu: ${slot}`);
  await page.getByLabel('Lời giải trình').fill('Đang trình ký, sẽ bổ sung');
  await press(page, 'Lưu');
  await page.getByText('Đang trình ký, sẽ bổ sung').first().waitFor();
});

/** Whether the page stays where a file is dropped beside every place that takes one. */
const staysOnMiss = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.pdf'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(drop);
  });

/** Drops a file as from a folder of the machine. */
async function dropOn(page: Page, target: Locator, name: string, content: Uint8Array) {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], fileName));
      return transfer;
    },
    [name, Buffer.from(content).toString('base64')] as const,
  );
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
}

test('a file is dropped on the paper a row asks for, warns of its day, and is withdrawn and taken back', async () => {
  const page = await openDesk(browser, installation, 'chuyenvien', '/tai-lieu');
  const { sheetId, code, slot } = await openNode(page);
  await page.goto(`/cham-diem?sheet=${sheetId}&node=${code}`);
  const card = page.getByRole('region', { name: slot });
  await card.waitFor();
  expect(await staysOnMiss(page)).toBe(true);
  await dropOn(page, card, 'Báo cáo quý.docx', await writePaperWord(report, 'twoRows'));
  const dialog = page.getByRole('dialog', { name: 'Lập tài liệu' });
  expect(await dialog.getByLabel('Số, ký hiệu').inputValue()).toBe('45/BC-SNV');
  await dialog.getByLabel('Ngày ban hành', { exact: true }).fill('05/01/2021');
  await dialog.getByRole('button', { name: 'Ghi tài liệu' }).click();
  await card.getByText('Ngày ban hành ngoài năm đánh giá').waitFor();

  await card.getByRole('link', { name: '45/BC-SNV' }).click();
  const panel = page.getByRole('dialog', { name: 'Tài liệu kiểm chứng' });
  const act = async (verb: string, reason: string) => {
    await panel.getByRole('button', { name: verb }).click();
    const asking = page.getByRole('dialog', { name: verb });
    await asking.getByLabel('Lý do').fill(reason);
    await asking.getByRole('button', { name: verb }).click();
  };
  await act('Thu hồi tài liệu', 'Nhầm văn bản');
  await panel.getByText('Đã thu hồi: Nhầm văn bản').waitFor();
  await act('Khôi phục tài liệu', 'Thu hồi nhầm');
  await panel.getByRole('button', { name: 'Thu hồi tài liệu' }).waitFor();
  await panel.getByText('Lịch sử').click();
  await panel.getByText('Lý do: Thu hồi nhầm').waitFor();
  await panel.getByText('Lý do: Nhầm văn bản').waitFor();
});
