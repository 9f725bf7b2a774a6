/** What `start` is told, by its arguments first and the environment second. */
import { parseArgs } from 'node:util';
import { type FileOptions, fileUsage, readFileOptions } from './file-options.ts';
import { StartFailure } from '#server/db/start-failure.ts';

export interface StartOptions {
  /** Null: the embedded database. */
  databaseUrl: string | null;
  dataFolder: string | undefined;
  host: string;
  port: number;
  /** Whose installation an empty database becomes; null: the sample. */
  province: string | null;
  files: FileOptions;
  isHelpAsked: boolean;
}

const usualPort = 3000;
const usualHost = '127.0.0.1';

export const startUsage = `Cách dùng: npm start -- [tham số]

  --port SỐ      cổng (mặc định ${usualPort}; hoặc biến PORT)
  --host ĐỊA_CHỈ địa chỉ lắng nghe (mặc định ${usualHost}; hoặc CHISO_HOST); 0.0.0.0 cho cả mạng
  --province TÊN bắt đầu một hệ thống của riêng mình (ví dụ "Tỉnh Khánh Hòa") thay cho dữ liệu mẫu;
                 chỉ có nghĩa khi cơ sở dữ liệu còn trống (hoặc CHISO_PROVINCE)
  --data THƯ_MỤC nơi để dữ liệu (hoặc CHISO_DATA); mặc định trong thư mục dữ liệu của người dùng

DATABASE_URL trỏ tới một PostgreSQL 15 trở lên thì thay cho cơ sở dữ liệu kèm theo.
${fileUsage}`;

/** @throws StartFailure bad-option */
export function readStartOptions(args: string[], env: NodeJS.ProcessEnv): StartOptions {
  const values = parse(args);
  return {
    databaseUrl: given(env['DATABASE_URL']) ?? null,
    dataFolder: values.data ?? given(env['CHISO_DATA']),
    host: values.host ?? given(env['CHISO_HOST']) ?? usualHost,
    port: readPort(values.port ?? given(env['PORT']) ?? String(usualPort)),
    province: values.province ?? given(env['CHISO_PROVINCE']) ?? null,
    files: readFileOptions(env),
    isHelpAsked: values.help === true,
  };
}

/** An empty variable is one not set. */
const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

function parse(args: string[]) {
  try {
    const options = {
      port: { type: 'string' },
      host: { type: 'string' },
      data: { type: 'string' },
      province: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    const known = 'tham số không đúng; xem npm start -- --help';
    throw new StartFailure('bad-option', `${known} (${args.join(' ')})`, error);
  }
}

/** Zero lets the system choose. */
function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartFailure('bad-option', `cổng "${text}" không hợp lệ; cần một số từ 1 đến 65535.`);
}
