/** The house's one rule: imports point down. Fails on an upward edge, on a circle, and on a folder without a place. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Which folders each folder may import from, besides itself. `protocol` stands for src/protocol.ts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  core: [],
  numpy: ['core'],
  torch: ['core'],
  devices: ['core', 'protocol'],
  interop: ['core', 'numpy', 'torch'],
  runtime: ['core', 'numpy', 'torch', 'devices', 'interop', 'protocol'],
  grader: ['core', 'runtime', 'protocol'],
  cli: ['runtime', 'grader', 'protocol'],
  worker: ['core', 'devices', 'runtime', 'grader', 'protocol'],
  cell: ['worker', 'grader', 'protocol'],
  site: ['cell', 'worker', 'grader', 'protocol'],
  pages: ['site', 'cell', 'worker', 'grader', 'protocol'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(ts|astro)$/.test(f));
const IMPORT =
  /(?:^|[^\w.])(?:import|export)\b[^'"`;]*?from\s*['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g;

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((m) => relative(SRC, resolve(SRC, dirname(file), (m[1] ?? m[2] ?? m[3])!)));
}

const room = (file: string): string => (file.includes('/') ? file.split('/')[0]! : file.replace(/\.ts$/, ''));
const graph = new Map(files.map((f) => [f, importsOf(f)]));

describe('imports', () => {
  it('are found at all', () => {
    expect([...graph.values()].flat().length).toBeGreaterThan(100);
  });

  it('point down only', () => {
    const upward: string[] = [];
    for (const [file, targets] of graph) {
      const from = room(file);
      if (from === 'content.config') continue;
      for (const target of targets) {
        const to = room(target);
        if (target.startsWith('..') || from === to) continue;
        if (!MAY_IMPORT[from]?.includes(to)) upward.push(`${file} → ${target}`);
      }
    }
    expect(upward).toEqual([]);
  });

  it('form no circle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done' || !graph.has(file)) return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of graph.get(file)!) visit(target, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('files', () => {
  it('have one subject: none is a warehouse', () => {
    const long = files
      .map((f) => [f, readFileSync(join(SRC, f), 'utf8')] as const)
      .filter(([, text]) => !text.slice(0, 400).includes('do not edit'))
      .map(([f, text]) => [f, text.split('\n').length] as const)
      .filter(([, lines]) => lines > 350);
    expect(long).toEqual([]);
  });
});
