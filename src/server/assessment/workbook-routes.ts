import * as contract from '#contract/assessment-file.ts';
import { fold } from '#domain/text/vietnamese.ts';
import { handle, handlePrepared, type Handler } from '../http/handle.ts';
import type { RequestContext } from '../http/request-context.ts';
import { exportRound, exportSheet, type NamedFile } from './workbook/export.ts';
import { importWorkbook, previewWorkbook } from './workbook/import.ts';
import { readScoreFile } from './workbook/read-file.ts';

export const workbookRoutes: readonly Handler[] = [
  handle(contract.exportSheet, async (context) =>
    sendWorkbook(context, await exportSheet(context, context.input.sheetId)),
  ),
  handle(contract.exportRound, async (context) => {
    const { roundId, league } = context.input;
    return sendWorkbook(context, await exportRound(context, roundId, league));
  }),
  handlePrepared(
    contract.previewScores,
    ({ file }) => readScoreFile(file),
    (context, file) => previewWorkbook(context, context.input.roundId, file),
  ),
  handlePrepared(
    contract.importScores,
    ({ file }) => readScoreFile(file),
    (context, file) => importWorkbook(context, context.input, file),
  ),
];

function sendWorkbook({ header }: Pick<RequestContext<unknown>, 'header'>, file: NamedFile) {
  const name = fold(file.name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  header('content-disposition', `attachment; filename="${name}.xlsx"`);
  return file.content;
}
