/** A rubric out of its workbook: nodes with rules and papers, or what is wrong, cell by cell. */
import { isNegative, zero, type Points } from '#domain/points/points.ts';
import type { EditionNode, EditionRule } from '#domain/rubric/edition.ts';
import { confidenceWords, flagWords, standingWords } from '#domain/rubric/workbook.ts';
import { isFaults } from '#domain/scoring/fault.ts';
import { isoDay, kindNamed, readFlatRule } from '#domain/scoring/flat.ts';
import { readRule } from '#domain/scoring/read-rule.ts';
import { fold, parseFigure } from '#domain/text/vietnamese.ts';
import { readWorkbook } from '../source/read-source.ts';
import { rowsOf, type CellFault, type FoundRow } from './sheet-rows.ts';

export interface ReadRubric {
  nodes: EditionNode[];
  faults: CellFault[];
}

/** A rubric's workbook has some hundred rows; what is far above is none. */
const mostNodes = 2000;
const mostSlots = 20;
const longestCode = 60;
const longestLine = 1000;

/** @throws RefusedFile when it is no workbook at all */
export function readRubric(bytes: Uint8Array): ReadRubric {
  const sheets = readWorkbook(bytes);
  const faults: CellFault[] = [];
  const rows = rowsOf(sheets, 'nodes', faults);
  const slots = byCode(rowsOf(sheets, 'slots', faults));
  const rules = byCode(rowsOf(sheets, 'rules', faults));
  if (faults.length > 0) return { nodes: [], faults };
  if (rows.length > mostNodes)
    return {
      nodes: [],
      faults: [
        ...faults,
        ...rows
          .slice(mostNodes, mostNodes + 1)
          .map((row) => row.fault(null, `Quá ${mostNodes} mục.`)),
      ],
    };
  const known = new Set<string>();
  const nodes = rows.map((row) => {
    const { code } = row.texts;
    faults.push(...placeFaults(row, known));
    known.add(code);
    const node = readNode(row, faults);
    const asked = slots.get(code) ?? [];
    return {
      ...node,
      slots: asked.map((slot) => readSlot(slot, faults)),
      rule: readNodeRule(row, node.maxPoints, rules.get(code) ?? [], faults),
    };
  });
  for (const [code, list] of [...slots, ...rules])
    if (!known.has(code))
      faults.push(
        ...list
          .slice(0, 1)
          .map((row) => row.fault('code', `Trang “Mục” không có mã ${code.slice(0, 60)}.`)),
      );
  for (const [, list] of slots)
    if (list.length > mostSlots)
      faults.push(
        ...list
          .slice(mostSlots, mostSlots + 1)
          .map((row) => row.fault(null, `Quá ${mostSlots} tài liệu cho một mục.`)),
      );
  return { nodes, faults };
}

const byCode = <S extends 'slots' | 'rules'>(rows: readonly FoundRow<S>[]) =>
  Map.groupBy(rows, ({ texts }) => (texts as { code: string }).code);

type NodeRow = FoundRow<'nodes'>;

function placeFaults(row: NodeRow, known: ReadonlySet<string>): CellFault[] {
  const { code, parent, name } = row.texts;
  const faults: CellFault[] = [];
  if (code === '' || code.length > longestCode)
    faults.push(row.fault('code', 'Cần mã của mục, không quá 60 ký tự.'));
  else if (known.has(code)) faults.push(row.fault('code', `Mã ${code} đã có ở dòng trên.`));
  if (parent !== '' && !known.has(parent))
    faults.push(row.fault('parent', `Mục cha ${parent.slice(0, 60)} phải đứng ở dòng trên.`));
  if (name === '' || name.length > longestLine)
    faults.push(row.fault('name', 'Cần tên của mục, không quá 1.000 ký tự.'));
  return faults;
}

function readNode(row: NodeRow, faults: CellFault[]): Omit<EditionNode, 'rule' | 'slots'> {
  const { texts } = row;
  return {
    code: texts.code,
    parent: texts.parent || null,
    name: texts.name,
    maxPoints: readMaximum(row, faults),
    standing: chosen(row, 'standing', standingWords, 'core', faults),
    isResidual: readFlag(row, 'isResidual', faults) ?? false,
    isSurvey: readFlag(row, 'isSurvey', faults),
    source: readLine(row, 'source', faults),
    dueOn: readDueDay(row, faults),
  };
}

function readMaximum(row: NodeRow, faults: CellFault[]): Points {
  const value = parseFigure(row.texts.maxPoints);
  if (value !== null && !isNegative(value)) return value;
  faults.push(row.fault('maxPoints', 'Điểm tối đa cần là một số không âm, ví dụ 1,5.'));
  return zero;
}

function readDueDay(row: NodeRow, faults: CellFault[]) {
  const { dueOn } = row.texts;
  if (dueOn === '') return null;
  const day = isoDay(dueOn);
  if (day === null) faults.push(row.fault('dueOn', 'Hạn cần là một ngày có thật dạng dd/mm/yyyy.'));
  return day;
}

function readLine(
  row: NodeRow,
  column: 'source' | 'ruleSource',
  faults: CellFault[],
): string | null {
  const text = row.texts[column];
  if (text.length > longestLine) faults.push(row.fault(column, 'Không quá 1.000 ký tự.'));
  return text === '' ? null : text;
}

function readFlag(row: NodeRow, column: 'isSurvey' | 'isResidual', faults: CellFault[]) {
  const text = fold(row.texts[column]);
  if (text === '') return null;
  if (text === fold(flagWords.yes)) return true;
  if (text !== fold(flagWords.no)) faults.push(row.fault(column, 'Ghi Có, Không hoặc để trống.'));
  return false;
}

/** One of the words of a choice; empty means the usual one. */
function chosen<K extends string>(
  row: NodeRow,
  column: 'standing' | 'confidence',
  words: Readonly<Record<K, string>>,
  usual: K,
  faults: CellFault[],
): K {
  const text = fold(row.texts[column]);
  const entries = Object.entries(words) as [K, string][];
  const found = entries.find(([, word]) => fold(word) === text);
  if (found !== undefined) return found[0];
  if (text !== '')
    faults.push(row.fault(column, `Ghi một trong: ${Object.values(words).join(', ')}.`));
  return usual;
}

function readSlot(row: FoundRow<'slots'>, faults: CellFault[]) {
  const { name, isRequired } = row.texts;
  if (name === '' || name.length > longestLine)
    faults.push(row.fault('name', 'Cần tên tài liệu, không quá 1.000 ký tự.'));
  const words = [flagWords.yes, flagWords.no, ''].map(fold);
  if (!words.includes(fold(isRequired))) faults.push(row.fault('isRequired', 'Ghi Có hoặc Không.'));
  return { name, isRequired: fold(isRequired) !== fold(flagWords.no) };
}

function readNodeRule(
  row: NodeRow,
  maxPoints: Points,
  rows: readonly FoundRow<'rules'>[],
  faults: CellFault[],
): EditionRule | null {
  const named = row.texts.kind;
  if (named === '') {
    faults.push(
      ...rows
        .slice(0, 1)
        .map((each) => each.fault('code', 'Mục này không có loại quy tắc ở trang “Mục”.')),
    );
    return null;
  }
  const kind = kindNamed(named);
  if (kind === null) {
    faults.push(row.fault('kind', `Không có loại quy tắc “${named.slice(0, 60)}”.`));
    return null;
  }
  const { parameters, strays } = readFlatRule(
    kind,
    rows.map(({ texts }) => texts),
  );
  const at = (path: string) => rows.find(({ texts }) => texts.path === path);
  for (const stray of strays)
    faults.push(
      (rows.find(({ texts }) => texts.path.startsWith(stray)) ?? row).fault(
        null,
        `Quy tắc không có tham số “${stray.slice(0, 60)}”.`,
      ),
    );
  const read = readRule({ kind: kind.kind, parameters }, maxPoints);
  if (isFaults(read))
    for (const { path, message } of read) {
      const found = at(asTyped(path));
      faults.push(
        found === undefined
          ? row.fault('kind', `Quy tắc, ${asTyped(path)}: ${message}`)
          : found.fault('text', message),
      );
    }
  return {
    kind: kind.kind,
    parameters,
    source: readLine(row, 'ruleSource', faults),
    confidence: chosen(row, 'confidence', confidenceWords, 'unconfirmed', faults),
  };
}

/** A path of the rule's reader as the sheet writes it: places from 1, nested parameters without a word. */
const asTyped = (path: string): string =>
  path.replace(/\[(\d+)\]/g, (_, at: string) => `[${Number(at) + 1}]`);
