/** Where the benchmarks find the built site and stock Pyodide, and the one server for both. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type BenchServer } from './server.ts';

export const ROOT = join(import.meta.dirname, '../../..');
export const DIST = join(ROOT, 'dist');
export const LESSON = '/lessons/from-numpy-shares/';

/** The plainest page that prints a number by stock Pyodide, in the words of Pyodide's own guide. */
const STOCK_PAGE = `<!doctype html><meta charset="utf-8"><title>Stock Pyodide</title><link rel="icon" href="data:,"><pre></pre>
<script type="module">
import { loadPyodide } from '/stock/pyodide.mjs';
const out = document.querySelector('pre');
const pyodide = await loadPyodide({ stdout: (line) => { out.textContent += line + '\\n'; } });
pyodide.runPython('print(42)');
window.stock = await window.bench.painted();
</script>`;

export async function startSite(): Promise<BenchServer> {
  if (!existsSync(join(DIST, 'engine/manifest.json')))
    throw new Error('dist/ with the engine is not there: run `npm run engine` and `npm run build:site` first');
  const page = join(ROOT, '.cache/stock-page');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), STOCK_PAGE);
  return startServer({ '/': DIST, '/stock/': join(ROOT, 'node_modules/pyodide'), '/stock-page/': page });
}
