/** The ranking from its provisional state to a correction: looked at, explained, published, read by others. */
import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPublications, readPublication } from '#contract/ranking.ts';
import { takePoints } from '../builders/take-points.ts';
import { hasNoBarrier } from './barriers-of.ts';
import { launchBrowser } from './browser.ts';
import { callerOf } from './caller.ts';
import { takeSeat } from './desk.ts';
import { type Installation, startInstallation } from './installation.ts';
import { findPlaces } from './places.ts';

let installation: Installation;
let browser: Browser;
/** The round looked at: districts of 2020, under way. */
let roundId: number;

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation('sample'), launchBrowser()]);
  const standing = await takeSeat(browser, installation, { userName: 'thuongtruc' });
  roundId = (await findPlaces(callerOf(standing))).districts.id;
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

async function open(userName: string, address: string): Promise<Page> {
  const context = await takeSeat(browser, installation, { userName });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const rowsOf = (page: Page) => page.getByRole('table').getByRole('row');

test('the standing officer looks at the provisional ranking, asks why, and publishes', async () => {
  const page = await open('thuongtruc', '/viec-cua-toi');
  await page.getByRole('link', { name: 'Xếp hạng', exact: true }).click();
  await page.getByRole('heading', { name: 'Xếp hạng tạm tính', level: 1 }).waitFor();
  await page.getByText('Dữ liệu minh hoạ', { exact: true }).waitFor();
  await page.goto(`/xep-hang?round=${roundId}`);
  const first = rowsOf(page).nth(1);
  expect(await first.getByRole('cell').first().textContent()).toBe('1');
  // Whoever lacks a score stands below, without a rank.
  const last = rowsOf(page).last();
  await last.getByText('Chưa chấm').first().waitFor();
  await last.getByText(/còn \d+ tiêu chí chưa có điểm/).waitFor();

  await rowsOf(page).nth(2).getByRole('button').click();
  const panel = page.getByRole('dialog');
  await panel.getByText(/^Đơn vị liền trên: .*, hạng 1\.$/).waitFor();
  await panel.getByText('Kém hơn ở').waitFor();
  await hasNoBarrier(page);
  const link = panel.getByRole('table').first().getByRole('link').first();
  expect(await link.getAttribute('href')).toMatch(/^\/cham-diem\?sheet=\d+&node=[\d.]+$/);
  // The address shows the same to whoever gets it.
  expect(page.url()).toMatch(/unit=\d+/);
  await page.reload();
  await panel.getByText(/^Đơn vị liền trên:/).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Bản đồ nhiệt' }).click();
  const map = page.getByRole('region', { name: /^Bản đồ nhiệt/ });
  await map.getByRole('columnheader', { name: /^1\. / }).waitFor();
  await map.getByText('chưa đủ điểm').first().waitFor();
  await hasNoBarrier(page);

  await page.getByRole('button', { name: 'Công bố kết quả' }).click();
  const dialog = page.getByRole('dialog', { name: 'Công bố kết quả' });
  await dialog.getByText(/được đóng băng thành bản công bố lần 1/).waitFor();
  await dialog.getByText(/đơn vị chưa công bố được, sẽ ghi “chưa chấm”/).waitFor();
  await dialog
    .getByText(/: phiếu đang ở bước 1\. Tự chấm, còn \d+ tiêu chí/)
    .first()
    .waitFor();
  await hasNoBarrier(page);
  await dialog.getByRole('button', { name: 'Công bố kết quả' }).click();
  await page.getByRole('heading', { name: 'Kết quả công bố lần 1', level: 1 }).waitFor();
  await page.getByText('Bản hiện hành', { exact: true }).waitFor();
  await page.getByText('Còn nguyên vẹn', { exact: true }).waitFor();
  await hasNoBarrier(page);
});

test('a leader opens the publication, sees why a unit has its rank, and takes the very bytes', async () => {
  const page = await open('lanhdao', `/xep-hang?round=${roundId}&view=publications`);
  await page.getByRole('button', { name: 'Lần 1' }).click();
  await page.getByRole('heading', { name: 'Kết quả công bố lần 1' }).waitFor();
  await rowsOf(page).nth(2).getByRole('button').click();
  const panel = page.getByRole('dialog');
  await panel.getByText(/^Đơn vị liền trên: .*, hạng 1\.$/).waitFor();
  await panel.getByText(/điểm phần trăm \(tính trên số chưa làm tròn\)/).waitFor();
  await page.keyboard.press('Escape');
  await rowsOf(page).nth(1).getByRole('button').click();
  await panel.getByText(/^Đứng đầu nhóm .*: không đơn vị nào xếp trên\.$/).waitFor();
  await page.keyboard.press('Escape');
  await rowsOf(page).last().getByRole('button').click();
  await panel.getByText(/^Chưa chấm ở lần công bố này/).waitFor();
  await page.keyboard.press('Escape');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải nguyên bản' }).click();
  const stream = await (await waiting).createReadStream();
  const hash = createHash('sha256');
  for await (const piece of stream) hash.update(piece as Buffer);
  await page.getByText(hash.digest('hex')).waitFor();
});

test('an officer of a unit reads what is published, and nothing provisional', async () => {
  const page = await open('khoahoc', '/xep-hang');
  await page.getByRole('heading', { name: 'Kết quả công bố lần 1', level: 1 }).waitFor();
  expect(await page.getByText(/tạm tính/i).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Bảng tạm tính' }).count()).toBe(0);
  // Another's criteria are told, its sheet is not opened.
  await rowsOf(page).nth(2).getByRole('button').click();
  const panel = page.getByRole('dialog');
  await panel.getByText('Kém hơn ở').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await panel.getByRole('link', { name: 'Mở phiếu chấm' }).count()).toBe(0);
});

test('a correction needs its reason and makes a second snapshot; the first stays as it was', async () => {
  const standing = await takeSeat(browser, installation, { userName: 'thuongtruc' });
  const council = await takeSeat(browser, installation, { userName: 'lanhdao' });
  const { call: ask } = callerOf(standing);
  const { publications } = await ask(listPublications, { roundId });
  const publicationId = publications[0]?.id ?? 0;
  const before = await ask(readPublication, { publicationId });
  const loser = before.content.units.find(({ rank }) => rank === 2);
  await takePoints(callerOf(standing), callerOf(council), roundId, loser?.agencyId ?? 0);

  const page = await standing.newPage();
  await page.goto(`/xep-hang?round=${roundId}`);
  await page.getByRole('button', { name: 'Công bố bản đính chính' }).click();
  const dialog = page.getByRole('dialog', { name: 'Công bố bản đính chính' });
  await dialog.getByRole('button', { name: 'Công bố bản đính chính' }).click();
  await dialog.getByText('Nêu lý do đính chính (ít nhất 3 ký tự)').waitFor();
  await dialog.getByLabel('Lý do đính chính').fill('Kết luận của Hội đồng (dữ liệu minh hoạ)');
  await dialog.getByRole('button', { name: 'Công bố bản đính chính' }).click();
  await page.getByRole('heading', { name: 'Kết quả công bố lần 2', level: 1 }).waitFor();

  await page.getByRole('tab', { name: 'So với lần trước' }).click();
  const moved = rowsOf(page).filter({ hasText: loser?.agencyName ?? '' });
  await moved.getByText('Xuống 1 bậc', { exact: true }).waitFor();
  await rowsOf(page).getByText('Lên 1 bậc', { exact: true }).waitFor();
  await hasNoBarrier(page);
  await moved.getByRole('button').click();
  await page.getByRole('dialog').getByText('Thay đổi so với lần 1').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Các lần công bố' }).click();
  await rowsOf(page)
    .filter({ hasText: 'Đã có bản đính chính' })
    .getByRole('button', { name: 'Lần 1' })
    .click();
  await page.getByRole('heading', { name: 'Kết quả công bố lần 1', level: 1 }).waitFor();
  await page.getByText(/^Đã có bản đính chính lần 2/).waitFor();
  const after = await ask(readPublication, { publicationId });
  expect(after.content).toEqual(before.content);
  expect(after.head).toMatchObject({
    sha256: before.head.sha256,
    isIntact: true,
    isCurrent: false,
  });
});
