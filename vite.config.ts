import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
  root: 'src/web',
  plugins: [react(), packed()],
  // `vite build` makes both: what browsers load, and what draws the first frame on the server.
  builder: {},
  environments: {
    client: {
      build: {
        outDir: '../../dist/web',
        manifest: true,
        // The first frame needs its styles at once, whatever screen it shows.
        cssCodeSplit: false,
        chunkSizeWarningLimit: 1000,
        // What every visit needs comes in one file: a browser asks for six at a time over HTTP/1.1.
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'ground', tags: ['$initial'] }] } },
        },
      },
    },
    ssr: {
      // One program that needs no packages beside it.
      resolve: { noExternal: true },
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      build: {
        outDir: '../../dist/frame',
        minify: false,
        rolldownOptions: { input: { frame: 'src/web/frame.tsx' } },
      },
    },
  },
  build: { emptyOutDir: true, target: 'es2022' },
});

/** Packs scripts and styles once, tighter than each answer could be packed; the server sends these. */
function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
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
