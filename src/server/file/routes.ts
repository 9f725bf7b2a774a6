import * as contract from '#contract/upload.ts';
import { Problem } from '#contract/problem.ts';
import { handle, handlePrepared, type Handler } from '../http/handle.ts';
import { beginUpload, cancelUpload } from './begin.ts';
import { examineUpload, settleUpload } from './finish.ts';
import { describeUpload, loadUnfiled, loadUpload } from './queries.ts';
import { countPiece, takePiece } from './receive.ts';

export const routes: readonly Handler[] = [
  handle(contract.beginUpload, (context) => beginUpload(context, context.input)),
  handle(contract.listUploads, async ({ db, person, permit }) => {
    permit({ agencyId: person.agencyId });
    const rows = await loadUnfiled(db, person.agencyId ?? 0);
    return { uploads: await Promise.all(rows.map((row) => describeUpload(db, row))) };
  }),
  handle(contract.readUpload, async ({ db, input, permit }) => {
    const row = await loadUpload(db, input.uploadId);
    if (row === undefined) throw new Problem('not-found');
    permit({ agencyId: row.agency_id });
    return describeUpload(db, row);
  }),
  handlePrepared(contract.sendPiece, takePiece, countPiece),
  handlePrepared(contract.finishUpload, examineUpload, settleUpload),
  handle(contract.cancelUpload, (context) => cancelUpload(context, context.input.uploadId)),
];
