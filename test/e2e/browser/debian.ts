/** Debian's own Chromium, for a machine where we are root and may install it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { FoundBrowser } from './found-browser.ts';

const apt = '/usr/bin/apt-get';

export const canInstallDebians = (): boolean => process.getuid?.() === 0 && existsSync(apt);

/** @throws Error in one line when it cannot be installed */
export function installDebians(): FoundBrowser {
  process.stdout.write('Cài Chromium của Debian (vài phút)…\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync(apt, ['-q', ...args], { env, stdio: ['ignore', 'inherit', 2] });
    if (status !== 0)
      throw new Error(`apt-get ${args[0]} không chạy được, nên không có trình duyệt.`);
  }
  return { path: '/usr/bin/chromium', env: {} };
}
