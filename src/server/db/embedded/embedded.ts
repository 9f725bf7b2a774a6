/** The embedded PostgreSQL from start to stop: one cluster, one program, nothing left running. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { driverOptions, withDatabase } from '../address.ts';
import { fromFileError, StartFailure } from '../start-failure.ts';
import { findBinaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { inTurn } from './in-turn.ts';
import { initCluster, owner, requireSameMajor } from './init-cluster.ts';
import { disownLock, findPostmaster, stopPostmaster } from './postmaster.ts';
import { type RunningPostgres, runPostgres } from './run-postgres.ts';
import { runnableBinaries } from './runnable-binaries.ts';
import { takeSessionLock } from './session-lock.ts';
import { makeSocketFolder } from './socket-folder.ts';

export interface EmbeddedAddress {
  socketFolder: string;
  user: string;
  database: string;
}

export interface EmbeddedDatabase {
  address: EmbeddedAddress;
  /** Tells a second start on the same data where the first one is. */
  announce(where: string): Promise<void>;
  /** Settles when the database dies without our doing. */
  died: Promise<void>;
  stop(): Promise<void>;
}

/** Looks whether the data is free, and stops what a killed program left running on it. */
async function takeOver(data: DataFolder, say: (line: string) => void): Promise<void> {
  if (!existsSync(data.cluster)) return;
  const running = findPostmaster(data.cluster);
  if (running === null) return;
  const address = { socketFolder: running.socketFolder, user: owner, database: 'postgres' };
  const asked = await askForLock(address);
  if (asked !== null && 'holder' in asked) throw alreadyRunning(data, asked.holder);
  say('Lần chạy trước dừng đột ngột; đang thu hồi cơ sở dữ liệu…');
  if (asked !== null) await asked.lock.release();
  await stopPostmaster(data.cluster, running);
}

/** Null when nobody answers; a database that is still starting is waited for. */
async function askForLock(address: EmbeddedAddress) {
  for (;;) {
    try {
      return await takeSessionLock(address);
    } catch (error) {
      if ((error as { code?: string }).code !== cannotConnectNow) return null;
      await wait(50);
    }
  }
}

const cannotConnectNow = '57P03';

const alreadyRunning = (data: DataFolder, holder: string): StartFailure =>
  new StartFailure(
    'already-running',
    `chiso đang chạy với dữ liệu ở ${data.path}${holder.startsWith('http') ? `, tại ${holder}` : ''}; dừng lần chạy đó hoặc chọn thư mục khác bằng --data.`,
  );

export interface EmbeddedOptions {
  data: DataFolder;
  /** False for data that is thrown away: faster, lost in a power cut. */
  isSafe?: boolean;
  say?: (line: string) => void;
  /** Asked once the data is known to be free and before anything is made or started. */
  beforeStart?: () => Promise<void>;
}

/** @throws StartFailure */
export const startEmbedded = (options: EmbeddedOptions): Promise<EmbeddedDatabase> =>
  inTurn(options.data.path, () => startAlone(options));

async function startAlone(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { data, isSafe = true, say = () => {}, beforeStart = async () => {} } = options;
  const found = findBinaries();
  const binaries = runnableBinaries(found, data.account, data.path);
  await takeOver(data, say);
  await beforeStart();
  if (!existsSync(data.cluster)) {
    say('Tạo cơ sở dữ liệu…');
    await initCluster(data, binaries, isSafe);
  }
  requireSameMajor(data, found.major);
  try {
    letIn(data);
    disownLock(data.cluster);
    const address = { socketFolder: makeSocketFolder(data), user: owner, database: 'chiso' };
    const running = await runPostgres(data, binaries, address, isSafe);
    await createDatabase(address);
    return control(address, running);
  } catch (error) {
    throw fromFileError(error, data.path);
  }
}

/** The system's word for who is at the other end of the socket; no password to keep or to lose. */
function letIn(data: DataFolder): void {
  const names = [...new Set([data.account.caller, data.account.name])];
  const map = names.map((name) => `chiso "${name}" ${owner}\n`).join('');
  writeFileSync(join(data.cluster, 'pg_ident.conf'), map);
  writeFileSync(join(data.cluster, 'pg_hba.conf'), `local all ${owner} peer map=chiso\n`);
}

async function createDatabase(address: EmbeddedAddress): Promise<void> {
  const client = new pg.Client(driverOptions(withDatabase(address, 'postgres')));
  client.on('error', () => {});
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [
      address.database,
    ]);
    if (found.rowCount === 0) await client.query(`create database ${address.database}`);
  } finally {
    await client.end();
  }
}

function control(address: EmbeddedAddress, { child, lock }: RunningPostgres): EmbeddedDatabase {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    address,
    announce: (where) => lock.announce(where),
    died: Promise.race([lock.lost, gone]),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      // "Fast": open transactions are rolled back, the journal is closed. Firmer if it does not listen.
      child.kill('SIGINT');
      const insist = setTimeout(() => child.kill('SIGQUIT'), 20_000);
      await gone;
      clearTimeout(insist);
    },
  };
}
