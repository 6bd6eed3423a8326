// Lays a .gz beside every text and wasm file of dist/, for hosts that serve precompressed files (nginx gzip_static, sirv).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './lib/steps.mjs';

const WORTH_IT = /\.(html|js|mjs|css|svg|json|xml|txt|wasm|pagefind)$/;
const dist = join(ROOT, process.env.SITE_OUT ?? 'dist');

for (const name of readdirSync(dist, { recursive: true })) {
  const file = join(dist, name);
  if (!WORTH_IT.test(name) || existsSync(`${file}.gz`)) continue;
  const bytes = readFileSync(file);
  if (bytes.length > 1024) writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
