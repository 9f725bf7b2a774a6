import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { samplePlan } from '#test/founding-document.ts';
import { RefusedFile } from '#importers/source/source.ts';
import { planImport, planImportReading } from '#test/run-plan-import.ts';

const here = fileURLToPath(import.meta.url);

test('nothing but the JSON is printed, and the code is 0 when no error was found', async () => {
  const { outcome, out, err } = await planImport(samplePlan, '--json', '--dry-run');
  expect({ outcome, err }).toEqual({ outcome: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ document: { number: '123/KH-UBND' } });
});
test('without --json a person can read it', async () => {
  const { out } = await planImport(samplePlan, '--dry-run');
  expect(out).toContain('Kế hoạch 123/KH-UBND, ngày 11/06/2020 của UBND thành phố Hà Nội');
  expect(out).toContain('80 mục in, 6 mục phần còn lại');
  expect(out).toContain('CẢNH BÁO, cần xác nhận (64)');
});
test('a file that is no plan is refused in one line, on the error stream alone', async () => {
  const { outcome, out, err } = await planImport(here, '--dry-run', '--json');
  expect({ outcome, out }).toEqual({ outcome: 2, out: '' });
  expect(err).toMatch(/^[^\n]*Không nhận ra kế hoạch trong tệp[^\n]*\n$/);
});
test.each([
  [['khong-co.txt', '--dry-run'], 'Không mở được khong-co.txt: không có tệp này.'],
  [['/', '--dry-run'], 'đây là thư mục'],
  [['--dry-run'], 'Cách dùng'],
  [['a.txt', 'b.txt', '--dry-run'], 'Cách dùng'],
  [['a.txt', '--dryrun'], 'Không có tùy chọn --dryrun'],
])('%j is refused: %s', async (args, message) => {
  const { outcome, err } = await planImport(...args);
  expect(outcome).toBe(2);
  expect(err).toContain(message);
});
test('a file refused before it is read is refused in the same words', async () => {
  const refuse = () => Promise.reject(new RefusedFile('too-large', 'Tệp lớn hơn 20 MB.'));
  const { outcome, err } = await planImportReading(refuse, ['a.txt', '--dry-run']);
  expect({ outcome, err }).toEqual({ outcome: 2, err: 'a.txt: Tệp lớn hơn 20 MB.\n' });
});
test('without --dry-run the plan is left to the command that has a database', async () =>
  expect((await planImport(samplePlan)).outcome).toBe('needs-database'));
