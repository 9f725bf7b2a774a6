/** Explanation under a node: an appraiser asks, the unit answers, who asked settles it. */
import type { z } from 'zod';
import type { openThread as openThreadRoute } from '#contract/assessment-thread.ts';
import { Problem } from '#contract/problem.ts';
import { partsOf } from '#domain/assessment/part.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { openSheet, type SheetGround } from './ground.ts';
import {
  loadMessages,
  loadThread,
  loadThreads,
  type MessageRecord,
  type ThreadRecord,
} from './thread-queries.ts';

type Reading = Pick<Acting, 'db' | 'person' | 'day' | 'permit'>;
type Thread = z.input<typeof openThreadRoute.output>;

const isOpenToWords = ({ sheet }: SheetGround): boolean =>
  sheet.round_state === 'open' && sheet.state !== 'published';

/** The unit, its appraisers and the council talk; whoever only reads does not. */
const mayTalk = (ground: SheetGround, person: Person): boolean =>
  partsOf(person, ground.sheet.agency_id, ground.assignments).size > 0;

/** Whoever asked settles it, or somebody who judges the sheet; never the unit that was asked. */
const maySettle = ({ sheet, assignments }: SheetGround, person: Person, row: ThreadRecord) => {
  const parts = partsOf(person, sheet.agency_id, assignments);
  return row.opened_by === person.id || parts.has('appraiser') || parts.has('council');
};

function threadOf(
  ground: SheetGround,
  person: Person,
  row: ThreadRecord,
  messages: readonly MessageRecord[],
): Thread {
  const isWritable = isOpenToWords(ground);
  return {
    id: row.id,
    sheetId: row.sheet_id,
    nodeId: row.node_id,
    state: row.state as Thread['state'],
    openedBy: row.opener_name,
    openedAt: row.opened_at.toISOString(),
    resolvedBy: row.resolver_name,
    messages: messages
      .filter(({ thread_id }) => thread_id === row.id)
      .map((message) => ({
        at: message.at.toISOString(),
        person: message.person_name,
        agency: message.agency_name,
        text: message.text,
      })),
    mayReply: isWritable && row.state === 'open' && mayTalk(ground, person),
    mayResolve: isWritable && maySettle(ground, person, row),
    version: row.version,
  };
}

export async function readThreads(reading: Reading, sheetId: number): Promise<Thread[]> {
  const ground = await openSheet(reading, sheetId);
  const rows = await loadThreads(reading.db, sheetId);
  const messages = await loadMessages(
    reading.db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => threadOf(ground, reading.person, row, messages));
}

async function readThread(context: Acting, ground: SheetGround, id: number): Promise<Thread> {
  const row = await loadThread(context.db, id);
  if (row === undefined) throw new Problem('not-found');
  return threadOf(ground, context.person, row, await loadMessages(context.db, [id]));
}

/** @throws Problem not-your-part, illegal-move */
function requireTalk(ground: SheetGround, person: Person): void {
  if (!mayTalk(ground, person)) throw new Problem('not-your-part');
  if (!isOpenToWords(ground))
    throw new Problem('illegal-move', { detail: 'Phiếu đã công bố hoặc kỳ chấm đã đóng.' });
}

interface Asking {
  sheetId: number;
  nodeId: number;
  text: string;
}

export async function askAbout(context: Acting, { sheetId, nodeId, text }: Asking) {
  const ground = await openSheet(context, sheetId);
  requireTalk(ground, context.person);
  if (!ground.edition.nodeOf.has(nodeId)) throw new Problem('not-found');
  const { id } = await context.db
    .insertInto('thread')
    .values({ sheet_id: sheetId, node_id: nodeId, opened_by: context.person.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  await say(context, ground, { id, nodeId, text, action: 'assessment.ask' });
  return readThread(context, ground, id);
}

interface Saying {
  id: number;
  nodeId: number;
  text: string;
  action: string;
}

async function say(context: Acting, ground: SheetGround, { id, nodeId, text, action }: Saying) {
  await context.db
    .insertInto('thread_message')
    .values({ thread_id: id, person_id: context.person.id, text })
    .execute();
  await context.record(eventOf(ground, { id, node_id: nodeId }, action, { text }));
}

const eventOf = (
  { sheet, edition }: SheetGround,
  row: { id: number; node_id: number },
  action: string,
  after: object,
) => ({
  action,
  subject: {
    type: 'thread',
    id: row.id,
    label: `${sheet.round_name} · ${sheet.agency_name} · ${edition.nodeOf.get(row.node_id)?.code ?? ''}`,
  },
  agencyId: sheet.agency_id,
  after,
});

export async function replyTo(
  context: Acting,
  { threadId, text }: { threadId: number; text: string },
) {
  const row = await lockRow(context.db, 'thread', threadId);
  const ground = await openSheet(context, row.sheet_id);
  requireTalk(ground, context.person);
  if (row.state !== 'open')
    throw new Problem('illegal-move', { detail: 'Đề nghị này đã kết thúc; hãy mở lại trước.' });
  await say(context, ground, {
    id: threadId,
    nodeId: row.node_id,
    text,
    action: 'assessment.reply',
  });
  return readThread(context, ground, threadId);
}

interface Settling {
  threadId: number;
  state: 'open' | 'resolved';
  version: number;
}

export async function settleThread(context: Acting, { threadId, state, version }: Settling) {
  const row = await lockRow(context.db, 'thread', threadId);
  const ground = await openSheet(context, row.sheet_id);
  const known = await loadThread(context.db, threadId);
  if (known === undefined) throw new Problem('not-found');
  if (!isOpenToWords(ground) || !maySettle(ground, context.person, known))
    throw new Problem('not-your-part');
  refuseStale(row, version, { state }, { state: row.state });
  const isResolved = state === 'resolved';
  await saveNext(context.db, 'thread', row, {
    state,
    resolved_by: isResolved ? context.person.id : null,
    resolved_at: isResolved ? new Date() : null,
  });
  await context.record({
    ...eventOf(ground, row, 'assessment.settleThread', { state }),
    before: { state: row.state },
  });
  return readThread(context, ground, threadId);
}
