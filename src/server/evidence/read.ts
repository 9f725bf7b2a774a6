/** The library of an agency, one document of it, and the bytes of a revision. */
import { Problem } from '#contract/problem.ts';
import { can } from '#domain/access/right.ts';
import { loadHistory } from '../audit/actions.ts';
import type { Queries } from '../db/queries.ts';
import { loadFile, sendStored } from '../file/actions.ts';
import type { Acting, SignedContext } from '../http/request-context.ts';
import { describeDocuments } from './describe.ts';
import {
  loadDocument,
  loadDocumentsOf,
  loadPlaces,
  loadSharing,
  type DocumentRecord,
} from './queries.ts';

/** An agency gives some hundred papers a year. */
const mostListed = 2000;

export async function listDocuments({ db, person, permit }: Acting, asked: number | undefined) {
  const agencyId = asked ?? person.agencyId;
  permit({ agencyId });
  const rows = await loadDocumentsOf(db, agencyId, mostListed + 1);
  const described = await describeDocuments(db, rows.slice(0, mostListed));
  return { documents: described.map(({ document }) => document), isCut: rows.length > mostListed };
}

type Opening = Pick<Acting, 'db' | 'permit'>;

/** @throws Problem not-found, not-allowed */
export async function openDocument({ db, permit }: Opening, id: number): Promise<DocumentRecord> {
  const row = await loadDocument(db, id);
  if (row === undefined) throw new Problem('not-found');
  permit({ agencyId: row.agency_id, sharedWith: await loadSharing(db, id) });
  return row;
}

export async function readDocument(acting: Acting, id: number) {
  const { db, person } = acting;
  const row = await openDocument(acting, id);
  const [described] = await describeDocuments(db, [row]);
  if (described === undefined) throw new Problem('not-found');
  return {
    ...described.document,
    allRevisions: described.revisions,
    places: await loadPlaces(db, id),
    history: await loadHistory(db, { type: 'evidence', id }),
    isOwn: can(person, 'evidence.add', { agencyId: row.agency_id }),
  };
}

interface OneRevision {
  documentId: number;
  revisionId: number;
}

/** @throws Problem not-found, also for a revision of another document */
export async function loadRevisionFile(db: Queries, { documentId, revisionId }: OneRevision) {
  const revision = await db
    .selectFrom('evidence_revision')
    .selectAll()
    .where('id', '=', revisionId)
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  const file = revision === undefined ? undefined : await loadFile(db, revision.file_id);
  if (revision === undefined || file === undefined) throw new Problem('not-found');
  return { revision, file };
}

export async function sendRevision(context: SignedContext<OneRevision>) {
  await openDocument(context, context.input.documentId);
  const { revision, file } = await loadRevisionFile(context.db, context.input);
  return sendStored(context, file, revision.name);
}
