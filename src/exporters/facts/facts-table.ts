/** The form for the facts of one unit: every fact a rubric asks for, one a row, those given filled in. */
import type { EditionNode } from '#domain/rubric/edition.ts';
import { everyFact } from '#domain/scoring/every-fact.ts';
import { factsColumns, hintOf, unitKey, writeFact } from '#domain/scoring/facts-form.ts';
import type { Entry } from '#domain/scoring/score-node.ts';
import type { ReadyEdition } from '#domain/scoring/score-sheet.ts';
import type { Cell, Table } from '../table/table.ts';

const widths = { code: 9, name: 46, key: 16, label: 46, value: 20, notApplicable: 26, hint: 44 };

const columns = Object.entries(factsColumns).map(([key, title]) => ({
  title,
  width: widths[key as keyof typeof widths],
}));

/**
 * @param unit whose facts; null: a form to fill in
 * @param entries by node code; those of no leaf are left out
 */
export const factsTable = (
  { edition, rules }: ReadyEdition,
  unit: string | null,
  entries: ReadonlyMap<string, Entry>,
): Table => ({
  name: 'Dữ kiện',
  columns,
  rows: (async function* () {
    yield [['', '', unitKey, 'Đơn vị được chấm', unit ?? '', '', 'Tên đơn vị']];
    for (const node of edition.nodes) {
      const rule = rules.get(node.code);
      if (rule !== undefined) yield rowsOf(node, everyFact(rule), entries.get(node.code));
    }
  })(),
});

function rowsOf(
  { code, name }: EditionNode,
  asked: ReturnType<typeof everyFact>,
  entry: Entry | undefined,
): Cell[][] {
  return asked.map(({ spec, when }) => {
    const value = entry?.facts[spec.key];
    return [
      code,
      name,
      spec.key,
      spec.label,
      value === undefined ? '' : writeFact(spec, value),
      entry?.notApplicable ?? '',
      when === null ? hintOf(spec) : `${hintOf(spec)}; chỉ khi: ${when}`,
    ];
  });
}
