/** A rubric from one year to the next: copied, edited, out to Excel and in, compared, mapped, published. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buffer } from 'node:stream/consumers';
import { writeRubric } from '#exporters/rubric/rubric-workbook.ts';
import { readRubric } from '#importers/rubric/read-rubric.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { hasNoBarrier } from './barriers-of.ts';
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

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const inDialog = (page: Page, title: string) => page.getByRole('dialog', { name: title });
const told = (page: Page, text: string) => page.getByRole('alert').getByText(text).waitFor();
const openDistricts2020 = (page: Page) =>
  page
    .getByRole('row', { name: /UBND quận, huyện, thị xã.* 2020/ })
    .getByRole('button', { name: /UBND quận/ })
    .click();
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

test('a rubric goes to the next year: rule edited, Excel out and in, compared, mapped, published', async () => {
  const page = await openDesk(browser, installation, 'thuongtruc', '/bo-tieu-chi?listq=huyen');
  await openDistricts2020(page);
  await page.getByText('Bản này đã ban hành nên chỉ để đọc.').waitFor();
  await press(page, 'Sao sang năm');
  await inDialog(page, 'Sao thành bản dự thảo').getByLabel('Năm đánh giá').fill('2021');
  await inDialog(page, 'Sao thành bản dự thảo')
    .getByRole('button', { name: 'Sao sang năm' })
    .click();
  await told(page, 'Đã sao thành bản dự thảo năm 2021');

  // One dialogue a year is now worth 0.8 instead of 0.5, tried out at once.
  await page.goto(`${page.url()}&node=1.7`);
  const panel = inDialog(page, 'Mục 1.7');
  await panel.getByRole('group', { name: 'Các mức: thứ 2' }).getByLabel('Điểm').fill('9');
  await panel.getByText(/lớn hơn điểm tối đa/).waitFor();
  expect(await panel.getByRole('button', { name: 'Lưu' }).isDisabled()).toBe(true);
  await panel.getByRole('group', { name: 'Các mức: thứ 2' }).getByLabel('Điểm').fill('0,8');
  await panel.getByLabel(/^Số cuộc đối thoại trong năm/).fill('1');
  await panel.getByText('Điểm tính thử: 0,8').waitFor();
  await hasNoBarrier(page);
  await panel.getByRole('button', { name: 'Lưu' }).click();
  await told(page, 'Đã lưu mục');
  await page.keyboard.press('Escape');

  const folder = temporaryFolder();
  await tab(page, /Excel/);
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Xuất Excel')]);
  expect(file.suggestedFilename()).toBe('bo-tieu-chi-district-2021-1.xlsx');
  const { nodes } = readRubric(new Uint8Array(await readFile(await file.path())));
  const edited = nodes.map((node) =>
    node.code === '1.4' ? { ...node, name: 'Truyền thông về cải cách hành chính' } : node,
  );
  const broken = edited.map((node) =>
    node.code === '1.4' && node.rule ? { ...node, rule: { ...node.rule, parameters: {} } } : node,
  );
  const take = async (name: string, content: typeof edited) => {
    await writeFile(join(folder, name), await buffer(writeRubric({ nodes: content })));
    await page.locator('input[type=file]').setInputFiles(join(folder, name));
  };
  await take('sai.xlsx', broken);
  await page.getByText(/ô chưa đúng/).waitFor();
  await page.getByRole('cell', { name: /cần từ 2 đến 50 mục/ }).waitFor();
  await take('sua.xlsx', edited);
  await page.getByText('1 thay đổi so với bản dự thảo').waitFor();
  await press(page, 'Ghi vào bản dự thảo');
  await told(page, 'Đã ghi 1 thay đổi vào bản dự thảo');

  await tab(page, /So sánh/);
  await page.getByRole('cell', { name: 'Đổi quy tắc' }).waitFor();
  await page.getByRole('cell', { name: 'Đổi tên' }).waitFor();

  await tab(page, /Đối chiếu/);
  await press(page, 'Đề xuất các dòng còn thiếu');
  await page.getByRole('row', { name: /Truyền thông về cải cách hành chính/ }).waitFor();
  await hasNoBarrier(page);
  await page
    .getByRole('row', { name: /Tuyên truyền cải cách hành chính/ })
    .getByRole('button', { name: 'Sửa' })
    .click();
  const row = inDialog(page, 'Sửa dòng đối chiếu');
  await row.getByRole('button', { name: 'Bỏ dòng' }).click();
  await page
    .getByRole('row', { name: /Truyền thông về cải cách hành chính/ })
    .getByRole('button', { name: 'Sửa' })
    .click();
  await row.getByRole('combobox', { name: 'Quan hệ' }).click();
  await page.getByRole('option', { name: 'Giữ nguyên' }).click();
  await row.getByRole('combobox', { name: 'Mục bản trước' }).fill('tuyen truyen');
  await page.getByRole('option', { name: /1\.4 Tuyên truyền/ }).click();
  await row.getByRole('button', { name: 'Xác nhận' }).click();
  await press(page, 'Xác nhận tất cả');
  await press(page, 'Lưu đối chiếu');
  await page.getByText('Mọi mục đã được đối chiếu').waitFor();

  await press(page, 'Ban hành');
  const publish = inDialog(page, 'Ban hành bộ tiêu chí');
  await publish.getByText(/cảnh báo; vẫn ban hành được/).waitFor();
  await publish.getByRole('button', { name: 'Ban hành' }).click();
  await page.getByText('Bản này đã ban hành nên chỉ để đọc.').waitFor();
  expect(await page.getByRole('button', { name: 'Ban hành', exact: true }).count()).toBe(0);
});

test('an auditor reads a rule in words and tries it out, and is offered nothing to change', async () => {
  const page = await openDesk(browser, installation, 'kiemtra', '/bo-tieu-chi?listq=huyen');
  await openDistricts2020(page);
  await page.getByText(/chỉ để đọc/).waitFor();
  await page.getByRole('row', { name: /1\.2 Thực hiện chế độ báo cáo/ }).click();
  const panel = inDialog(page, 'Mục 1.2');
  await panel.getByText('chưa xác nhận').first().waitFor();
  await panel.getByLabel(/^Báo cáo gửi muộn/).fill('1');
  await panel.getByLabel(/^Báo cáo thiếu nội dung/).fill('0');
  await panel.getByText('Điểm tính thử: 0,75').waitFor();
  expect(await panel.getByRole('button', { name: 'Lưu' }).count()).toBe(0);
});
