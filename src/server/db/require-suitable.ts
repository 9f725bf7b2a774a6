/** Whether a server can carry the product at all. */
import type pg from 'pg';
import { StartFailure } from './start-failure.ts';

const oldest = 15;

interface Facts {
  version: number;
  encoding: string;
  database: string;
}

/** @throws StartFailure unsuitable-server */
export async function requireSuitable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Facts>(
    `select current_setting('server_version_num')::integer / 10000 as version,
            current_setting('server_encoding') as encoding, current_database() as database`,
  );
  for (const { version, encoding, database } of rows) {
    if (version < oldest) {
      throw new StartFailure(
        'unsuitable-server',
        `DATABASE_URL trỏ tới PostgreSQL ${version}; cần bản ${oldest} trở lên.`,
      );
    }
    if (encoding !== 'UTF8') {
      throw new StartFailure(
        'unsuitable-server',
        `cơ sở dữ liệu "${database}" dùng bảng mã ${encoding}; cần UTF8 (createdb --encoding=UTF8 --template=template0).`,
      );
    }
  }
}
