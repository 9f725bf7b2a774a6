/** Prints a generated plan the way offices do, in one of many styles. */
import fc from 'fast-check';
import type { NamedParty, PlanTarget } from '#domain/plan/plan.ts';
import type { Points } from '#domain/points/points.ts';
import type { GeneratedPlan, TreeNode } from './generate-plan.ts';

export interface Style {
  /** Arabic codes; Roman fields with "I.1"; Roman fields under which numbers begin anew. */
  codes: 'arabic' | 'roman' | 'restart';
  trailingDot: boolean;
  comma: boolean;
  lineEnd: '\n' | '\r\n';
  form: 'NFC' | 'NFD';
  /** Order of the columns behind the code. */
  order: number[];
  headings: { max: string; score: string; target: string; lead: string };
  bullets: ' - ' | '; ' | '; - ';
  tags: boolean;
  /** A page ends after so many rows: blank lines, a page number, the header again. */
  page: number;
  repeatsHeader: boolean;
}

export const style: fc.Arbitrary<Style> = fc.record({
  codes: fc.constantFrom('arabic', 'roman', 'restart'),
  trailingDot: fc.boolean(),
  comma: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  form: fc.constantFrom('NFC', 'NFD'),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  headings: fc.record({
    max: fc.constantFrom('Điểm tối đa', 'Điểm chuẩn', 'Thang điểm'),
    score: fc.constantFrom('Điểm năm', 'Kết quả năm', 'Điểm đạt được năm'),
    target: fc.constantFrom('Mục tiêu năm', 'Chỉ tiêu năm', 'Chỉ tiêu phấn đấu năm'),
    lead: fc.constantFrom(
      'Cơ quan chủ trì',
      'Đơn vị chủ trì',
      'Cơ quan tham mưu',
      'Chủ trì tham mưu',
    ),
  }),
  bullets: fc.constantFrom(' - ', '; ', '; - '),
  tags: fc.boolean(),
  page: fc.integer({ min: 2, max: 9 }),
  repeatsHeader: fc.boolean(),
});

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** Codes as the reader names them, for a node's path of positions. */
export const codeOf = (path: readonly number[], { codes }: Style): string =>
  path
    .map((at, depth) => (depth === 0 && codes !== 'arabic' ? (romans[at] ?? '') : at + 1))
    .join('.');

function printedCode(path: readonly number[], how: Style): string {
  const code =
    how.codes === 'restart' && path.length > 1
      ? codeOf(path, how).replace(/^[IVX]+\./, '')
      : codeOf(path, how);
  return how.trailingDot ? `${code}.` : code;
}

const figure = (value: Points, { comma }: Style): string =>
  comma ? value.replace('.', ',') : value;

function pages(head: string[], rows: string[][], { page, repeatsHeader }: Style): string[] {
  const lines = [head.join('\t')];
  rows.forEach((row, at) => {
    if (at > 0 && at % page === 0)
      lines.push('', `${at / page}`, '', ...(repeatsHeader ? [head.join('\t')] : []));
    lines.push(row.join('\t'));
  });
  return lines;
}

const ordered = ([code = '', ...others]: string[], { order }: Style): string[] => [
  code,
  ...order.map((at) => others[at] ?? ''),
];

function nodeRows(nodes: readonly TreeNode[], above: readonly number[], how: Style): string[][] {
  return nodes.flatMap((node, at) => {
    if (node.isLeftOut) return [];
    const path = [...above, at];
    const name = how.tags && path.length > 2 ? `<i>${node.name}</i>` : node.name;
    const row = [
      printedCode(path, how),
      name,
      ...node.figures.map((each) => figure(each, how)),
      node.lead,
    ];
    return [ordered(row, how), ...nodeRows(node.children, path, how)];
  });
}

function rubricLines(plan: GeneratedPlan, how: Style): string[] {
  if (plan.fields.length === 0) return [];
  const { max, score, target, lead } = how.headings;
  const head = [
    'STT',
    'Lĩnh vực/Tiêu chí',
    max,
    `${score} ${plan.year - 1}`,
    `${target} ${plan.year}`,
    lead,
  ];
  return ['', 'Phụ lục 2', '', ...pages(ordered(head, how), nodeRows(plan.fields, [], how), how)];
}

const cell = (names: readonly NamedParty[], { bullets }: Style): string =>
  bullets === '; '
    ? names.map(({ name }) => name).join('; ')
    : names.map(({ name }, at) => (at === 0 ? '- ' : bullets) + name).join('');

function taskLines(plan: GeneratedPlan, how: Style): string[] {
  if (plan.tasks.length === 0) return [];
  const head = [
    'TT',
    'Nội dung nhiệm vụ',
    how.headings.lead,
    'Cơ quan phối hợp',
    'Thời gian hoàn thành',
  ];
  const rows = plan.tasks.map(({ text, leads, coordinating, deadline }, at) => [
    `${at + 1}${how.trailingDot ? '.' : ''}`,
    ...[text, cell(leads, how), cell(coordinating, how), deadline.text],
  ]);
  return ['', 'Phụ lục 1', '', ...pages(head, rows, how)];
}

const wording: Record<PlanTarget['comparator'], (value: string) => string> = {
  eq: (value) => `đạt ${value}%`,
  gte: (value) => `đạt từ ${value}% trở lên`,
  gt: (value) => `đạt trên ${value}%`,
  lte: (value) => `không quá ${value}%`,
  lt: (value) => `dưới ${value}%`,
};

const targetLines = (plan: GeneratedPlan, how: Style): string[] =>
  plan.targets.flatMap(({ section, measure, comparator, value, baseYear }) => {
    const base = baseYear === null ? '' : ` so với năm ${baseYear}`;
    return [
      `${section}. Mục ${section}`,
      `- ${measure}${base} ${wording[comparator](figure(value as Points, how))}.`,
    ];
  });

export function printPlan(plan: GeneratedPlan, how: Style): string {
  const [year, month, date] = plan.issuedOn.split('-').map(Number);
  const { level, name } = plan.province;
  const lines = [
    ...['ỦY BAN NHÂN DÂN', `${level} ${name}`.toUpperCase(), `Số: ${plan.number}/KH-UBND`],
    ...[`${name}, ngày ${date} tháng ${month} năm ${year}`, '', 'KẾ HOẠCH'],
    ...[
      `Nâng cao Chỉ số cải cách hành chính năm ${plan.year}`,
      '',
      'Căn cứ quy định, ban hành Kế hoạch như sau:',
    ],
    ...[
      'II. NỘI DUNG',
      ...targetLines(plan, how),
      'III. TỔ CHỨC THỰC HIỆN',
      'Các cơ quan thực hiện đủ 100% nhiệm vụ./.',
    ],
    ...['', 'Nơi nhận:', ...plan.recipients.map((each) => `- ${each};`), '', plan.signer],
    ...taskLines(plan, how),
    ...rubricLines(plan, how),
  ];
  return lines.join(how.lineEnd).normalize(how.form);
}
