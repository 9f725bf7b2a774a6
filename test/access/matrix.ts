/**
 * Who may call what, written by hand: a route that is not here fails the test of this folder.
 * Columns: administrator, standing officer, agency officer, agency leader, leader of the province,
 * auditor, and nobody signed in. `any`: for every agency's subject; `own`: for their own agency's
 * only; `-`: never. A row with `own` says what to send, so that own and other can be tried for real.
 */
import type { SubjectIds } from './subject.ts';

export type Row = string | [reach: string, input: (subject: SubjectIds) => object];

const everyone = 'any any any any any any -';
const public_ = 'any any any any any any any';
const standing = '- any - - - - -';
const administrator = 'any - - - - - -';
const keepers = 'any any - - - - -';
const overseers = 'any - - - - any -';
const readers = 'any any own own any any -';
const workers = '- any own own any - -';
/** Which sheets of the round, the file's rows are asked. */
const sheetWorkers = '- any any any any - -';
const holder = '- own own own - - -';

const identity = { number: '1/BC-MH', issuedOn: '2020-06-30', issuer: null, subject: 'báo cáo' };

export const matrix: Record<string, Row> = {
  'session.me': public_,
  'session.signIn': public_,
  'session.signOut': everyone,
  'session.changePassword': everyone,
  'session.list': everyone,
  'session.revoke': everyone,
  'session.revokeAll': everyone,

  'user.list': overseers,
  'user.create': administrator,
  'user.update': administrator,
  'user.resetPassword': administrator,
  'user.close': administrator,
  'user.reopen': administrator,
  'user.revokeSessions': administrator,

  'file.begin': '- any any any - - -',
  'file.listUploads': '- any any any - - -',
  'file.readUpload': [holder, ({ uploadId }) => ({ uploadId })],
  'file.send': [holder, ({ openUploadId }) => ({ uploadId: openUploadId, offset: 0 })],
  'file.finish': [holder, ({ uploadId }) => ({ uploadId })],
  'file.cancel': [holder, ({ uploadId }) => ({ uploadId })],

  'evidence.list': [readers, ({ agencyId }) => ({ agencyId })],
  'evidence.read': [readers, ({ evidenceId }) => ({ documentId: evidenceId })],
  'evidence.content': [
    readers,
    ({ evidenceId, revisionId }) => ({ documentId: evidenceId, revisionId }),
  ],
  'evidence.checkSignature': [
    readers,
    ({ evidenceId, revisionId }) => ({ documentId: evidenceId, revisionId }),
  ],
  'evidence.propose': [holder, ({ keptUploadId }) => ({ uploadId: keptUploadId })],
  'evidence.add': [holder, ({ keptUploadId }) => ({ uploadId: keptUploadId, ...identity })],
  'evidence.edit': [
    holder,
    ({ evidenceId }) => ({ documentId: evidenceId, version: 1, ...identity }),
  ],
  'evidence.revise': [
    holder,
    ({ evidenceId, keptUploadId }) => ({
      documentId: evidenceId,
      version: 1,
      uploadId: keptUploadId,
      reason: 'bản có dấu',
    }),
  ],
  'evidence.withdraw': [
    holder,
    ({ evidenceId }) => ({ documentId: evidenceId, version: 1, reason: 'nhầm tệp' }),
  ],
  'evidence.reinstate': [
    holder,
    ({ withdrawnEvidenceId }) => ({
      documentId: withdrawnEvidenceId,
      version: 1,
      reason: 'thu hồi nhầm',
    }),
  ],
  'evidence.node': [readers, ({ sheetId, rubricNodeId }) => ({ sheetId, nodeId: rubricNodeId })],
  'evidence.sheet': [readers, ({ sheetId }) => ({ sheetId })],
  'evidence.attach': [
    holder,
    ({ sheetId, rubricNodeId, evidenceId, slotId }) => ({
      sheetId,
      nodeId: rubricNodeId,
      slotId,
      documentId: evidenceId,
    }),
  ],
  'evidence.explain': [
    holder,
    ({ sheetId, rubricNodeId, slotId }) => ({
      sheetId,
      nodeId: rubricNodeId,
      slotId,
      explanation: 'chưa ban hành',
    }),
  ],
  'evidence.editUse': [
    holder,
    ({ useId }) => ({ useId, version: 1, pages: 'tr. 2', note: null, explanation: null }),
  ],
  'evidence.detach': [holder, ({ useId }) => ({ useId, version: 1 })],

  'trust.list': administrator,
  'trust.add': administrator,
  'trust.withdraw': administrator,

  'agency.list': everyone,
  'agency.read': everyone,
  'agency.create': keepers,
  'agency.edit': keepers,
  'agency.close': keepers,
  'agency.succeed': keepers,
  'agency.setStanding': keepers,

  'calendar.list': everyone,
  'calendar.add': keepers,
  'calendar.edit': keepers,
  'calendar.withdraw': keepers,

  'audit.list': overseers,
  'audit.words': overseers,
  'audit.export': overseers,
  'audit.verify': overseers,

  'plan.list': everyone,
  'plan.read': everyone,
  'plan.source': everyone,
  'plan.file': everyone,
  'plan.overview': everyone,
  'plan.worklist': everyone,
  'plan.preview': standing,
  'plan.import': standing,

  'finding.ledger': everyone,
  'finding.settle': standing,

  'rubric.tree': everyone,
  'rubric.node': everyone,
  'rubric.lead': standing,
  'rubric.confirmLeads': standing,
  'rubric.rename': standing,
  'rubric.survey': standing,

  'edition.list': everyone,
  'edition.read': everyone,
  'edition.create': standing,
  'edition.copy': standing,
  'edition.publish': standing,
  'edition.edit': standing,
  'edition.replace': standing,
  'edition.addNode': standing,
  'edition.editNode': standing,
  'edition.moveNode': standing,
  'edition.withdrawNode': standing,
  'edition.export': everyone,
  'edition.preview': standing,
  'edition.import': standing,
  'edition.compare': [everyone, ({ editionId }) => ({ editionId, from: editionId })],
  'edition.score': everyone,

  'crosswalk.read': [everyone, ({ editionId }) => ({ editionId, from: editionId })],
  'crosswalk.propose': standing,
  'crosswalk.save': standing,
  'crosswalk.carry': [everyone, ({ editionId }) => ({ editionId, from: editionId, figures: {} })],
  'crosswalk.targets': [
    everyone,
    ({ editionId, planId }) => ({ editionId, from: editionId, planId }),
  ],

  'ministry.list': everyone,
  'ministry.ledger': [everyone, ({ provinceEditionId }) => ({ editionId: provinceEditionId })],
  'ministry.log': [everyone, ({ editionId }) => ({ editionId, code: '1' })],
  'ministry.export': [everyone, ({ provinceEditionId }) => ({ editionId: provinceEditionId })],
  'ministry.ofTask': everyone,
  'ministry.ofNode': everyone,
  'ministry.enter': standing,
  'ministry.remedy': standing,
  'ministry.preview': standing,
  'ministry.import': standing,

  'target.list': everyone,
  'target.figure': standing,

  'task.list': everyone,
  'task.read': everyone,
  'task.obligation': everyone,
  'task.work': [holder, ({ obligationId }) => ({ obligationId, version: 1, action: 'start' })],
  'task.note': [holder, ({ obligationId }) => ({ obligationId, kind: 'note', note: 'đã họp' })],
  'task.extend': [
    holder,
    ({ obligationId }) => ({
      obligationId,
      version: 1,
      askedDay: '2020-12-31',
      reason: 'chờ hướng dẫn',
    }),
  ],
  'task.decide': standing,
  'task.decideExtension': standing,
  'task.decideLink': standing,
  'task.confirmLinks': standing,
  'task.link': standing,

  'round.list': everyone,
  'round.read': everyone,
  'round.create': standing,
  'round.edit': standing,
  'round.units': standing,
  'round.appraisers': standing,
  'round.move': standing,

  'ranking.read': 'any any - - any any -',
  'ranking.why': 'any any - - any any -',
  'ranking.publications': everyone,
  'ranking.publication': everyone,
  'ranking.publishedWhy': everyone,
  'ranking.changes': everyone,
  'ranking.file': everyone,
  'ranking.publish': standing,

  'assessment.list': everyone,
  'assessment.across': [everyone, () => ({ code: '1' })],
  'assessment.second': everyone,
  'assessment.waiting': everyone,
  'assessment.agreement': everyone,
  'assessment.read': [readers, ({ sheetId }) => ({ sheetId })],
  'assessment.moves': [readers, ({ sheetId }) => ({ sheetId })],
  'assessment.threads': [readers, ({ sheetId }) => ({ sheetId })],
  'assessment.history': [
    readers,
    ({ sheetId, rubricNodeId }) => ({ sheetId, nodeId: rubricNodeId }),
  ],
  'assessment.exportSheet': [readers, ({ sheetId }) => ({ sheetId })],
  'assessment.exportRound': everyone,
  'assessment.preview': sheetWorkers,
  'assessment.import': [sheetWorkers, () => confirmed],
  'assessment.save': [
    workers,
    ({ sheetId, rubricNodeId }) => ({ sheetId, nodeId: rubricNodeId, ...score }),
  ],
  'assessment.saveMany': [
    workers,
    ({ sheetId, rubricNodeId }) => ({ sheetId, entries: [{ nodeId: rubricNodeId, ...score }] }),
  ],
  'assessment.agree': [workers, ({ appraisedSheetId }) => ({ sheetId: appraisedSheetId })],
  'assessment.handOn': [workers, ({ sheetId }) => ({ sheetId, version: 1 })],
  'assessment.return': [
    workers,
    ({ laterSheetId }) => ({
      sheetId: laterSheetId,
      version: 1,
      toStage: 1,
      reason: 'thiếu tài liệu',
    }),
  ],
  'assessment.recall': [workers, ({ laterSheetId }) => ({ sheetId: laterSheetId, version: 1 })],
  'assessment.ask': [
    workers,
    ({ sheetId, rubricNodeId }) => ({ sheetId, nodeId: rubricNodeId, text: 'vì sao?' }),
  ],
  'assessment.reply': [workers, ({ threadId }) => ({ threadId, text: 'đã bổ sung' })],
  'assessment.settleThread': [
    workers,
    ({ threadId }) => ({ threadId, state: 'resolved', version: 1 }),
  ],
  'assessment.saveSecond': [workers, ({ secondId }) => ({ secondId, version: 1, facts: {} })],
  'assessment.manage': standing,
  'assessment.addTotal': standing,
  'assessment.drawSecond': standing,
};

const confirmed = {
  fileName: 'diem.xlsx',
  sha256: '0'.repeat(64),
  seen: '0'.repeat(64),
};

const score = { facts: { points: '80', reason: 'như hồ sơ' }, version: 0 };
