// Serves dist/ as a plain static host would: right wasm type, precompressed files, long caching of hashed names.
// Options: --port N (default 4321; the next free one is taken), --base /x/y/ (default SITE_BASE or /).
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from './lib/steps.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : process.argv[at + 1];
};

const base = ('/' + option('--base', process.env.SITE_BASE ?? '/') + '/').replace(/\/+/g, '/');
const dist = join(ROOT, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built site yet: run `npm start` (or `npm run build:site`) first.');
  process.exit(1);
}

const files = sirv(dist, {
  gzip: true,
  etag: true,
  dotfiles: false,
  setHeaders(response, path) {
    if (path.endsWith('.wasm')) response.setHeader('Content-Type', 'application/wasm');
    const hashed = /\/(_astro|engine)\//.test(path) && !path.endsWith('manifest.json');
    response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
});

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(base)) {
    response.writeHead(url === '/' ? 302 : 404, url === '/' ? { Location: base } : {});
    response.end();
    return;
  }
  request.url = url.slice(base.length - 1);
  files(request, response, () => {
    request.url = '/404.html';
    response.statusCode = 404;
    files(request, response, () => response.end('not found'));
  });
});

let port = Number(option('--port', 4321));
const fixed = process.argv.includes('--port');
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && !fixed) server.listen(++port, '127.0.0.1');
  else {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with --port.` : String(error));
    process.exit(1);
  }
});
server.on('listening', () =>
  console.log(`\nTensor Pitfalls is at http://localhost:${port}${base}   (Ctrl+C stops it)`),
);
server.listen(port, '127.0.0.1');
