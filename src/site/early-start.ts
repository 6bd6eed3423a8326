/**
 * Writes the lines that start the engine's worker into the head of every page that has programs, once the build knows
 * the worker's name. The manifest stands in them too: one round trip less. A page that marks itself
 * `data-engine="when-near"` (an embed) is left alone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { TAGS } from '../cell/constants.ts';
import { isThrifty, startEarly } from '../worker/early.ts';
import { wholeManifest } from './engine-files.ts';

const PROGRAMS = new RegExp(`<(${TAGS.cell}|${TAGS.exercise})[ >]`);

export function earlyStart(base: string): AstroIntegration {
  return {
    name: 'tensor-pitfalls-early-start',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const manifest = wholeManifest();
        const folder = fileURLToPath(dir);
        // The tests' stand-in for the engine has no worker; without an engine there is nothing to start.
        if (!manifest || process.env['SITE_CLIENT']) return;
        const urls = { engine: builtAs(folder, base, 'entry'), part: builtAs(folder, base, 'part-worker') };
        const script = `<script>${earlyScript(urls, base, manifest)}</script>`;
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.html'),
        );
        let changed = 0;
        for (const page of pages) {
          const html = readFileSync(join(folder, page), 'utf8');
          if (!PROGRAMS.test(html) || html.includes('data-engine="when-near"')) continue;
          writeFileSync(
            join(folder, page),
            html.replace(/<title>/, () => `${script}<title>`),
          );
          changed++;
        }
        logger.info(`${changed} pages start the engine early`);
      },
    },
  };
}

/** The address that the build gave to a worker. */
function builtAs(folder: string, base: string, worker: string): string {
  const found = readdirSync(join(folder, '_astro')).filter((name) =>
    new RegExp(`^${worker}-[\\w-]{8}\\.js$`).test(name),
  );
  if (found.length !== 1) throw new Error(`expected one _astro/${worker}-*.js, found ${found.join(', ') || 'none'}`);
  return `${base}_astro/${found[0]}`;
}

function earlyScript(urls: object, base: string, manifest: object): string {
  const values = [urls, { type: 'boot', base, gpu: true, manifest }].map((value) =>
    JSON.stringify(value).replaceAll('<', '\\u003c'),
  );
  return `(${String(startEarly)})(${String(isThrifty)},${values.join(',')})`;
}
