import * as contract from '#contract/evidence.ts';
import * as uses from '#contract/evidence-use.ts';
import { handle, handlePrepared, type Handler } from '../http/handle.ts';
import { attachDocument, explainMissing } from './attach.ts';
import { examineAgain, keepAgain } from './check-signature.ts';
import { editUse, withdrawUse } from './edit-use.ts';
import { addDocument, editDocument, examineUploaded, reviseDocument } from './keep-document.ts';
import { proposeFor } from './propose.ts';
import { listDocuments, readDocument, sendRevision } from './read.ts';
import { readNodeEvidence, readSheetEvidence } from './read-node.ts';
import { reinstateDocument, withdrawDocument } from './withdraw.ts';

export const routes: readonly Handler[] = [
  handle(contract.listDocuments, (context) => listDocuments(context, context.input.agencyId)),
  handle(contract.readDocument, (context) => readDocument(context, context.input.documentId)),
  handle(contract.downloadRevision, sendRevision),
  handle(contract.proposeIdentity, (context) => proposeFor(context, context.input.uploadId)),
  handlePrepared(contract.addDocument, examineUploaded, (context, found) =>
    addDocument(context, context.input, found),
  ),
  handle(contract.editDocument, (context) => editDocument(context, context.input)),
  handlePrepared(contract.reviseDocument, examineUploaded, (context, found) =>
    reviseDocument(context, context.input, found),
  ),
  handle(contract.withdrawDocument, (context) => withdrawDocument(context, context.input)),
  handle(contract.reinstateDocument, (context) => reinstateDocument(context, context.input)),
  handlePrepared(contract.checkSignature, examineAgain, keepAgain),
  handle(uses.readNodeEvidence, (context) =>
    readNodeEvidence(context, context.input.sheetId, context.input.nodeId),
  ),
  handle(uses.readSheetEvidence, (context) => readSheetEvidence(context, context.input.sheetId)),
  handle(uses.attachDocument, (context) => attachDocument(context, context.input)),
  handle(uses.explainMissing, (context) => explainMissing(context, context.input)),
  handle(uses.editUse, (context) => editUse(context, context.input)),
  handle(uses.withdrawUse, (context) => withdrawUse(context, context.input)),
];
