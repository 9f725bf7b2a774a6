/** A plan of 150 nodes (dữ liệu minh hoạ) through the API, as an officer imports a file. */
import { createHash } from 'node:crypto';
import { call } from '#contract/call.ts';
import { importPlan } from '#contract/plan.ts';
import { day } from '#domain/calendar/day.ts';
import { points, sum } from '#domain/points/points.ts';
import type { GeneratedPlan, TreeNode } from '#test/plan/generate-plan.ts';
import { printPlan } from '#test/plan/print-plan.ts';
import { signInAs } from './sign-in.ts';

const leads = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Thông tin và Truyền thông'];

const leaf = (name: string, at: number): TreeNode => ({
  name,
  lead: leads[at % leads.length] ?? '',
  figures: [points('0.5'), points('0.375'), points('0.45')],
  children: [],
  isLeftOut: false,
});

const parent = (name: string, lead: string, children: TreeNode[]): TreeNode => {
  const total = (at: 0 | 1 | 2) => sum(children.map(({ figures }) => figures[at]));
  return { name, lead, figures: [total(0), total(1), total(2)], children, isLeftOut: false };
};

const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** 10 fields of 4 criteria; of each four, two have 2 and two have 3 parts: 10 + 40 + 100. */
const fields = many(10, (field) =>
  parent(
    `LĨNH VỰC MINH HOẠ THỨ ${field + 1}`,
    '',
    many(4, (criterion) =>
      parent(
        `Tiêu chí minh hoạ ${field + 1}.${criterion + 1} về công khai, rà soát và kiểm tra`,
        leads[criterion] ?? '',
        many(criterion < 2 ? 2 : 3, (part) =>
          leaf(
            `Nội dung minh hoạ thứ ${part + 1}: tỷ lệ hồ sơ được xử lý theo mức độ yêu cầu`,
            part,
          ),
        ),
      ),
    ),
  ),
);

const plan: GeneratedPlan = {
  year: 2021,
  number: 150,
  issuedOn: day('2021-02-01'),
  province: { level: 'thành phố', name: 'Hải Phòng' },
  signer: 'Nguyễn Văn Mẫu',
  recipients: ['Lưu: VT'],
  targets: [],
  tasks: [],
  fields,
};

const file = new TextEncoder().encode(
  printPlan(plan, {
    ...{ codes: 'arabic', trailingDot: false, comma: true, lineEnd: '\n', form: 'NFC' },
    order: [0, 1, 2, 3, 4],
    headings: {
      ...{ max: 'Điểm tối đa', score: 'Điểm năm', target: 'Mục tiêu năm' },
      lead: 'Cơ quan chủ trì',
    },
    ...{ bullets: '; ', tags: false, page: 1000, repeatsHeader: false },
  }),
);

/** It is the newest plan then, so screens open on it. */
export async function importLargePlan(url: string): Promise<void> {
  const { send } = await signInAs(url, 'thuongtruc');
  const sha256 = createHash('sha256').update(file).digest('hex');
  await call(send, importPlan, { fileName: 'minh-hoa-150.txt', sha256 }, { file });
}
