/** A round from the first fact to the published rank, by everybody who has a part in it. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paperPdf, reportLines } from '../signature/paper-pdf.ts';
import { launchBrowser } from './browser.ts';
import { type Installation, startInstallation } from './installation.ts';
import {
  openRoundOfTwo,
  otherUnit,
  roundName,
  unit,
  type RoundOfTwo,
  type Who,
} from './round-of-two.ts';

let installation: Installation;
let browser: Browser;
let round: RoundOfTwo;

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation('sample'), launchBrowser()]);
  round = await openRoundOfTwo(browser, installation);
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const factsOf = (page: Page, code: string) =>
  page.locator(`tr[data-code="${code}"] td[data-entry]`);
const saved = (page: Page) => page.getByText(/^Đã lưu \d{2}:\d{2}$/).waitFor();

async function press(page: Page, name: string, from: Page | Locator = page) {
  await from.getByRole('button', { name, exact: true }).click();
}

/** Follows what waits for the person to the sheet of the unit. */
async function openFromWorklist(who: Who, kind: string): Promise<Page> {
  const page = await (await round.seat(who)).newPage();
  await page.goto('/viec-cua-toi');
  const line = page.getByRole('link').filter({ hasText: roundName }).filter({ hasText: kind });
  await line.first().waitFor();
  await page.goto(`/cham-diem?sheet=${await round.sheetIdOf(unit)}`);
  await page.getByRole('grid', { name: 'Bảng chấm điểm' }).waitFor();
  return page;
}

/** The panel of a row, beside the grid. */
async function openRow(page: Page, code: string) {
  await page.goto(`/cham-diem?sheet=${await round.sheetIdOf(unit)}&node=${code}`);
  const panel = page.getByRole('dialog', { name: new RegExp(`^${code.replace('.', '\\.')}\\. `) });
  await panel.getByRole('heading', { name: 'Các lớp điểm' }).waitFor();
  return panel;
}

async function typeInto(page: Page, code: string, text: string) {
  await factsOf(page, code).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Says why the value differs, in the form under the row. */
async function giveReason(page: Page, code: string, reason: string) {
  await press(page, 'chưa nêu lý do', page.locator(`tr[data-code="${code}"]`));
  const form = page.getByRole('group', { name: `Dữ kiện của ${code}` });
  await form.getByLabel('Lý do khác lớp trước').fill(reason);
  await press(page, 'Xong', form);
  await saved(page);
}

test('the officer scores, is told of the missing paper, attaches it and hands the sheet in', async () => {
  const page = await openFromWorklist('officer', 'Chấm điểm');
  await typeInto(page, '1.2', '90');
  await typeInto(page, '2.2', '80');
  await saved(page);
  for (const code of ['1.1', '2.1']) {
    await factsOf(page, code).click();
    await page.keyboard.press('F2');
    const form = page.getByRole('group', { name: `Dữ kiện của ${code}` });
    await form.getByRole('combobox').selectOption({ label: 'Có' });
    await press(page, 'Xong', form);
  }
  await saved(page);
  await press(page, 'Nộp phiếu');
  const asked = dialog(page, 'Nộp phiếu');
  await press(page, 'Nộp phiếu', asked);
  await asked.getByRole('button', { name: /^1\.1 .*thiếu tài liệu kiểm chứng/ }).waitFor();
  await page.keyboard.press('Escape');

  const panel = await openRow(page, '1.1');
  await press(page, 'Đính tài liệu: Kế hoạch đã ban hành', panel);
  const chooser = page.waitForEvent('filechooser');
  await press(page, 'Chọn tệp', panel);
  const buffer = paperPdf(reportLines('12/KH-STTTT', ['15', '1', '2020']), 40_000);
  await (
    await chooser
  ).setFiles({ name: 'Kế hoạch CCHC.pdf', mimeType: 'application/pdf', buffer });
  const filing = dialog(page, 'Lập tài liệu');
  await filing.getByText('Đọc được trong tệp').waitFor();
  await press(page, 'Ghi tài liệu', filing);
  await panel.getByText('12/KH-STTTT').first().waitFor();
  await page.keyboard.press('Escape');
  await press(page, 'Nộp phiếu');
  await press(page, 'Nộp phiếu', asked);
  await page.getByText('Bạn đang xem.').waitFor();
  await page.close();
});

test('the leader approves', async () => {
  const page = await openFromWorklist('leader', 'Chờ bạn duyệt phiếu');
  await press(page, 'Duyệt phiếu');
  await press(page, 'Duyệt phiếu', dialog(page, 'Duyệt phiếu'));
  await page.getByText('3. Thẩm định: hạn').waitFor();
  await page.close();
});

test('the appraiser enters the survey, differs with a reason, asks, agrees with the rest', async () => {
  const page = await openFromWorklist('appraiser', 'Thẩm định');
  await typeInto(page, '2.3', '70');
  await typeInto(page, '1.2', '50');
  await giveReason(page, '1.2', 'Mới có số liệu 6 tháng');
  const panel = await openRow(page, '1.2');
  await panel.getByLabel('Điều cần đơn vị giải trình').fill('Đề nghị gửi số liệu cả năm');
  await press(page, 'Đề nghị giải trình', panel);
  await panel.getByText('Đề nghị gửi số liệu cả năm').waitFor();
  await page.keyboard.press('Escape');
  await press(page, 'Đồng ý 3 tiêu chí còn lại');
  await press(page, 'Đồng ý', dialog(page, 'Đồng ý 3 tiêu chí còn lại'));
  await page.getByText('Đã đồng ý 3 tiêu chí').waitFor();
  await press(page, 'Chuyển bước tiếp theo');
  await press(page, 'Chuyển bước tiếp theo', dialog(page, 'Chuyển bước tiếp theo'));
  await page.getByText('4. Giải trình: hạn').waitFor();
  await page.close();
});

test('the officer explains', async () => {
  const page = await openFromWorklist('officer', 'Giải trình');
  const panel = await openRow(page, '1.2');
  await panel.getByText('Mới có số liệu 6 tháng').first().waitFor();
  await panel.getByLabel('Nội dung trả lời').fill('Gửi kèm số liệu cả năm: 80 %');
  await press(page, 'Trả lời', panel);
  await panel.getByText('Gửi kèm số liệu cả năm: 80 %').waitFor();
  await page.keyboard.press('Escape');
  await press(page, 'Gửi giải trình');
  await press(page, 'Gửi giải trình', dialog(page, 'Gửi giải trình'));
  await page.getByText('5. Hội đồng quyết định: hạn').waitFor();
  await page.close();
});

test('the council settles: between the two, with its reason, and ends the question', async () => {
  const page = await openFromWorklist('council', 'Hội đồng quyết định');
  await typeInto(page, '1.2', '80');
  await giveReason(page, '1.2', 'Theo số liệu cả năm đã gửi');
  const panel = await openRow(page, '1.2');
  await press(page, 'Kết thúc', panel);
  await panel.getByText('Đã kết thúc').waitFor();
  await page.keyboard.press('Escape');
  await press(page, 'Đồng ý 4 tiêu chí còn lại');
  await press(page, 'Đồng ý', dialog(page, 'Đồng ý 4 tiêu chí còn lại'));
  await page.getByText('Đã đồng ý 4 tiêu chí').waitFor();
  await press(page, 'Chuyển bước tiếp theo');
  await press(page, 'Chuyển bước tiếp theo', dialog(page, 'Chuyển bước tiếp theo'));
  await page.getByText('6. Công bố: hạn').waitFor();
  // 20 + 32 + 10 + 16 + 7: the three layers stand side by side, none over the other.
  const row = page.locator('tr[data-code="1.2"]');
  for (const layer of ['36', '20', '32']) await row.getByText(layer, { exact: true }).waitFor();
  expect(await page.locator('[data-total]').innerText()).toMatch(/^85/);
  await page.close();
  await round.walkOther();
});

test('it is published, and the unit reads why it stands where it does', async () => {
  const standing = await (await round.seat('standing')).newPage();
  await standing.goto(`/xep-hang?round=${round.roundId}`);
  await press(standing, 'Công bố kết quả');
  const publishing = dialog(standing, 'Công bố kết quả');
  await publishing.getByText('Mọi đơn vị của kỳ đều có mặt trong bản công bố.').waitFor();
  await press(standing, 'Công bố kết quả', publishing);
  await standing.getByRole('heading', { name: 'Kết quả công bố lần 1', level: 1 }).waitFor();

  const page = await (await round.seat('officer')).newPage();
  await page.goto(`/xep-hang?round=${round.roundId}`);
  await page.getByRole('heading', { name: 'Kết quả công bố lần 1', level: 1 }).waitFor();
  await page.getByRole('button', { name: unit }).click();
  const panel = page.getByRole('dialog');
  await panel.getByText(`Đơn vị liền trên: ${otherUnit}, hạng 1.`).waitFor();
  await panel
    .getByText(/^Chỉ số xếp hạng 85(,00)? % so với 100(,00)? %: kém 15 điểm phần trăm/)
    .waitFor();
  // 1.2: 32 of 40; 2.2: 16 of 20; 2.3: 7 of 10.
  const gaps = panel.getByRole('table').first().getByRole('row');
  for (const [at, words] of [
    [1, /^1\.2.*Tỷ lệ hoàn thành.*32.*40.*8/],
    [2, /^2\.2.*Đúng hạn.*16.*20.*4/],
    [3, /^2\.3.*Hài lòng.*7.*10.*3/],
  ] as const)
    expect(await gaps.nth(at).innerText()).toMatch(new RegExp(words.source, 's'));
});
