import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const open = (userName: string, address: string): Promise<Page> =>
  openDesk(browser, installation, userName, address);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Presses the button of the same name in the dialog that asked. */
const agree = (page: Page, name: string) =>
  page
    .getByRole('dialog', { name, exact: true })
    .getByRole('button', { name, exact: true })
    .click();

const stateOf = (page: Page, state: string) =>
  page.getByRole('definition').filter({ hasText: state }).first().waitFor();

test('a part goes from its agency to the standing one and back, and is confirmed', async () => {
  const officer = await open('chuyenvien', '/');
  await officer.getByRole('heading', { name: 'Việc của tôi', level: 1 }).waitFor();
  await officer.getByRole('link', { name: /16\. Đề xuất giải pháp giải ngân/ }).click();
  await press(officer, 'Bắt đầu');
  await agree(officer, 'Bắt đầu');
  await stateOf(officer, 'Đang làm');

  await officer.getByLabel('Nội dung').fill('Đã gửi văn bản đề xuất');
  await officer.reload();
  expect(await officer.getByLabel('Nội dung').inputValue()).toBe('Đã gửi văn bản đề xuất');
  await press(officer, 'Ghi tiến độ');
  await officer.getByRole('listitem').filter({ hasText: 'Đã gửi văn bản đề xuất' }).waitFor();
  await press(officer, 'Nộp kết quả');
  await agree(officer, 'Nộp kết quả');
  await stateOf(officer, 'Chờ xác nhận');

  const standing = await open('thuongtruc', '/viec-cua-toi');
  await standing.getByRole('link', { name: /Chờ bạn xác nhận 16\./ }).click();
  await press(standing, 'Trả lại');
  await agree(standing, 'Trả lại');
  await standing.getByText('Nêu lý do (ít nhất 3 ký tự)').waitFor();
  await standing
    .getByRole('dialog', { name: 'Trả lại' })
    .getByLabel('Lý do')
    .fill('Thiếu phụ lục 2');
  await agree(standing, 'Trả lại');
  await stateOf(standing, 'Bị trả lại');

  await officer.reload();
  await stateOf(officer, 'Thiếu phụ lục 2');
  await press(officer, 'Nộp kết quả');
  await agree(officer, 'Nộp kết quả');
  await stateOf(officer, 'Chờ xác nhận');

  await standing.reload();
  await press(standing, 'Xác nhận hoàn thành');
  await agree(standing, 'Xác nhận hoàn thành');
  await stateOf(standing, 'Đã xác nhận');
  await press(standing, 'Về nhiệm vụ');
  await standing.getByRole('dialog').getByText('1/631').first().waitFor();
});

test('an auditor reads the part and its trail, and is offered nothing to press', async () => {
  const officer = await open('kiemtra', '/nhiem-vu?q=giai+ngan');
  await officer.getByRole('button', { name: /^16\./ }).click();
  const panel = officer.getByRole('dialog');
  await panel.getByRole('searchbox').fill('so thong tin');
  await panel.getByRole('button', { name: 'Sở Thông tin và Truyền thông' }).click();
  await panel.getByText('Chờ xác nhận → Đã xác nhận').waitFor();
  for (const name of ['Mở lại', 'Trả lại', 'Ghi tiến độ', 'Đề nghị gia hạn'])
    expect(await panel.getByRole('button', { name }).count()).toBe(0);
  await officer.goto('/nhat-ky?q=nhiem+vu+16');
  await officer.getByText('Nhiệm vụ 16 · Sở Thông tin và Truyền thông').first().waitFor();
});

test('the second of two people who act on the same part is shown both values', async () => {
  const [one, two] = await Promise.all([
    open('chuyenvien', '/nhiem-vu?q=15.'),
    open('lanhdaoso', '/nhiem-vu?q=15.'),
  ]);
  for (const page of [one, two]) {
    await page.getByRole('button', { name: /^15\./ }).click();
    await press(page, 'Bắt đầu');
  }
  await agree(one, 'Bắt đầu');
  await stateOf(one, 'Đang làm');
  await agree(two, 'Bắt đầu');
  const conflict = two.getByRole('dialog', { name: 'Người khác vừa sửa mục này' });
  await conflict.getByText('Giá trị của bạn').waitFor();
  await conflict.getByRole('button', { name: 'Lấy giá trị hiện tại' }).click();
  await stateOf(two, 'Đang làm');
});
