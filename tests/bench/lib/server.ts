/**
 * Serves the built site and a plain page with stock Pyodide from one process, gzipped as a static host would, through
 * one token bucket for all connections: what a worker fetches is slowed down as much as what a page fetches.
 */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.svg', '.json', '.wasm', '.zip', '.bin']);
const CHUNK = 16_384;

export interface BenchServer {
  readonly origin: string;
  /** Bytes per second for everything together; null: as fast as it goes. */
  rate: number | null;
  /** Body bytes sent since the last `forget()`, by path. */
  readonly sent: ReadonlyMap<string, number>;
  forget(): void;
  close(): Promise<void>;
}

/** `folders` maps a path prefix ("/", "/stock/") to a folder. */
export async function startServer(folders: Readonly<Record<string, string>>): Promise<BenchServer> {
  const sent = new Map<string, number>();
  const packed = new Map<string, Buffer>();
  const state = { rate: null as number | null, free: 0 };

  function find(path: string): string | null {
    const prefix = Object.keys(folders)
      .sort((a, b) => b.length - a.length)
      .find((p) => path.startsWith(p));
    if (prefix === undefined || path.includes('..')) return null;
    const file = join(folders[prefix]!, path.slice(prefix.length));
    if (!existsSync(file)) return null;
    return statSync(file).isDirectory() ? join(file, 'index.html') : file;
  }

  function body(file: string): Buffer {
    const known = packed.get(file);
    if (known) return known;
    const raw = readFileSync(file);
    const data = COMPRESSED.has(extname(file)) ? gzipSync(raw, { level: 9 }) : raw;
    packed.set(file, data);
    return data;
  }

  async function send(response: ServerResponse, path: string, data: Buffer): Promise<void> {
    const closed = new Promise((resolve) => response.once('close', resolve));
    for (let at = 0; at < data.length && !response.destroyed; at += CHUNK) {
      const chunk = data.subarray(at, at + CHUNK);
      if (state.rate !== null) {
        const now = performance.now();
        state.free = Math.max(state.free, now) + (chunk.length / state.rate) * 1000;
        await new Promise((resolve) => setTimeout(resolve, state.free - now));
      }
      sent.set(path, (sent.get(path) ?? 0) + chunk.length);
      if (!response.write(chunk))
        await Promise.race([new Promise((resolve) => response.once('drain', resolve)), closed]);
    }
    response.end();
  }

  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = find(path);
    if (!file || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const encoded = COMPRESSED.has(extname(file));
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body(file).length,
      ...(encoded ? { 'Content-Encoding': 'gzip' } : {}),
      'Cache-Control': 'public, max-age=3600',
    });
    void send(response, path, body(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    get rate() {
      return state.rate;
    },
    set rate(rate) {
      state.rate = rate;
      state.free = 0;
    },
    sent,
    forget: () => sent.clear(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
