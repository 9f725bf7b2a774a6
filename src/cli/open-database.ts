/** The database that `start` runs on: one's own, or the embedded one. */
import type { DatabaseAddress } from '#server/db/address.ts';
import { type DataFolder, folderOfData, openDataFolder } from '#server/db/embedded/data-folder.ts';
import { startEmbedded } from '#server/db/embedded/embedded.ts';
import { requireFreePort } from './require-free-port.ts';
import type { StartOptions } from './start-options.ts';

export interface OpenDatabase {
  address: DatabaseAddress;
  /** Where everything else that is kept lies. */
  dataFolder: string;
  /** Where its own words are. */
  log: string;
  announce(where: string): Promise<void>;
  /** Never settles for a server of one's own: it may come back, and the pool reconnects. */
  died: Promise<void>;
  stop(): Promise<void>;
}

/** First whether the data and the port are free, then the start. @throws StartFailure */
export async function openDatabase(
  options: StartOptions,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const beforeStart = () => requireFreePort(options.host, options.port);
  if (options.databaseUrl !== null) {
    await beforeStart();
    return ownServer(options.databaseUrl, folderOfData(options.dataFolder));
  }
  const data = openDataFolder(options.dataFolder);
  const where = `dữ liệu ở ${data.path}${lent(data)}`;
  const embedded = await startEmbedded({
    data,
    say,
    async beforeStart() {
      await beforeStart();
      say(`Khởi động cơ sở dữ liệu (${where})…`);
    },
  });
  return { ...embedded, log: data.log, dataFolder: data.path };
}

const lent = ({ account }: DataFolder): string =>
  account.isLent ? `, chạy bằng tài khoản "${account.name}"` : '';

const ownServer = (url: string, dataFolder: string): OpenDatabase => ({
  address: { url },
  dataFolder,
  log: 'nhật ký của máy chủ PostgreSQL',
  announce: async () => {},
  died: new Promise(() => {}),
  stop: async () => {},
});
