import type { DatabaseAddress } from './address.ts';

/** Why the program cannot start or go on: one line for the person at the terminal. */
export type StartFailureCode =
  | 'already-running'
  | 'port-taken'
  | 'disk-full'
  | 'not-writable'
  | 'newer-database'
  | 'older-database'
  | 'no-binaries'
  | 'no-account'
  | 'unreachable'
  | 'unsuitable-server'
  | 'changed-migration'
  | 'database-failed'
  | 'bad-option'
  | 'web-failed'
  | 'no-data';

export class StartFailure extends Error {
  readonly code: StartFailureCode;

  constructor(code: StartFailureCode, line: string, cause?: unknown) {
    super(line, { cause });
    this.name = 'StartFailure';
    this.code = code;
  }
}

const mebibytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);

export const diskFull = (folder: string, free?: number): StartFailure =>
  new StartFailure(
    'disk-full',
    free === undefined
      ? `hết chỗ trên ổ đĩa chứa ${folder}; dọn bớt rồi chạy lại.`
      : `ổ đĩa chứa ${folder} chỉ còn ${mebibytes(free)} MB trống, không đủ để chạy; dọn bớt rồi chạy lại.`,
  );

export const notWritable = (folder: string, account?: string): StartFailure =>
  new StartFailure(
    'not-writable',
    account === undefined
      ? `không ghi được vào thư mục ${folder}; chọn thư mục khác bằng --data hoặc CHISO_DATA.`
      : `tài khoản "${account}" (chạy cơ sở dữ liệu thay cho root) không vào được thư mục ${folder}; chọn thư mục khác bằng --data hoặc CHISO_DATA.`,
  );

/** The line for a failure of the file system or a database's full disk; other errors pass unchanged. */
export function fromFileError(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return diskFull(folder);
  const refused = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG'];
  return refused.includes(code) ? notWritable(folder) : error;
}

/** The line for a server that does not let us in. */
export function fromConnectError(error: unknown, address: DatabaseAddress): StartFailure {
  const { message, code } = error as Error & { code?: string };
  const words = connectWords[code ?? ''] ?? message;
  const place = 'url' in address ? withoutPassword(address.url) : address.socketFolder;
  return new StartFailure(
    'unreachable',
    `không kết nối được cơ sở dữ liệu ${place}: ${words}`,
    error,
  );
}

const connectWords: Record<string, string> = {
  ECONNREFUSED: 'máy chủ không nhận kết nối (chưa chạy hoặc sai cổng).',
  ENOTFOUND: 'không tìm thấy tên máy chủ.',
  EAI_AGAIN: 'không tìm thấy tên máy chủ.',
  ETIMEDOUT: 'quá thời gian chờ.',
  ENOENT: 'không có socket ở đó.',
  '28P01': 'sai tên hoặc mật khẩu.',
  '28000': 'tài khoản không được phép đăng nhập.',
  '3D000': 'cơ sở dữ liệu này không có.',
};

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return '(địa chỉ trong DATABASE_URL không đọc được)';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
