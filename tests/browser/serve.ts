/**
 * Builds the site under the base path /x/y/ and serves it as a plain static host would:
 * nothing outside the base, the 404 page for what is not there. Started by playwright.config.ts, once with the fake
 * engine (ENGINE=fake) and once with the real one, which `npm run setup` has built; the latter with a page under
 * harness/ that has nothing but the worker client.
 */
import { execFileSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

const BASE = '/x/y/';
const FAKE = process.env['ENGINE'] === 'fake';
const OUT = resolve(FAKE ? '.cache/site-fake' : '.cache/site-real');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    SITE_BASE: BASE,
    SITE_OUT: OUT,
    SITE_URL: `http://localhost:${process.env['PORT'] ?? 4399}`,
    SITE_CLIENT: FAKE ? 'tests/browser/fake-client/client.ts' : '',
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});

if (!FAKE) {
  await build({
    root: 'tests/browser/harness',
    base: `${BASE}harness/`,
    logLevel: 'error',
    configFile: false,
    build: { outDir: join(OUT, 'harness'), emptyOutDir: true },
    worker: { format: 'es' },
  });
}

async function find(path: string): Promise<string | null> {
  if (!path.startsWith(BASE) || path.includes('..')) return null;
  const file = join(OUT, path.slice(BASE.length));
  const found = await stat(file).catch(() => null);
  return found?.isDirectory() ? join(file, 'index.html') : found ? file : null;
}

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  void find(path).then(async (file) => {
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[extname(file ?? '404.html')] ?? 'application/octet-stream',
    });
    response.end(await readFile(file ?? join(OUT, '404.html')));
  });
}).listen(Number(process.env['PORT'] ?? 4399));
