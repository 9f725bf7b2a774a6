/** `start`: database, schema, API and web, from nothing to an address, and down again without a trace. */
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '#server/app.ts';
import { startSealer } from '#server/audit/actions.ts';
import { connect } from '#server/db/connect.ts';
import { migrate } from '#server/db/migrate.ts';
import { StartFailure } from '#server/db/start-failure.ts';
import { openFiles, startSweeper } from '#server/file/actions.ts';
import { furnish, welcome } from './furnish.ts';
import { buildWeb } from './build-web.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { fromListenError } from './require-free-port.ts';
import { readStartOptions, type StartOptions, startUsage } from './start-options.ts';
import { listenForStop, type StopRequest } from './stop-request.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs until somebody asks it to stop; what cannot go on is thrown. */
export async function runStart(args: string[]): Promise<number> {
  const options = readStartOptions(args, process.env);
  if (options.isHelpAsked) {
    process.stdout.write(startUsage);
    return 0;
  }
  const stop = listenForStop();
  const closers: Closer[] = [];
  try {
    await run(options, stop, closers);
  } catch (error) {
    // Ctrl-C reaches our children too; what they then complain about is no failure.
    if (!stop.isAsked()) throw error;
  } finally {
    for (const close of closers.reverse()) await close();
    stop.release();
  }
  if (stop.isAsked()) say('Đã dừng.');
  return 0;
}

type Closer = () => Promise<unknown>;

async function run(options: StartOptions, stop: StopRequest, closers: Closer[]): Promise<void> {
  const database = await openDatabase(options, say);
  closers.push(() => database.stop());
  const building = buildWeb(say);
  building.catch(() => {});
  if (stop.isAsked()) return;
  await migrate(database.address, { say });
  if (stop.isAsked()) return;
  const db = connect(database.address);
  closers.push(() => db.destroy());
  const sealer = startSealer(db, (error) => void complain(database, error, trailUnsealed));
  closers.push(() => sealer.stop());
  await furnish(db, options.province, say);
  const webFolder = await building;
  if (stop.isAsked()) return;
  const files = await openFiles({ ...options.files, folder: filesFolder(options, database) });
  const sweeper = startSweeper(db, files, (error) => void complain(database, error, uploadsUntidy));
  closers.push(() => sweeper.stop());
  const app = await buildApp({ db, files, webFolder, log: true });
  closers.push(() => closeWithin(app, 5000));
  const lines = await welcome(db);
  const address = await listen(app, options);
  await database.announce(address);
  if (lines.length > 0) say(`\n${lines.join('\n')}`);
  say(`\nchiso đang chạy tại ${address}   (Ctrl-C để dừng)`);
  await Promise.race([stop.asked, failWith(database)]);
}

const filesFolder = ({ files }: StartOptions, { dataFolder }: OpenDatabase): string =>
  resolve(files.folder ?? join(dataFolder, 'files'));

const trailUnsealed = 'chưa niêm phong được nhật ký';
const uploadsUntidy = 'chưa dọn được các tệp gửi dở';

async function listen(app: FastifyInstance, { host, port }: StartOptions): Promise<string> {
  try {
    const heard = new URL(await app.listen({ host, port }));
    return `http://${host === '127.0.0.1' ? 'localhost' : host}:${heard.port || 80}`;
  } catch (error) {
    throw fromListenError(error, host, port);
  }
}

/** An answer that never ends must not keep the database open. */
async function closeWithin(app: FastifyInstance, milliseconds: number): Promise<void> {
  const limit = setTimeout(() => app.server.closeAllConnections(), milliseconds);
  await app.close();
  clearTimeout(limit);
}

/** A round that fails because the database has just died is not what a person needs to read. */
async function complain(database: OpenDatabase, error: unknown, what: string): Promise<void> {
  const isDead = await Promise.race([database.died.then(() => true), wait(1000, false)]);
  const line = error instanceof Error ? error.message : String(error);
  if (!isDead) process.stderr.write(`chiso: ${what}: ${line}\n`);
}

async function failWith(database: OpenDatabase): Promise<never> {
  await database.died;
  throw new StartFailure(
    'database-failed',
    `cơ sở dữ liệu đã dừng đột ngột nên hệ thống dừng theo; xem ${database.log}, rồi chạy lại npm start.`,
  );
}
