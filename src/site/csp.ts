/**
 * The Content-Security-Policy of every page, written into its <meta> once the build is done: hashes of exactly the
 * inline scripts and styles that the page has. Style attributes are allowed (Starlight's and the editor's); nothing
 * comes from another origin, and no text is ever evaluated as JavaScript.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const DATA_BLOCK = /\stype="(?!module"|text\/javascript")/;

export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'tensor-pitfalls-csp',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await htmlFiles(fileURLToPath(dir));
        for (const page of pages) await writeFile(page, withPolicy(await readFile(page, 'utf8')));
        logger.info(`wrote the policy of ${pages.length} pages`);
      },
    },
  };
}

async function htmlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page with its policy as the first thing that counts: right behind <meta charset>. */
export function withPolicy(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(([, attributes]) => !DATA_BLOCK.test(attributes ?? ''))
    .map(([, , text]) => sha(text ?? ''));
  const styles = [...html.matchAll(STYLE)].map(([, text]) => sha(text ?? ''));
  const policy = [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(scripts)].join(' '),
    ["style-src 'self'", ...new Set(styles)].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  return html.replace(
    /<meta charset="[^"]*"\s*\/?>/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
