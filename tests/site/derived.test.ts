/** What `cuda` prints is derived, never recorded: every such program is marked, and its page says so. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, renderResult } from '../../src/cell/output.ts';
import { en } from '../../src/cell/strings-en.ts';
import { zh } from '../../src/cell/strings-zh-cn.ts';
import type { CellResult } from '../../src/protocol.ts';
import type { PageFile } from '../../src/site/fences/page-key.ts';
import type { RecordedCell } from '../../src/site/fences/recorded.ts';
import { renderCell } from '../../src/site/fences/render-cell.ts';

const ROOT = join(import.meta.dirname, '../../content/recorded');
const page: PageFile = { key: 'x', lesson: 'x', lang: 'en', file: 'content/lessons/x.mdx' };
const recorded: RecordedCell = {
  sha256: '',
  stdout: "tensor([1.], device='cuda:0')\n",
  error: null,
  warnings: [],
};

function drawn(derived: boolean, explain: boolean, strings = en): string {
  return renderCell({
    page,
    id: 'a',
    code: 'print(g)',
    recorded: derived ? { ...recorded, derived } : recorded,
    picture: { names: [], objects: [], storages: [] },
    predict: false,
    explain,
    strings,
  });
}

const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name,
    cells: (JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as { cells: Record<string, RecordedCell> }).cells,
  }));

describe('derived recordings', () => {
  it('are marked wherever an output speaks of a CUDA device, and a page has them', () => {
    const cells = pages.flatMap((p) =>
      Object.entries(p.cells).map(([id, cell]) => ({ at: `${p.name} ${id}`, ...cell })),
    );
    const speaks = cells.filter((cell) => /cuda:\d/.test(cell.stdout + (cell.error?.message ?? '')));
    expect(speaks.length).toBeGreaterThan(0);
    expect(speaks.filter((cell) => !cell.derived).map((cell) => cell.at)).toEqual([]);
  });
  it('are not claimed where no device took part', () => {
    const cpu = pages.filter((p) => !p.name.endsWith('cuda-and-cpu.json')).flatMap((p) => Object.values(p.cells));
    expect(cpu.filter((cell) => cell.derived && !/cuda/.test(cell.stdout + (cell.error?.message ?? '')))).toEqual([]);
  });
  it('carry their own label in both languages, and the first of a page explains it', () => {
    expect(drawn(true, true)).toContain('Derived for cuda:0 from PyTorch 2.13 on the CPU');
    expect(drawn(true, true)).toContain('No GPU ran this');
    expect(drawn(true, false)).not.toContain('No GPU ran this');
    expect(drawn(true, true, zh)).toContain('由 PyTorch 2.13 在 CPU 上的运行推导（cuda:0）');
    expect(drawn(false, false)).toContain('What PyTorch 2.13 printed');
  });
  it('are named in the comparison after a run', () => {
    const result: CellResult = {
      cell: 'a',
      stdout: recorded.stdout,
      stderr: '',
      error: null,
      warnings: [],
      picture: null,
      truncated: false,
      ms: 1,
    };
    const text = { stdout: recorded.stdout.trimEnd(), error: '', warnings: [], derived: true };
    const badge = (derived: boolean) => renderResult(result, { ...text, derived }, compare(result, text), en);
    expect(badge(true)).toContain('Same as derived from PyTorch 2.13');
    expect(badge(false)).toContain('Same as PyTorch 2.13');
  });
});
