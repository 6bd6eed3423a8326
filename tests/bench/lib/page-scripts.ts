/** The JavaScript that a built page loads by itself: its inline and external scripts and everything these import. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageScripts {
  /** Name → bytes after gzip. */
  readonly files: Readonly<Record<string, number>>;
  readonly total: number;
}

const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;
/** `import … from "./x.js"` and `import "./x.js"`, not `import("./x.js")`. */
const IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;

/** `page` is a path below the site's root, such as /lessons/x/; `base` is the path that the site was built for. */
export function pageScripts(dist: string, page: string, base = '/'): PageScripts {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const files: Record<string, number> = {};
  const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
  const visit = (path: string): void => {
    if (path in files) return;
    const text = readFileSync(join(dist, path), 'utf8');
    files[path] = gzip(text);
    for (const [, imported] of text.matchAll(IMPORT)) visit(new URL(imported!, `http://x${path}`).pathname);
  };
  let inline = '';
  for (const [, attributes = '', text = ''] of html.matchAll(SCRIPT)) {
    const src = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
    if (src) visit(`/${src.slice(base.length)}`);
    else if (!/type="(?!module|text\/javascript)/.test(attributes)) inline += text;
  }
  if (inline) files['inline'] = gzip(inline);
  return { files, total: Object.values(files).reduce((a, b) => a + b, 0) };
}
