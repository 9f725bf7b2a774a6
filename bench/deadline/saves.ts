/** People saving cells of their sheets; what was acknowledged is remembered, to be looked for after. */
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { DeadlineGround } from './ground.ts';

export interface Cell {
  sheetId: number;
  nodeId: number;
  /** As the last acknowledged save said; 1 as it was filled. */
  version: number;
  value: string;
  /** A save that got no answer: it may stand or not. */
  unsure: string | null;
}

export interface Saves {
  cells: Map<string, Cell>;
  acknowledged: number;
  /** Milliseconds from when a save was due to its answer. */
  latencies: number[];
  refused: Map<string, number>;
}

export const newSaves = (): Saves => ({
  cells: new Map(),
  acknowledged: 0,
  latencies: [],
  refused: new Map(),
});

/** Nodes a unit goes through over and over, so that cells are written more than once. */
const nodesInTurn = 12;
const agent = new Agent({ keepAlive: true, maxSockets: 128 });

const cellAt = (ground: DeadlineGround, saves: Saves, at: number): Cell => {
  const sheetId = ground.desks[at % ground.desks.length]?.sheetId ?? 0;
  const nodeId = ground.nodeIds[Math.floor(at / ground.desks.length) % nodesInTurn] ?? 0;
  const key = `${sheetId} ${nodeId}`;
  const known = saves.cells.get(key);
  if (known !== undefined) return known;
  const cell = { sheetId, nodeId, version: 1, value: '50', unsure: null };
  saves.cells.set(key, cell);
  return cell;
};

/** One save, of the n-th person's next cell. */
export async function saveOne(
  url: string,
  ground: DeadlineGround,
  saves: Saves,
  at: number,
  due: number,
): Promise<void> {
  const cell = cellAt(ground, saves, at);
  const value = String(((at * 37) % 1000) / 10);
  const body = JSON.stringify({ facts: { value }, version: cell.version });
  const cookie = ground.desks[at % ground.desks.length]?.cookie ?? '';
  cell.unsure = value;
  const answer = await put(`${url}/api/sheets/${cell.sheetId}/scores/${cell.nodeId}`, cookie, body);
  if (answer.status === 200) {
    saves.latencies.push(performance.now() - due);
    saves.acknowledged += 1;
    cell.version += 1;
    cell.value = value;
  } else {
    const code = String(answer.status);
    saves.refused.set(code, (saves.refused.get(code) ?? 0) + 1);
  }
  // No answer, or one that says nothing of whether it was written.
  if (answer.status !== 0 && answer.status < 500) cell.unsure = null;
}

function put(url: string, cookie: string, body: string): Promise<{ status: number }> {
  return new Promise((resolve) => {
    const headers = {
      cookie,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(url, { method: 'PUT', agent, headers, timeout: 30_000 }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0 }));
      answer.on('error', () => resolve({ status: 0 }));
    });
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => resolve({ status: 0 }));
    sent.end(body);
  });
}

/** So many saves a second, whether or not the earlier ones are answered: as people come. */
export async function saveSteadily(
  url: string,
  ground: DeadlineGround,
  saves: Saves,
  { rate, seconds, from = 0 }: { rate: number; seconds: number; from?: number },
): Promise<void> {
  const began = performance.now();
  const under: Promise<void>[] = [];
  for (let at = 0; at < rate * seconds; at++) {
    const due = began + (at * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    under.push(saveOne(url, ground, saves, from + at, due));
  }
  await Promise.all(under);
}

/** As many saves as get through with so many people waiting for an answer each. */
export async function saveCeaselessly(
  url: string,
  ground: DeadlineGround,
  saves: Saves,
  { people, seconds, from = 0 }: { people: number; seconds: number; from?: number },
): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let next = from;
  const person = async () => {
    while (performance.now() < until) await saveOne(url, ground, saves, next++, performance.now());
  };
  await Promise.all(Array.from({ length: people }, person));
  return next;
}
