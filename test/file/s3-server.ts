/** A real S3-compatible server (s3rver, from npm) with one bucket, for as long as a test file runs. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { S3Settings } from '#server/file/s3-store.ts';

const program = createRequire(import.meta.url).resolve('s3rver/bin/s3rver.js');

export interface S3Server {
  settings: S3Settings;
  stop(): Promise<void>;
}

export async function startS3(folder: string): Promise<S3Server> {
  const args = ['--directory', folder, '--address', '127.0.0.1', '--port', '0'];
  const child = spawn(process.execPath, [program, ...args, '--configure-bucket', 'chiso'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const heard = /listening on [^\n]*:(\d+)/.exec(said);
      if (heard?.[1] !== undefined) resolve(heard[1]);
    });
    void ended.then(() => reject(new Error(`s3rver ended: ${said}`)));
  });
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'chiso',
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
