import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
  root: 'src/web',
  plugins: [react(), packed()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1000,
    // What every visit needs comes in one file: a browser asks for six at a time over HTTP/1.1.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'ground', tags: ['$initial'] }] } },
    },
  },
});

/** Packs scripts and styles once, tighter than each answer could be packed; the server sends these. */
function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
      await Promise.all(files.map((name) => pack(join(dir, name))));
    },
  };
}

/** 11 would save 6 % more and make the first start wait for seconds. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

async function pack(file: string): Promise<void> {
  const content = await readFile(file);
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
