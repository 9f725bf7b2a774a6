/** Installs what is missing, with progress, and says in one line why when it cannot. */
import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { isInstalled } from './is-installed.mjs';
import { root } from './root.mjs';

const secondsBetweenLines = 5;

/** `say` prints a line of progress. */
export async function ensureInstalled(extent, say) {
  if (isInstalled(root, extent)) return;
  requireWritable();
  say('Cài thư viện cần thiết (lần đầu, thường một đến hai phút)…');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const timer = setInterval(
    () => say(`  đang cài: ${countPackages()} gói, ${seconds()} giây`),
    secondsBetweenLines * 1000,
  );
  const { code, output } = await runNpm(extent).finally(() => clearInterval(timer));
  if (code !== 0) throw new Failure(whyNot(output));
  if (!isInstalled(root, extent)) {
    throw new Failure(
      'npm đã chạy nhưng thư viện chưa đủ; kiểm tra npm có bị đặt ignore-scripts hoặc omit không.',
    );
  }
  say(`Đã cài xong sau ${seconds()} giây.`);
}

function requireWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Failure(`không ghi được vào thư mục ${root}, nên không cài được thư viện.`);
  }
}

function runNpm(extent) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  args.push(extent === 'full' ? '--include=dev' : '--omit=dev', '--include=optional');
  const { command, before } = npmCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command === 'npm' && process.platform === 'win32',
      // npm must not take over settings of the command it was itself started by.
      env: { ...process.env, NODE_ENV: '' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (output += chunk));
    }
    const forward = (signal) => child.kill(signal);
    process.once('SIGINT', forward).once('SIGTERM', forward);
    child.on('error', () =>
      reject(new Failure('không chạy được npm; cần Node 20 trở lên kèm npm.')),
    );
    child.on('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve({ code, output });
    });
  });
}

/** The npm that started us and its own Node: ours lies in the folder that npm is about to replace. */
function npmCommand() {
  const script = process.env.npm_execpath;
  const node = process.env.npm_node_execpath;
  const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script) && existsSync(script);
  return isNpm && node !== undefined && existsSync(node)
    ? { command: node, before: [script] }
    : { command: 'npm', before: [] };
}

/** npm makes every folder first and fills it later; a package is there with its package.json. */
function countPackages() {
  const folder = join(root, 'node_modules');
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(folder, name)).map((sub) => join(name, sub)) : [name],
  );
  return names.filter((name) => existsSync(join(folder, name, 'package.json'))).length;
}

function whyNot(output) {
  if (/ENOSPC|no space left/i.test(output)) return 'hết chỗ trên ổ đĩa khi cài thư viện.';
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `không ghi được vào thư mục ${root}, nên không cài được thư viện.`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return 'không nối được mạng để tải thư viện; kiểm tra mạng hoặc cấu hình registry của npm.';
  }
  const log = join(mkdtempSync(join(tmpdir(), 'chiso-')), 'npm.log');
  writeFileSync(log, output);
  return `npm không cài được thư viện; chi tiết ở ${log}`;
}
