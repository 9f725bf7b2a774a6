/** A scanning slip and the name it stands in: corrected together, and taken back together. */
import { sql, type Selectable } from 'kysely';
import { nameWithoutSlips } from '#importers/plan/slips.ts';
import type { Queries } from '../db/queries.ts';
import type { DB } from '../db/schema.ts';
import type { Acting } from '../http/request-context.ts';
import { renameNode } from '../rubric/actions.ts';

type Finding = Selectable<DB['finding']>;

/** Gives the node of a slip the name that its finding's new state means. */
export async function followWithName(
  context: Acting,
  finding: Finding,
  state: 'open' | 'accepted' | 'corrected',
): Promise<void> {
  if (finding.code !== 'scan-slip' || finding.node_code === null) return;
  if (state === finding.state) return;
  const node = await loadNode(context.db, finding);
  if (node === undefined) return;
  const right = nameWithoutSlips(finding.node_code, node.printed ?? node.name);
  const isCorrecting = state === 'corrected';
  // A name that somebody has since changed otherwise is theirs.
  const was = isCorrecting ? node.printed : right;
  const name = isCorrecting ? right : node.printed;
  if (name === null || node.name !== was) return;
  await renameNode(context, {
    nodeId: node.id,
    name,
    reason: isCorrecting
      ? 'Lỗi quét, đã so với bản in'
      : 'Xét lại lỗi quét: trả về tên như văn bản đã nhập',
    version: node.version,
  });
}

/** The node as it is now, with its name as the document of the finding has it. */
const loadNode = (db: Queries, finding: Finding) =>
  db
    .selectFrom('node')
    .select([
      'node.id',
      'node.name',
      'node.version',
      sql<string | null>`(select one->>'name' from plan_document,
        jsonb_array_elements(reading->'rubric'->'nodes') one
        where plan_document.id = ${finding.document_id} and one->>'code' = node.code limit 1)`.as(
        'printed',
      ),
    ])
    .where('plan_id', '=', finding.plan_id)
    .where('code', '=', finding.node_code ?? '')
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
