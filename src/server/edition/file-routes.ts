import * as contract from '#contract/edition-file.ts';
import { writeRubric } from '#exporters/rubric/rubric-workbook.ts';
import { handle, type Handler } from '../http/handle.ts';
import { loadEdition } from './load-edition.ts';
import { importWorkbook, previewWorkbook } from './workbook.ts';

export const fileRoutes: readonly Handler[] = [
  handle(contract.exportEdition, async ({ db, input, header }) => {
    const { row, edition } = await loadEdition(db, input.editionId);
    const name = `bo-tieu-chi-${row.level}-${row.index_year}-${row.edition}.xlsx`;
    header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    header('content-disposition', `attachment; filename="${name}"`);
    return writeRubric(edition);
  }),
  handle(contract.previewEdition, ({ db, input, file }) =>
    previewWorkbook(db, input.editionId, file),
  ),
  handle(contract.importEdition, (context) => importWorkbook(context, context.input, context.file)),
];
