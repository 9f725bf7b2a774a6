/** The printed rows of our tree as a plain table of the peer's database, and its own view of them. */
import pg from 'pg';
import type { TreeNode } from '#contract/rubric.ts';
import { type DatabaseAddress, driverOptions } from '#server/db/address.ts';
import { token } from './directus.ts';

export const collection = 'rubric_node';

/** Column, type, and the same value of our answer. */
const columns: readonly [string, string, (node: TreeNode, position: number) => unknown][] = [
  ['id', 'integer primary key', (node) => node.id],
  ['position', 'integer not null', (_, position) => position],
  ['code', 'text not null', (node) => node.code],
  ['parent', 'text', (node) => node.parent],
  ['level', 'text not null', (node) => node.level],
  ['name', 'text not null', (node) => node.name],
  ['max_points', 'numeric', (node) => node.maxPoints],
  ['previous_score', 'numeric', (node) => node.previousScore],
  ['target', 'numeric', (node) => node.target],
  ['lost', 'numeric', (node) => node.lost],
  ['gain', 'numeric', (node) => node.gain],
  ['is_residual', 'boolean not null', (node) => node.isResidual],
  ['is_leaf', 'boolean not null', (node) => node.isLeaf],
  ['is_survey', 'boolean', (node) => node.isSurvey],
  ['lead_agency_id', 'integer', (node) => node.lead.agencyId],
  ['lead_name', 'text', (node) => node.lead.name],
  ['lead_basis', 'text not null', (node) => node.lead.basis],
  ['lead_reason', 'text', (node) => node.lead.reason],
  ['tasks_confirmed', 'integer not null', (node) => node.tasks.confirmed],
  ['tasks_proposed', 'integer not null', (node) => node.tasks.proposed],
  ['days_left', 'integer', (node) => node.daysLeft],
  ['open_findings', 'integer not null', (node) => node.openFindings],
  ['line', 'integer', (node) => node.line],
  ['version', 'integer not null', (node) => node.version],
];

export async function writeRows(database: DatabaseAddress, nodes: readonly TreeNode[]) {
  const client = new pg.Client(driverOptions(database));
  await client.connect();
  const definitions = columns.map(([name, type]) => `${name} ${type}`).join(', ');
  await client.query(`create table ${collection} (${definitions})`);
  const places = columns.map((_, at) => `$${at + 1}`).join(', ');
  for (const [position, node] of nodes.entries()) {
    const values = columns.map(([, , valueOf]) => valueOf(node, position));
    await client.query(`insert into ${collection} values (${places})`, values);
  }
  await client.query(`analyze ${collection}`);
  await client.end();
}

/** Lets Directus manage the table it has found, which it serves under `itemsPath`. */
export async function registerRows(url: string): Promise<void> {
  const answer = await fetch(`${url}/collections/${collection}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ meta: { hidden: false } }),
  });
  if (!answer.ok) throw new Error(`Directus: ${answer.status} ${await answer.text()}`);
}

export const itemsPath = `/items/${collection}?limit=-1&sort=position`;
