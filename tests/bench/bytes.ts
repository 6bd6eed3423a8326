/** Bytes: the page's JavaScript before engine and editor, everything until the first output, and what may come later. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addClocks, inBrowser } from './lib/browser.ts';
import { pageScripts } from './lib/page-scripts.ts';
import type { Bench, Figure } from './lib/report.ts';
import { DIST, LESSON, startSite } from './lib/site.ts';
import { gzipSync } from 'node:zlib';

const MB = 1e6;
const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

export const bytes: Bench = async () => {
  const scripts = pageScripts(DIST, LESSON);
  const server = await startSite();
  try {
    await inBrowser(async (context) => {
      const page = await context.newPage();
      await addClocks(page);
      await page.goto(server.origin + LESSON, { waitUntil: 'commit' });
      await page.evaluate(() => window.bench.first('shared'));
    });
    const sent = [...server.sent];
    const total = sent.reduce((sum, [, n]) => sum + n, 0);
    return [
      {
        what: 'JavaScript of the lesson page before engine and editor, gzip',
        value: scripts.total / 1000,
        unit: 'KB',
        budget: 70,
        detail: scripts.files,
      },
      { what: 'bytes until the first output, gzip', value: total / MB, unit: 'MB', budget: 8, detail: sent },
      ...later(),
    ];
  } finally {
    await server.close();
  }
};

/** Files that load only when a program asks for them. */
function later(): Figure[] {
  const parts: readonly { what: string; folder: string; match: RegExp }[] = [
    { what: '  later: the rest of the standard library', folder: 'engine', match: /^stdlib\..*\.zip\.gz$/ },
    { what: '  later, only where the image does not fit: the shims', folder: 'engine', match: /^shims\..*\.gz$/ },
    {
      what: '  later: TensorFlow.js, one of its wasm files',
      folder: '_astro',
      match: /^tfjs-backend-wasm-simd.*\.wasm$/,
    },
    { what: '  later: TensorFlow.js, JavaScript of all backends', folder: '_astro', match: /^(tfjs|dist-).*\.js$/ },
  ];
  return parts.map(({ what, folder, match }) => {
    const files = readdirSync(join(DIST, folder)).filter((name) => match.test(name));
    const sizes = files.map((name) => {
      const file = join(DIST, folder, name);
      return name.endsWith('.gz') ? statSync(file).size : gzipped(file);
    });
    return { what, value: sizes.reduce((a, b) => a + b, 0) / MB, unit: 'MB', budget: null, detail: files };
  });
}
