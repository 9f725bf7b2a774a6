/** A rubric as three tables of text, for spreadsheets: what stands in which column, written once. */
import { formatDay } from '../calendar/day.ts';
import { describeRule } from '../scoring/describe-rule.ts';
import { flattenRule } from '../scoring/flat.ts';
import { ruleKinds } from '../scoring/registry.ts';
import { formatPoints } from '../text/vietnamese.ts';
import type { Edition, EditionNode } from './edition.ts';

export const standingWords = { core: 'Trong 100 điểm', bonus: 'Điểm thưởng', penalty: 'Điểm trừ' };
export const confidenceWords = { confirmed: 'Đã xác nhận', unconfirmed: 'Chưa xác nhận' };
export const flagWords = { yes: 'Có', no: 'Không' };

/** Title, width in characters; `isRead` false where the column only explains. */
interface SheetColumn {
  title: string;
  width: number;
  isRead: boolean;
}

const read = (title: string, width: number): SheetColumn => ({ title, width, isRead: true });
const shown = (title: string, width: number): SheetColumn => ({ title, width, isRead: false });

export const rubricSheets = {
  nodes: {
    name: 'Mục',
    columns: {
      code: read('Mã', 10),
      parent: read('Mã mục cha', 11),
      name: read('Tên', 60),
      maxPoints: read('Điểm tối đa', 12),
      standing: read('Loại điểm', 16),
      isSurvey: read('Điều tra xã hội học', 18),
      isResidual: read('Phần không liệt kê', 17),
      source: read('Căn cứ', 30),
      dueOn: read('Hạn', 12),
      kind: read('Loại quy tắc', 24),
      words: shown('Quy tắc bằng lời (chỉ để đọc)', 70),
      ruleSource: read('Nguồn của quy tắc', 30),
      confidence: read('Xác nhận', 16),
    },
  },
  slots: {
    name: 'Tài liệu',
    columns: {
      code: read('Mã mục', 10),
      name: read('Tài liệu kiểm chứng', 60),
      isRequired: read('Bắt buộc', 10),
    },
  },
  rules: {
    name: 'Quy tắc',
    columns: {
      code: read('Mã mục', 10),
      path: read('Tham số', 30),
      label: shown('Tên tham số (chỉ để đọc)', 50),
      text: read('Giá trị', 60),
    },
  },
} as const satisfies Record<string, { name: string; columns: Record<string, SheetColumn> }>;

export type RubricSheet = keyof typeof rubricSheets;
export type TextRow<S extends RubricSheet> = Record<
  keyof (typeof rubricSheets)[S]['columns'],
  string
>;
export type RubricTables = { [S in RubricSheet]: TextRow<S>[] };

const flag = (value: boolean | null): string =>
  value === null ? '' : value ? flagWords.yes : flagWords.no;

/** The edition as rows of text; read back, they are exactly its nodes. */
export function tablesOf({ nodes }: Pick<Edition, 'nodes'>): RubricTables {
  return {
    nodes: nodes.map(nodeRow),
    slots: nodes.flatMap(({ code, slots }) =>
      slots.map(({ name, isRequired }) => ({ code, name, isRequired: flag(isRequired) })),
    ),
    rules: nodes.flatMap(({ code, rule }) =>
      rule === null ? [] : flattenRule(rule.kind, rule.parameters).map((row) => ({ code, ...row })),
    ),
  };
}

const nodeRow = (node: EditionNode): TextRow<'nodes'> => {
  const { rule } = node;
  return {
    code: node.code,
    parent: node.parent ?? '',
    name: node.name,
    maxPoints: formatPoints(node.maxPoints),
    standing: standingWords[node.standing],
    isSurvey: flag(node.isSurvey),
    isResidual: node.isResidual ? flagWords.yes : '',
    source: node.source ?? '',
    dueOn: node.dueOn === null ? '' : formatDay(node.dueOn),
    kind: rule === null ? '' : labelOfKind(rule.kind),
    words: rule === null ? '' : (describeRule(rule, node.maxPoints) ?? []).join('\n'),
    ruleSource: rule?.source ?? '',
    confidence: rule === null ? '' : confidenceWords[rule.confidence],
  };
};

const labelOfKind = (kind: string): string =>
  Object.hasOwn(ruleKinds, kind) ? (ruleKinds[kind]?.label ?? kind) : kind;
