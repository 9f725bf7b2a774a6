import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheet, saveScores } from '#contract/assessment.ts';
import { addressOf } from '#contract/call.ts';
import { points } from '#domain/points/points.ts';
import type { FactSpec, Facts } from '#domain/scoring/fact.ts';
import { isFaults } from '#domain/scoring/fault.ts';
import { readRule } from '#domain/scoring/read-rule.ts';
import { launchBrowser } from './browser.ts';
import { openDesk, takeSeat } from './desk.ts';
import { type Installation, startInstallation } from './installation.ts';

let installation: Installation;
let browser: Browser;
let sheetId: number;

beforeAll(async () => {
  [installation, browser] = await Promise.all([startInstallation('sample'), launchBrowser()]);
  const sheet = await installation.database.db
    .selectFrom('sheet')
    .innerJoin('agency', 'agency.id', 'sheet.agency_id')
    .select('sheet.id')
    .where('agency.name', '=', 'Sở Thông tin và Truyền thông')
    .executeTakeFirstOrThrow();
  sheetId = sheet.id;
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

const address = () => `/cham-diem?sheet=${sheetId}`;
const open = async (userName: string): Promise<Page> => {
  const page = await openDesk(browser, installation, userName, address());
  await page.getByRole('grid', { name: 'Bảng chấm điểm' }).waitFor();
  return page;
};

/** The cell of a row in which the own unit types. */
const factsOf = (page: Page, code: string) =>
  page.locator(`tr[data-code="${code}"] td[data-entry]`);
const saved = (page: Page) => page.getByText(/^Đã lưu \d{2}:\d{2}$/).waitFor();
const total = (page: Page) => page.locator('[data-total]').innerText();
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

test('facts are typed as into a spreadsheet; the preview gives way to the server’s total', async () => {
  const page = await open('chuyenvien');
  const before = await total(page);
  await factsOf(page, '9.1').click();
  await page.keyboard.type('3');
  await expect.poll(() => total(page)).toMatch(/^~ /);
  await page.keyboard.press('Enter');
  await saved(page);
  await expect.poll(() => total(page)).not.toMatch(/~/);
  expect(await total(page)).not.toBe(before);

  await factsOf(page, '6.2').click();
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await expect.poll(() => factsOf(page, '6.2').innerText()).toBe('45 / 50');
  await page.keyboard.press('Control+z');
  await expect.poll(() => factsOf(page, '6.2').innerText()).not.toMatch('45');
  await saved(page);

  await factsOf(page, '7.5').click();
  await page.keyboard.type('nhiều');
  await page.keyboard.press('Enter');
  await factsOf(page, '7.5').getByText('Không nhận “nhiều”').waitFor();
  await factsOf(page, '7.5').click();
  await page.keyboard.type('2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await page.context().close();
});

test('a pasted column is shown before it is written, with what is refused and why', async () => {
  const page = await open('chuyenvien');
  await factsOf(page, '7.1').click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '90/100\r\n45/50\r\nkhông rõ\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const preview = dialog(page, 'Dán từ bảng tính');
  await preview.getByText('Sẽ ghi 2 ô, 1 ô không nhận được').waitFor();
  await preview.getByText('cần một số').waitFor();
  await preview.getByRole('button', { name: 'Ghi 2 ô' }).click();
  await expect.poll(() => factsOf(page, '7.1').innerText()).toBe('90 / 100');
  await saved(page);
  await page.reload();
  await expect.poll(() => factsOf(page, '7.2.1').innerText()).toBe('45 / 50');
  await page.context().close();
});

test('a draft survives a closed window and a lost connection', async () => {
  const context = await takeSeat(browser, installation, { userName: 'chuyenvien' });
  const first = await context.newPage();
  await first.goto(address());
  await factsOf(first, '10.1').click();
  await context.setOffline(true);
  await first.keyboard.type('2');
  await first.getByText('Mất kết nối, bản nháp giữ trên máy này').waitFor();
  await first.close();
  await context.setOffline(false);
  const second = await context.newPage();
  await second.goto(address());
  await second.getByText('Đã khôi phục 1 ô chưa lưu từ lần trước').waitFor();
  await saved(second);
  expect(await factsOf(second, '10.1').innerText()).toMatch(/^2/);

  await factsOf(second, '10.2').click();
  await context.setOffline(true);
  await second.keyboard.type('1');
  await second.keyboard.press('Enter');
  await second.getByText('Mất kết nối, bản nháp giữ trên máy này').waitFor();
  await context.setOffline(false);
  await saved(second);
  expect(await second.evaluate(() => JSON.stringify(localStorage))).not.toMatch('chiso.sheet');
  await context.close();
});

test('two people keep what they type in different cells; in the same cell one value is chosen', async () => {
  const [one, two] = await Promise.all([open('chuyenvien'), open('lanhdaoso')]);
  // The second must not learn of the first one's value before typing.
  await two.route('**/api/sheets/*', (route) =>
    route.request().method() === 'GET' ? route.abort() : route.continue(),
  );
  await factsOf(one, '7.5').click();
  await one.keyboard.type('3');
  await one.keyboard.press('Enter');
  await saved(one);
  await factsOf(two, '7.5').click();
  await two.keyboard.type('4');
  await two.keyboard.press('Enter');
  const conflict = dialog(two, 'Người khác vừa sửa mục này');
  await conflict.getByText('Giá trị hiện tại').first().waitFor();
  await factsOf(one, '7.2.3').click();
  await one.keyboard.type('50');
  await one.keyboard.press('Enter');
  await saved(one);
  await conflict.getByRole('button', { name: 'Ghi giá trị của tôi' }).click();
  await saved(two);
  await two.unroute('**/api/sheets/*');
  await two.reload();
  await expect.poll(() => factsOf(two, '7.5').innerText()).toMatch(/^4/);
  await expect.poll(() => factsOf(two, '7.2.3').innerText()).toMatch(/^50/);
  await Promise.all([one.context().close(), two.context().close()]);
});

const madeUp: Record<FactSpec['type'], string> = {
  decimal: '1',
  count: '1',
  day: '2020-06-01',
  choice: '',
  text: 'Căn cứ minh hoạ',
};

/** Complete facts of a rule, whatever it asks for. */
function factsFor(rule: unknown, maxPoints: string): Facts {
  const bound = readRule(rule, points(maxPoints));
  if (isFaults(bound)) throw new Error('no rule');
  const facts: Record<string, string> = {};
  for (;;) {
    const spec = bound.facts(facts).find(({ key }) => !(key in facts));
    if (spec === undefined) return facts;
    facts[spec.key] = spec.type === 'choice' ? (spec.choices?.[0]?.value ?? '') : madeUp[spec.type];
  }
}

async function fillGaps(page: Page): Promise<void> {
  const { request } = page.context();
  const answer = await request.get(addressOf(readSheet, { sheetId }));
  const sheet = readSheet.output.parse(await answer.json());
  const entries = sheet.gaps.map(({ node }) => {
    const found = sheet.document.nodes.find(({ code }) => code === node);
    const version = sheet.entries.find(({ code }) => code === node)?.version ?? 0;
    const facts = factsFor(found?.rule, found?.maxPoints ?? '0');
    return { nodeId: sheet.nodeIds[node], facts, version };
  });
  const written = await request.put(addressOf(saveScores, { sheetId, entries: [] }), {
    data: { entries },
  });
  expect(written.status()).toBe(200);
}

test('an incomplete sheet leads to its gaps; a complete one is handed on, returned and approved', async () => {
  const officer = await open('chuyenvien');
  await officer.getByRole('button', { name: 'Nộp phiếu' }).click();
  const asked = dialog(officer, 'Nộp phiếu');
  await asked.getByRole('button', { name: 'Nộp phiếu' }).click();
  await asked.getByRole('button', { name: /^5\.3 .*chưa có dữ kiện/ }).click();
  await expect
    .poll(() =>
      officer.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-code')),
    )
    .toBe('5.3');

  await fillGaps(officer);
  await officer.reload();
  await officer.getByRole('button', { name: 'Nộp phiếu' }).click();
  await asked.getByRole('button', { name: 'Nộp phiếu' }).click();
  await officer.getByText('Bạn đang xem.').waitFor();

  const leader = await open('lanhdaoso');
  await leader.getByRole('button', { name: 'Trả lại' }).click();
  const returning = dialog(leader, 'Trả lại');
  await returning.getByRole('button', { name: 'Trả lại' }).click();
  await returning.getByText('Nêu lý do (ít nhất 3 ký tự)').waitFor();
  await returning.getByLabel('Lý do').fill('Kiểm tra lại tiêu chí 7.5');
  await returning.getByRole('button', { name: 'Trả lại' }).click();
  await leader.getByText('Bị trả lại').waitFor();

  await officer.reload();
  await officer.getByText('Kiểm tra lại tiêu chí 7.5').first().waitFor();
  await officer.getByRole('button', { name: 'Nộp phiếu' }).click();
  await asked.getByRole('button', { name: 'Nộp phiếu' }).click();
  await officer.getByText('Bạn đang xem.').waitFor();

  await leader.reload();
  await leader.getByRole('button', { name: 'Duyệt phiếu' }).click();
  await dialog(leader, 'Duyệt phiếu').getByRole('button', { name: 'Duyệt phiếu' }).click();
  await leader.getByText('Thẩm định: hạn').waitFor();
  await Promise.all([officer.context().close(), leader.context().close()]);
});
