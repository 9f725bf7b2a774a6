import { createServer } from 'node:net';
import { StartFailure } from '#server/db/start-failure.ts';

/** Asks before anything is started. @throws StartFailure port-taken, bad-option */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(fromListenError(error, host, port)));
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

/** The line for a port or an address that cannot be had; other errors pass unchanged. */
export function fromListenError(error: unknown, host: string, port: number): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return new StartFailure(
      'port-taken',
      `cổng ${port} đang có chương trình khác dùng; chọn cổng khác: npm start -- --port ${port + 1}`,
    );
  }
  if (code === 'EACCES') {
    return new StartFailure(
      'port-taken',
      `không được phép mở cổng ${port}; chọn cổng từ 1024 trở lên.`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartFailure('bad-option', `máy này không có địa chỉ ${host}.`);
  }
  return error;
}
