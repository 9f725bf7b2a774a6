/** A sheet out to Excel, three cells changed, one of them wrong: told, mended, written; and a whole round out. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScoreFile, type ScoreFile } from '#test/builders/score-file.ts';
import { hasNoBarrier } from './barriers-of.ts';
import { launchBrowser } from './browser.ts';
import { callerOf } from './caller.ts';
import { openScreen, phone, takeSeat } from './desk.ts';
import { type Installation, startInstallation } from './installation.ts';
import { findPlaces, type Places } from './places.ts';

let installation: Installation;
let browser: Browser;
let places: Places;

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation('sample'), launchBrowser()]);
  places = await findPlaces(
    callerOf(await takeSeat(browser, installation, { userName: 'thuongtruc' })),
  );
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

async function open(userName: string, address: string, viewport?: typeof phone): Promise<Page> {
  const context = await takeSeat(browser, installation, { userName, viewport });
  return openScreen(context, address);
}

async function exported(page: Page, item: string): Promise<ScoreFile> {
  await page.getByRole('button', { name: 'Excel' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.xlsx$/);
  return openScoreFile(new Uint8Array(await readFile(await download.path())));
}

const choose = async (page: Page, file: ScoreFile) =>
  page.locator('input[type=file]').setInputFiles({
    name: 'phieu-da-sua.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await file.bytes()),
  });

async function isClear(page: Page): Promise<void> {
  // No hint of the widget that happens to lie under the last click.
  await page.mouse.move(0, 0);
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
  await hasNoBarrier(page);
}

test('three cells are changed in Excel: one is refused, mended, and the new total stands', async () => {
  const page = await open(
    'chuyenvien',
    `/cham-diem?sheet=${places.departments.sheetOf('Sở Thông tin và Truyền thông')}`,
  );
  const file = await exported(page, 'Xuất phiếu để sửa trong Excel');
  const codes = writable(file);
  const [first = '', second = '', third = ''] = codes;
  file.set({ code: first }, 'value', 'không rõ').set({ code: first }, 'notApplicable', '');
  for (const code of [second, third]) notApplicable(file, code);

  await page.getByRole('button', { name: 'Excel' }).click();
  await page.getByRole('menuitem', { name: 'Nhập từ Excel' }).click();
  await page.getByRole('heading', { name: 'Nhập điểm từ Excel' }).waitFor();
  await isClear(page);
  await choose(page, file);
  await page.getByText('1 ô hoặc dòng không nhận').waitFor();
  await page.getByText('không đọc được "không rõ"').waitFor();
  await page.getByText('2 tiêu chí của 1 phiếu sẽ thay đổi. Chưa ghi gì.').waitFor();
  expect(await page.getByRole('button', { name: /^Ghi/ }).count()).toBe(0);
  await isClear(page);

  await page.getByRole('button', { name: 'Chọn tệp khác' }).click();
  notApplicable(file, first);
  await choose(page, file);
  await page.getByText('3 tiêu chí của 1 phiếu sẽ thay đổi. Chưa ghi gì.').waitFor();
  await page.getByRole('table', { name: 'Ô thay đổi' }).waitFor();
  await isClear(page);
  await page.getByRole('button', { name: 'Ghi 3 tiêu chí' }).click();
  await page.getByText('Đã ghi 3 tiêu chí').waitFor();
  const total = (await page.getByText(/thành [\d,]+ điểm/).textContent())?.match(
    /thành ([\d,]+)/,
  )?.[1];
  await page.getByRole('link', { name: 'Về phiếu chấm' }).last().click();
  await page.getByRole('heading', { name: /^Phiếu chấm:/ }).waitFor();
  await page
    .getByText(total ?? 'no total')
    .first()
    .waitFor();
});

/** Codes of the sheet that its officer may write. */
function writable({ sheet }: ScoreFile): string[] {
  const titles = sheet.getRow(1).values as string[];
  const [code, access] = [titles.indexOf('Mã'), titles.indexOf('Quyền ghi')];
  const found = new Set<string>();
  for (let row = 2; row <= sheet.rowCount; row += 1)
    if (sheet.getRow(row).getCell(access).text === 'Được ghi')
      found.add(sheet.getRow(row).getCell(code).text);
  return [...found];
}

function notApplicable(file: ScoreFile, code: string): void {
  file.set({ code }, 'value', '').set({ code }, 'notApplicable', 'không có việc này (minh hoạ)');
}

test('a round goes out with its matrix; on a phone the page is read, and what is no workbook is refused', async () => {
  const page = await open('thuongtruc', `/ky-cham?round=${places.departments.id}`);
  const file = await exported(page, 'Xuất mọi dữ kiện của kỳ');
  expect(file.rowCount()).toBeGreaterThan(500);
  expect(file.sheet.workbook.worksheets.map(({ name }) => name)).toEqual([
    'Chấm điểm',
    'Bảng điểm (chỉ để đọc)',
    'Hướng dẫn',
  ]);
  const small = await open('thuongtruc', `/cham-diem/nhap?round=${places.departments.id}`, phone);
  await choose(small, file);
  await small.getByText('Tệp không có gì khác với số đang có.').waitFor();
  await isClear(small);
  await small.getByRole('button', { name: 'Chọn tệp khác' }).click();
  await small
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.xlsx', mimeType: 'text/plain', buffer: Buffer.from('%PDF-1.4') });
  await small.getByText('Không đọc được tệp này').waitFor();
});
