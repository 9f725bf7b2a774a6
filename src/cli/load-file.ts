/** A file named on the command line: its bytes, or one line saying why there are none. */
import { RefusedFile } from '#importers/source/source.ts';

const unreadable: Record<string, string> = {
  ENOENT: 'không có tệp này',
  EISDIR: 'đây là thư mục, không phải tệp',
  EACCES: 'không có quyền đọc',
  EPERM: 'không có quyền đọc',
};

const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

export async function loadFile(
  file: string,
  readFile: (path: string) => Promise<Uint8Array>,
): Promise<Uint8Array | string> {
  try {
    return await readFile(file);
  } catch (error) {
    // Too large a file is refused before it is read.
    if (error instanceof RefusedFile) return `${file}: ${error.message}`;
    if (!isSystemError(error)) throw error;
    return `Không mở được ${file}: ${unreadable[error.code] ?? error.message}.`;
  }
}

/** One plain line on standard error, exit code 2. */
export function refuse(stderr: (text: string) => void, message: string): 2 {
  stderr(`${message.replace(/\s+/g, ' ')}\n`);
  return 2;
}
