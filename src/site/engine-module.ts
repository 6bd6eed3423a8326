/**
 * SITE_CLIENT names another module to stand for src/worker/client.ts, such as the fake of the browser tests.
 * Never set for a build that is published.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

export function engineModule(replacement = process.env['SITE_CLIENT']): Plugin {
  return {
    name: 'tensor-pitfalls-engine',
    enforce: 'pre',
    resolveId(source) {
      return replacement && source.endsWith('/worker/client.ts') ? resolve(replacement) : null;
    },
  };
}
