/** A round from its making to an extension, and an appraiser who goes through it by keyboard. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSample } from '#server/sample/actions.ts';
import { hasNoBarrier } from './barriers-of.ts';
import { launchBrowser } from './browser.ts';
import { callerOf } from './caller.ts';
import { openDesk, takeSeat } from './desk.ts';
import { type Installation, startInstallation } from './installation.ts';
import { findPlaces, type Places } from './places.ts';

let installation: Installation;
let browser: Browser;
let places: Places;

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation(), launchBrowser()]);
  await loadSample(installation.database.db);
  places = await findPlaces(
    callerOf(await takeSeat(browser, installation, { userName: 'thuongtruc' })),
  );
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

const open = (userName: string, address: string): Promise<Page> =>
  openDesk(browser, installation, userName, address);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function choose(page: Page, label: string, option: string | RegExp) {
  await page.getByRole('combobox', { name: label }).first().click();
  await page.getByRole('option', { name: option }).first().click();
}

test('the standing officer makes a round, opens it, and gives a unit more days', async () => {
  const page = await open('thuongtruc', '/ky-cham');
  await page.getByRole('link', { name: 'Lập kỳ chấm điểm' }).click();
  await choose(page, 'Bộ tiêu chí', /sở, cơ quan tương đương sở/);
  await page.getByLabel('Tên kỳ chấm').fill('Chấm thử cả năm (dữ liệu minh hoạ)');
  await press(page, 'Tiếp theo');

  // What does not fit together is told before it is sent.
  await press(page, 'Đưa bước 6 lên trước');
  await page.getByText('Bước 6: bước cuối cùng phải là công bố').waitFor();
  expect(await page.getByRole('button', { name: 'Tiếp theo' }).isDisabled()).toBe(true);
  await press(page, 'Đưa bước 5 xuống sau');
  await hasNoBarrier(page);
  await press(page, 'Tiếp theo');

  await page.getByRole('button', { name: /^Thêm Sở, cơ quan tương đương sở/ }).click();
  await page.getByRole('heading', { name: '22 đơn vị' }).waitFor();
  await hasNoBarrier(page);
  await press(page, 'Tiếp theo');

  await choose(page, 'Thêm cơ quan thẩm định', 'Sở Tư pháp');
  await page.getByRole('checkbox', { name: 'Sở Tư pháp thẩm định 2', exact: true }).check();
  await hasNoBarrier(page);
  await press(page, 'Tiếp theo');

  await press(page, 'Thêm loại');
  await page.getByLabel('Tên loại').fill('Tốt');
  await page.getByLabel('Từ mức (%)').fill('85,5');
  await press(page, 'Lập kỳ chấm điểm');

  await page.getByRole('heading', { name: 'Chấm thử cả năm (dữ liệu minh hoạ)' }).waitFor();
  await page.getByText('Xếp loại: Tốt từ 85,5 %.').waitFor();
  await press(page, 'Mở kỳ chấm');
  await page.getByRole('dialog').getByRole('button', { name: 'Mở kỳ chấm' }).click();
  await page.getByText('Đang mở', { exact: true }).waitFor();

  await page.getByRole('checkbox', { name: 'Chọn Sở Tư pháp' }).check();
  await page.getByRole('checkbox', { name: 'Chọn Sở Y tế' }).check();
  await press(page, 'Gia hạn');
  const dialog = page.getByRole('dialog', { name: 'Gia hạn' });
  await dialog.getByRole('button', { name: 'Gia hạn', exact: true }).click();
  await dialog.getByText('Nêu lý do (ít nhất 3 ký tự)').waitFor();
  await dialog.getByLabel('Hạn mới', { exact: false }).first().fill('15/08/2020');
  await dialog.getByLabel('Lý do').fill('Chờ số liệu 6 tháng');
  await dialog.getByRole('button', { name: 'Gia hạn', exact: true }).click();
  await dialog.getByText('2 phiếu xong, 0 phiếu không làm được').waitFor();
  await hasNoBarrier(page);
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click();
  const justice = page.getByRole('row').filter({ hasText: 'Sở Tư pháp' });
  await justice.getByText('15/08/2020').waitFor();
  await justice.getByText('đã gia hạn').waitFor();
});

test('two officers change the days of a stage: the later one sees both values and chooses', async () => {
  const [first, second] = await Promise.all(
    [0, 1].map(() => open('thuongtruc', `/ky-cham?round=${places.districts.id}`)),
  );
  if (first === undefined || second === undefined) throw new Error('no window');
  const change = async (page: Page, day: string) => {
    await press(page, 'Sửa các bước');
    const stage = page.getByRole('group', { name: 'Bước 2' });
    await stage.getByRole('textbox', { name: 'Đến hết ngày' }).fill(day);
    await page.keyboard.press('Tab');
  };
  await change(first, '16/07/2020');
  await change(second, '17/07/2020');
  await press(first, 'Lưu');
  await first.getByText('Đã lưu', { exact: true }).waitFor();
  await press(second, 'Lưu');
  const dialog = second.getByRole('dialog').filter({ hasText: 'Bước 2 · Đến hết ngày' });
  const row = dialog.getByRole('row').filter({ hasText: 'Bước 2' });
  await row.getByText('17/07/2020').waitFor();
  await row.getByText('16/07/2020').waitFor();
  // What both agree on is not shown.
  expect(await dialog.getByRole('row').count()).toBe(2);
  await hasNoBarrier(second);
  await dialog.getByRole('button', { name: 'Ghi giá trị của tôi' }).click();
  await second.getByText('Đã lưu', { exact: true }).waitFor();
  await second.reload();
  await second
    .getByText(/17\/07\/2020/)
    .first()
    .waitFor();
});

test('sheets that cannot be taken over stay, each with its reason', async () => {
  const page = await open('thuongtruc', `/ky-cham?round=${places.departments.id}`);
  await page.getByRole('checkbox', { name: 'Chọn Sở Du lịch' }).check();
  await press(page, 'Chuyển tiếp phiếu quá hạn');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do').fill('Hết hạn nộp');
  await dialog.getByRole('button', { name: 'Chuyển tiếp phiếu quá hạn' }).click();
  await dialog.getByText('0 phiếu xong, 1 phiếu không làm được').waitFor();
  await dialog.getByText(/Sở Du lịch: Phiếu đang ở bước không làm được việc này/).waitFor();
});

test('an appraiser goes through a criterion by keyboard: agrees, asks, differs', async () => {
  const page = await open('chuyenvien', '/viec-cua-toi');
  await page
    .getByRole('link', { name: /Thẩm định/ })
    .filter({ hasText: 'phiếu chấm' })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Thẩm định', level: 1 }).waitFor();
  const units = page.getByRole('group', { name: /^Thẩm định / });
  await units.first().waitFor();
  // The own unit is not among those to appraise.
  expect(await page.getByRole('link', { name: 'Sở Thông tin và Truyền thông' }).count()).toBe(0);

  const names = await units.evaluateAll((all) =>
    all
      .filter((one) => one.textContent.includes('Chưa thẩm định'))
      .map((one) => one.getAttribute('aria-label')),
  );
  const [name = ''] = names;
  const unit = page.getByRole('group', { name: name ?? '', exact: true });
  await unit.focus();
  await page.keyboard.press('Enter');
  await unit.getByText('Đã ghi').waitFor();
  await unit.getByText('Đồng ý', { exact: true }).first().waitFor();

  await unit.focus();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Đề nghị giải trình' });
  await dialog.getByLabel('Nội dung đề nghị').fill('Đề nghị gửi danh sách văn bản đi');
  await dialog.getByRole('button', { name: 'Đề nghị giải trình' }).click();
  await unit.getByText('1 giải trình mở').waitFor();

  await unit.focus();
  await page.keyboard.press('k');
  await unit.getByRole('textbox').first().fill('1');
  await unit.getByLabel('Vì sao khác').fill('Chỉ thấy một văn bản có ký số');
  await hasNoBarrier(page);
  await unit.getByRole('button', { name: 'Lưu', exact: true }).click();
  await unit.getByText('Chấm khác', { exact: true }).first().waitFor();
  await unit.getByText('Vì sao khác: Chỉ thấy một văn bản có ký số').waitFor();

  const heading = page.getByRole('heading', { level: 2 });
  const before = (await heading.first().textContent()) ?? '';
  await unit.focus();
  await page.keyboard.press('ArrowRight');
  await heading.filter({ hasNotText: before }).first().waitFor();
  // The focus goes along, so that the next key is the next act.
  await page.locator('[data-row-focus]:focus').waitFor();
});
