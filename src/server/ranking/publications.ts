/** Publications as rows and as the contract shows them. */
import { sql } from 'kysely';
import type { z } from 'zod';
import { Problem } from '#contract/problem.ts';
import {
  publishedContent,
  type listPublications,
  type PublishedContent,
} from '#contract/ranking.ts';
import type { Queries } from '../db/queries.ts';

type Head = z.input<typeof listPublications.output>['publications'][number];

const publications = (db: Queries) =>
  db
    .selectFrom('publication')
    .innerJoin('person', 'person.id', 'publication.person_id')
    .select([
      'publication.id',
      'publication.round_id',
      'publication.number',
      'publication.at',
      'publication.reason',
      'publication.sha256',
      'person.name as person_name',
      isIntact.as('is_intact'),
    ]);

/** Asked of the database, so that a list does not have to carry every content here. */
const isIntact = sql<boolean>`encode(sha256(convert_to(publication.content, 'UTF8')), 'hex') = publication.sha256`;

export const loadPublications = (db: Queries, roundId: number) =>
  publications(db)
    .where('publication.round_id', '=', roundId)
    .orderBy('publication.number', 'desc')
    .execute();
type PublicationRecord = Awaited<ReturnType<typeof loadPublications>>[number];

/** @param latest the number of the publication in force */
export const headOf = (row: PublicationRecord, latest: number): Head => ({
  id: row.id,
  roundId: row.round_id,
  number: row.number,
  at: row.at.toISOString(),
  person: row.person_name,
  reason: row.reason,
  sha256: row.sha256,
  isCurrent: row.number === latest,
  isIntact: row.is_intact,
});

/** @throws Problem not-found */
export async function loadHead(db: Queries, id: number): Promise<Head> {
  const row = await publications(db).where('publication.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Problem('not-found');
  const [latest] = await loadPublications(db, row.round_id);
  return headOf(row, latest?.number ?? row.number);
}

/** The content of a publication there is, byte by byte as it was hashed. */
export async function loadText(db: Queries, { id }: Pick<Head, 'id'>): Promise<string> {
  const { content } = await db
    .selectFrom('publication')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return content;
}

/** Contents read last, by their hash: what still has it says the same for ever. */
const known = new Map<string, PublishedContent>();
const mostKnown = 4;

/** @throws Problem conflict when somebody has made it unreadable past the guard of the table */
export async function loadContent(db: Queries, head: Head): Promise<PublishedContent> {
  const kept = head.isIntact ? known.get(head.sha256) : undefined;
  if (kept !== undefined) return kept;
  const { success, data } = publishedContent.safeParse(jsonIn(await loadText(db, head)));
  if (!success)
    throw new Problem('conflict', {
      detail: `Nội dung công bố lần ${head.number} đã bị sửa và không đọc được nữa. Báo quản trị hệ thống để đối chiếu với bản sao lưu.`,
    });
  if (head.isIntact) known.set(head.sha256, data);
  const oldest = known.keys().next();
  if (known.size > mostKnown && oldest.done === false) known.delete(oldest.value);
  return data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
