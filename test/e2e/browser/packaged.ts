/** The Chromium of the npm package, with the libraries and fonts that come in it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundBrowser } from './found-browser.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'chromium');

/** The package unpacks into the folder for temporary files, its libraries only where it believes itself in Lambda. */
const unpacker = "import c from '@sparticuz/chromium'; await c.executablePath();";

/** The package's own list names folders of Lambda; without a single font a bare field ends the browser. */
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Null on systems it is not made for. */
export async function unpackPackaged(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const path = join(folder, 'chromium');
  if (!existsSync(path)) {
    process.stdout.write('Mở gói Chromium…\n');
    mkdirSync(folder, { recursive: true });
    execFileSync(process.execPath, ['--input-type=module', '--eval', unpacker], {
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontList);
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts };
  return { path, env };
}
