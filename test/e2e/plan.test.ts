/** From the paper to the points: import, reconcile, read the overview down to the printed line. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const sample = new URL('../../samples/ke-hoach-123-2020.txt', import.meta.url);

const open = (userName: string, address: string) =>
  openDesk(browser, installation, userName, address);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

test('a leader follows a figure of the overview to its criterion and its printed line', async () => {
  const leader = await open('lanhdao', '/');
  await leader.getByRole('heading', { name: 'Tổng quan', level: 1 }).waitFor();
  await leader.getByText('94,60').first().waitFor();
  await leader.getByText('Các lĩnh vực cộng lại: 84,687').waitFor();
  await leader.getByText('99,2 %').waitFor();
  await hasNoBarrier(leader);

  const stake = leader.getByRole('region', { name: /Điểm đang mất/ });
  await stake.getByRole('link', { name: /^6\.1\./ }).click();
  const panel = leader.getByRole('dialog', { name: /^6\.1\. Tổ chức thực hiện công tác/ });
  await panel.getByText('Nguồn trong văn bản').waitFor();
  await panel.getByText(/dòng \d+ của ke-hoach-123-2020\.txt/).waitFor();
  expect(leader.url()).toContain('/bo-chi-so?node=6.1');
  expect(await panel.getByRole('button', { name: 'Đổi cơ quan' }).count()).toBe(0);
});

test('the tree is walked by keys, filtered, and found without diacritics', async () => {
  const page = await open('thuongtruc', '/bo-chi-so');
  const tree = page.getByRole('treegrid', { name: 'Bộ chỉ số' });
  await tree.getByText('84,64', { exact: true }).waitFor();
  await hasNoBarrier(page);

  await page.getByRole('searchbox').fill('thu ngan sach');
  await tree.getByText('Thực hiện thu ngân sách hàng năm').waitFor();
  await page.waitForURL(/q=thu/);
  await page.getByRole('searchbox').fill('');
  await page.waitForURL(({ search }) => !search.includes('q='));

  await tree.getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await tree.locator('[data-row-focus="1"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /^1\.1\. / }).waitFor();
  await page.keyboard.press('Escape');

  await tree.locator('[data-row-focus="1"]').focus();
  await page.keyboard.press('Tab');
  await tree
    .getByRole('button', { name: 'Đổi cơ quan chủ trì 1.1' })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Cơ quan chủ trì 1.1' }).waitFor();
  await page.keyboard.press('Escape');

  await page.goto('/bo-chi-so?only=uncovered');
  await tree.getByRole('row', { name: /8\.4/ }).waitFor();
  expect(await tree.getByRole('row', { name: /^3\.4\.5/ }).count()).toBe(0);
});

test('a lead is changed with its reason, and the history keeps the old one', async () => {
  const page = await open('thuongtruc', '/bo-chi-so?node=4.1.3');
  const panel = page.getByRole('dialog', { name: /^4\.1\.3\. / });
  await panel.getByText('Đề xuất, chờ xác nhận').waitFor();
  await panel.getByRole('button', { name: 'Đổi cơ quan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cơ quan chủ trì 4.1.3' });
  await dialog.getByRole('combobox', { name: 'Cơ quan' }).fill('so tai chinh');
  await page.getByRole('option', { name: 'Sở Tài chính' }).click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.getByText('Cần nêu lý do').waitFor();
  await dialog.getByLabel('Lý do').fill('Theo phân công mới');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await panel.getByText('Tên: Sở Nội vụ → Sở Tài chính').waitFor();
  await panel.getByText('Đã xác nhận').first().waitFor();
});

test('two people change one lead: the later one sees both values and chooses', async () => {
  const give = async (page: Page, agency: string) => {
    const panel = page.getByRole('dialog', { name: /^5\.5\.2\. / });
    await panel.getByRole('button', { name: 'Đổi cơ quan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cơ quan chủ trì 5.5.2' });
    await dialog.getByRole('combobox', { name: 'Cơ quan' }).fill(agency);
    await page.getByRole('option', { name: agency }).click();
    await dialog.getByLabel('Lý do').fill('Theo phân công mới');
    return () => dialog.getByRole('button', { name: 'Lưu' }).click();
  };
  const early = await open('thuongtruc', '/bo-chi-so?node=5.5.2');
  const late = await open('thuongtruc', '/bo-chi-so?node=5.5.2');
  const saveLate = await give(late, 'Sở Tài chính');
  const saveEarly = await give(early, 'Sở Tư pháp');
  await saveEarly();
  await early.getByText('Tên: Sở Nội vụ → Sở Tư pháp').waitFor();
  await saveLate();
  const conflict = late.getByRole('dialog', { name: 'Người khác vừa sửa mục này' });
  await conflict.getByRole('cell', { name: 'Sở Tài chính' }).waitFor();
  await conflict.getByRole('cell', { name: 'Sở Tư pháp' }).waitFor();
  await conflict.getByRole('button', { name: 'Ghi giá trị của tôi' }).click();
  await late.getByText('Tên: Sở Tư pháp → Sở Tài chính').waitFor();
});

test('proposed leads are confirmed in one pass, a slip and a difference are settled', async () => {
  const page = await open('thuongtruc', '/doi-soat');
  const card = page.getByRole('article').filter({ hasText: '84,687' });
  await card.getByRole('button', { name: 'Chấp nhận số in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chấp nhận số in' });
  await dialog.getByLabel('Ghi chú').fill('Đã đối chiếu bản gốc');
  await dialog.getByRole('button', { name: 'Chấp nhận số in' }).click();
  await page.getByRole('tab', { name: 'Số liệu chưa khớp (2)' }).waitFor();

  await page.getByRole('tab', { name: /Nghi lỗi quét/ }).click();
  const slip = page.getByRole('article').filter({ hasText: 'Mở tiêu chí 4.4.2' });
  await hasNoBarrier(page);
  await slip.getByRole('button', { name: 'Sửa theo đề nghị' }).click();
  await page.getByRole('tab', { name: 'Nghi lỗi quét (9)' }).waitFor();

  await page.getByRole('tab', { name: /Nhiệm vụ đề xuất \(\d+\)/ }).click();
  await press(page, /^Xác nhận tất cả \d+ đề xuất$/);
  const links = page.getByRole('dialog', { name: 'Xác nhận liên kết nhiệm vụ – tiêu chí' });
  await links.getByText(/liên kết giữa \d+ nhiệm vụ và \d+ tiêu chí/).waitFor();
  await links.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await page.getByRole('tab', { name: 'Nhiệm vụ đề xuất (0)' }).waitFor();

  await page.getByRole('tab', { name: /Chủ trì đề xuất/ }).click();
  await press(page, /Xác nhận tất cả \d+ đề xuất/);
  const asked = page.getByRole('dialog', { name: 'Xác nhận cơ quan chủ trì' });
  await asked.getByText('Sở Nội vụ:').waitFor();
  await asked.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await page.getByRole('tab', { name: 'Chủ trì đề xuất (0)' }).waitFor();

  await page.goto('/bo-chi-so?only=proposed');
  await page.getByText('Không có dòng nào khớp').waitFor();
  await page.goto('/bo-chi-so?node=4.4.2');
  await page.getByRole('dialog', { name: /^4\.4\.2\. Tính hợp lý trong việc sắp xếp/ }).waitFor();
});

test('a corrected plan is tried, its differences shown, and written only when confirmed', async () => {
  const text = await readFile(sample, 'utf8');
  const page = await open('thuongtruc', '/nhap-du-lieu');
  await chooseFile(page, 'ke-hoach-123-2020.txt', text);
  await page.getByText('giống hệt tệp đã nhập trước đó').waitFor();
  expect(await page.getByRole('button', { name: /^Xác nhận/ }).count()).toBe(0);

  await press(page, 'Chọn tệp khác');
  await chooseFile(page, 'dinh-chinh.txt', text.replace('84.64', '84.687'));
  await page.getByText('tệp này có 1 điểm khác').waitFor();
  await page.getByRole('tab', { name: 'Khác biệt (1)' }).click();
  await page.getByRole('cell', { name: '84,687' }).waitFor();
  await hasNoBarrier(page);
  const before = await open('lanhdao', '/tong-quan');
  await before.getByText('Các lĩnh vực cộng lại: 84,687').waitFor();

  await press(page, 'Xác nhận, cập nhật kế hoạch');
  await page.getByText('Đã cập nhật kế hoạch').waitFor();
  await page.getByRole('link', { name: 'dinh-chinh.txt' }).waitFor();
  await before.reload();
  await before.getByText('+9,913', { exact: true }).waitFor();
});

test('a file with errors is shown line by line and cannot be written', async () => {
  const text = await readFile(sample, 'utf8');
  const page = await open('thuongtruc', '/nhap-du-lieu');
  await chooseFile(page, 'loi.txt', text.replace('\t1\t0.945\t1\t', '\t1\t9.45\t1\t'));
  await page.getByText('Có 1 lỗi phải sửa trước khi ghi').waitFor();
  await press(page, /điểm năm trước 9,45 lớn hơn điểm tối đa 1/);
  await page.locator('[data-chosen]').filter({ hasText: '9.45' }).waitFor();
  expect(await page.getByRole('button', { name: /^Xác nhận/ }).count()).toBe(0);

  await press(page, 'Chọn tệp khác');
  await chooseFile(page, 'ke-hoach.pdf', '%PDF-1.4\n');
  await page.getByRole('alert').filter({ hasText: 'PDF' }).waitFor();
});
