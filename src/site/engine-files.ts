/**
 * The engine's files (build/engine, made by `npm run setup`) as a part of the site: under engine/ below the base path,
 * in a build and in the development server. Only what its manifest names; hashes in the names make them cacheable.
 */
import { copyFileSync, createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';

const FOLDER = join(process.cwd(), 'build', 'engine');
const MANIFEST = join(FOLDER, 'manifest.json');
const TYPES: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  wasm: 'application/wasm',
  json: 'application/json',
};

/** What the site needs of build/engine/manifest.json; the engine itself reads the whole of it. */
const File = z.object({ name: z.string(), gzip: z.number() });
const Manifest = z.object({ files: z.object({ module: File, wasm: File, image: File }).catchall(File) });
type Manifest = z.infer<typeof Manifest>;

/** The manifest as it stands, for the worker; null where the engine has not been built. */
export function wholeManifest(): object | null {
  return existsSync(MANIFEST) ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as object) : null;
}

/** Null where the engine has not been built. */
export function engineManifest(): Manifest | null {
  return existsSync(MANIFEST) ? Manifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8'))) : null;
}

/** Compressed bytes that the first output waits for: the standard library and the shims come later, if at all. */
export function firstBytes(manifest: Manifest): number {
  const { module, wasm, image } = manifest.files;
  return module.gzip + wasm.gzip + image.gzip;
}

export function engineFiles(base: string): AstroIntegration {
  const names = (): string[] => {
    const manifest = engineManifest();
    if (!manifest) return [];
    const files = Object.values(manifest.files).flatMap(({ name }) => [name, `${name}.gz`]);
    return ['manifest.json', ...files.filter((name) => existsSync(join(FOLDER, name)))];
  };
  return {
    name: 'tensor-pitfalls-engine-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = request.url?.startsWith(`${base}engine/`)
            ? request.url.slice(base.length + 7).replace(/[?#].*$/, '')
            : '';
          if (!names().includes(name)) return next();
          response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
          createReadStream(join(FOLDER, name)).pipe(response);
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const out = join(fileURLToPath(dir), 'engine');
        const all = names();
        if (all.length === 0) {
          logger.warn('build/engine is not there: this site cannot run programs. `npm run setup` makes it.');
          return;
        }
        mkdirSync(out, { recursive: true });
        for (const name of all) copyFileSync(join(FOLDER, name), join(out, name));
        logger.info(`copied ${all.length} files of the engine`);
      },
    },
  };
}
