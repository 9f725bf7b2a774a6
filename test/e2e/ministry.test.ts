/** From the Ministry's table to a remedy: tried, mended, confirmed, linked to a task, seen by its agency. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSample } from '#server/sample/actions.ts';
import { hasNoBarrier } from './barriers-of.ts';
import { launchBrowser } from './browser.ts';
import { openDesk } from './desk.ts';
import { type Installation, startInstallation } from './installation.ts';

let installation: Installation;
let browser: Browser;

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation(), launchBrowser()]);
  await loadSample(installation.database.db);
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

const open = (userName: string, address: string): Promise<Page> =>
  openDesk(browser, installation, userName, address);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function chooseFile(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tham-dinh.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

const table = 'Mã;Tự chấm;Bộ chấm;Lý do\n7.1.6;1;0;Chưa kết nối hệ thống báo cáo\n';

test('a table with one bad row is told cell by cell; mended, it is compared and confirmed', async () => {
  const page = await open('thuongtruc', '/diem-bo');
  await page.getByText('Các lĩnh vực cộng lại: 84,687').waitFor();
  await hasNoBarrier(page);
  await page.getByRole('link', { name: 'Nhập bảng điểm' }).click();

  await chooseFile(page, `${table}6.1;3,5;x;\n`);
  await page.getByText('Có 1 lỗi phải sửa, chưa ghi gì').waitFor();
  await page.getByRole('rowheader', { name: 'C3' }).waitFor();
  await page.getByText('“x” không phải số điểm').waitFor();
  expect(await page.getByRole('button', { name: /^Xác nhận/ }).count()).toBe(0);
  await hasNoBarrier(page);

  await press(page, 'Chọn tệp khác');
  await chooseFile(page, table);
  await page.getByText('1 số sẽ thay đổi, 0 dòng giữ nguyên. Chưa ghi gì.').waitFor();
  await page.getByText('tự chấm 1, Bộ 0').waitFor();
  await press(page, 'Xác nhận ghi 1 số');
  await page.getByText('Cần nêu nguồn, ít nhất 3 ký tự').waitFor();
  await page.getByRole('textbox', { name: /^Nguồn/ }).fill('Kết quả thẩm định (dữ liệu minh hoạ)');
  await page.getByRole('textbox', { name: 'Ngày của nguồn' }).fill('19/05/2020');
  await page.getByRole('textbox', { name: 'Ngày của nguồn' }).press('Tab');
  await hasNoBarrier(page);
  await press(page, 'Xác nhận ghi 1 số');
  await page.getByText('Đã ghi 1 số').waitFor();
  await page.getByRole('link', { name: 'Về Điểm Bộ thẩm định' }).first().click();
  await page.goto(`${installation.url}/diem-bo?node=7.1.6`);
  const panel = page.getByRole('dialog', { name: /^7\.1\.6\./ });
  await panel.getByText('Chưa kết nối hệ thống báo cáo').waitFor();
  await panel.getByText('Lấy từ cột điểm năm 2019 của kế hoạch').waitFor();
});

test('a remedy is linked to a task, and the agency that leads it sees it first', async () => {
  const page = await open('thuongtruc', '/diem-bo?node=7.1.6');
  await press(page, 'Ghi cách khắc phục');
  const dialog = page.getByRole('dialog', { name: 'Khắc phục điểm mất 7.1.6' });
  await dialog.getByLabel('Cách khắc phục').fill('Kết nối hệ thống báo cáo của Thành phố');
  await dialog.getByLabel('Nhiệm vụ thực hiện').fill('he thong thong tin bao cao');
  await page.getByRole('option').first().click();
  await hasNoBarrier(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  const panel = page.getByRole('dialog', { name: /^7\.1\.6\./ });
  await panel.getByRole('link', { name: /^Nhiệm vụ \d+, 123\/KH-UBND/ }).click();
  const task = page.getByRole('dialog', { name: 'Nhiệm vụ' });
  await task.getByText('Điểm mất mà nhiệm vụ này khắc phục').waitFor();
  await task.getByText('Kết nối hệ thống báo cáo của Thành phố').waitFor();

  const officer = await open('chuyenvien', '/diem-bo');
  const own = officer.getByRole('region', { name: 'Điểm mất của Sở Thông tin và Truyền thông' });
  await own.getByText(/Kết nối hệ thống báo cáo của Thành phố \(Nhiệm vụ \d+\)/).waitFor();
  await own.getByRole('button', { name: /^7\.1\.6\./ }).click();
  const read = officer.getByRole('dialog', { name: /^7\.1\.6\./ });
  await read.getByText('Kết nối hệ thống báo cáo của Thành phố').waitFor();
  for (const name of ['Đính chính', 'Sửa'])
    expect(await read.getByRole('button', { name }).count()).toBe(0);
  await officer.goto(`${installation.url}/diem-bo?only=losing,mine&q=bao+cao`);
  await officer.getByRole('row', { name: /^7\.1\.6/ }).waitFor();
});

test('a figure corrected by hand keeps the earlier one, and a table can be pasted', async () => {
  const page = await open('thuongtruc', '/diem-bo?node=6.3');
  await press(page, 'Đính chính');
  const dialog = page.getByRole('dialog', { name: 'Điểm của 6.3' });
  await dialog.getByLabel(/^Điểm Bộ chấm/).fill('9,9');
  await dialog.getByLabel('Căn cứ ghi').fill('Đối chiếu bản công bố');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.getByText(/lớn hơn điểm tối đa/).waitFor();
  await dialog.getByLabel(/^Điểm Bộ chấm/).fill('0,5');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  const panel = page.getByRole('dialog', { name: /^6\.3\./ });
  await panel.getByText('Căn cứ ghi: Đối chiếu bản công bố').waitFor();
  await panel.getByText('Lấy từ cột điểm năm 2019').waitFor();

  await page.goto(`${installation.url}/diem-bo/nhap`);
  await page.getByLabel('Hoặc dán các ô từ bảng tính').fill('6.3\t\t0,25\tThiếu báo cáo');
  await press(page, 'Chạy thử nội dung dán');
  await page.getByText('tự chấm chưa có, Bộ 0,25').waitFor();
});
