import * as contract from '#contract/ministry.ts';
import * as files from '#contract/ministry-file.ts';
import { writeCsv } from '#exporters/table/csv.ts';
import { writeXlsx } from '#exporters/table/xlsx.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { readNodeScore, readRemediesOf } from './beside.ts';
import { enterFigure } from './enter.ts';
import { ledgerTable } from './export-ledger.ts';
import { importFigureTable, previewFigureTable } from './import.ts';
import { listYears, readLedger } from './ledger.ts';
import { readLog } from './log.ts';
import { setRemedy } from './remedy.ts';

const formats = {
  csv: { write: writeCsv, type: 'text/csv; charset=utf-8' },
  xlsx: {
    write: writeXlsx,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
};

export const routes: readonly Handler[] = [
  handleShared(contract.listMinistryYears, async ({ db }) => ({ editions: await listYears(db) })),
  handleShared(contract.readMinistryLedger, ({ db, input }) => readLedger(db, input.editionId)),
  handle(contract.readMinistryLog, ({ db, input }) =>
    readLog(db, input.editionId, input.code ?? null),
  ),
  handle(contract.enterFigure, (context) => enterFigure(context, context.input)),
  handle(contract.setRemedy, (context) => setRemedy(context, context.input)),
  handle(files.previewFigures, ({ db, input, file }) =>
    previewFigureTable(db, input.editionId, file),
  ),
  handle(files.importFigures, (context) => importFigureTable(context, context.input, context.file)),
  handle(files.exportLedger, async ({ db, input, header }) => {
    const ledger = await readLedger(db, input.editionId);
    const { type, write } = formats[input.format];
    const name = `diem-bo-cham-${ledger.edition.indexYear}.${input.format}`;
    header('content-type', type);
    header('content-disposition', `attachment; filename="${name}"`);
    return write(ledgerTable(ledger));
  }),
  handle(contract.readTaskRemedies, async ({ db, input }) => ({
    remedies: await readRemediesOf(db, input.taskId),
  })),
  handle(contract.readNodeMinistry, async ({ db, input }) => ({
    score: await readNodeScore(db, input.nodeId),
  })),
];
