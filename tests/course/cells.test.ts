/** Every cell of every page prints in the emulation what was recorded: output, error, warnings. Needs `npm run engine`. */
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from '../house/files.ts';
import { runPrograms } from '../runtime/helpers.ts';

interface Recorded {
  readonly stdout: string;
  readonly error: { readonly type: string; readonly message: string } | null;
  readonly warnings: readonly { readonly category: string; readonly message: string }[];
}

const FENCE = /^```python[ \t]+(?:cell|also)\b[^\n]*\bid="([^"]+)"[^\n]*\n(.*?)\n```[ \t]*$/gms;

const pages = filesBelow('content/recorded', /\.json$/).map((file) => {
  const { source, cells } = JSON.parse(read(file)) as { source: string; cells: Record<string, Recorded> };
  const code = new Map([...read(source).matchAll(FENCE)].map(([, id = '', text = '']) => [id, text]));
  return { source, cells: Object.entries(cells), code };
});

describe('every cell prints what was recorded', async () => {
  const answers = await runPrograms(pages.map(({ cells, code }) => cells.map(([id]) => code.get(id) ?? '')));
  pages.forEach(({ source, cells }, i) => {
    it(source, () => {
      const here = answers[i]!.results.map(({ stdout, error, warnings }) => ({ stdout, error, warnings }));
      const recorded = cells.map(([, { stdout, error, warnings }]) => ({
        stdout,
        error: error && { type: error.type, message: error.message },
        warnings: warnings.map(({ category, message }) => `${category}: ${message}`),
      }));
      expect(here).toEqual(recorded);
    });
  });
});
